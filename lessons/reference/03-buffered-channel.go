package main

import "fmt"

func worker(n int, slots chan bool, done chan int) {
	slots <- true // no more than two at once
	<-slots
	done <- n
}

func main() {
	slots, done := make(chan bool, 2), make(chan int, 3)
	for n := range 3 {
		go worker(n, slots, done)
	}
	fmt.Println(<-done + <-done + <-done)
}
