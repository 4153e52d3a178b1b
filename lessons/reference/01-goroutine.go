package main

import "fmt"

func greet(name string, done chan bool) {
	fmt.Println("hello", name)
	done <- true
}

func main() {
	done := make(chan bool)
	go greet("Ann", done)
	go greet("Ben", done)
	<-done
	<-done
}
