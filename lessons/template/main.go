// Asks two people, and takes the first answer.
package main

import "fmt"

func ask(name string, answers chan<- string) {
	answers <- "hello " + name
}

func main() {
	answers := make(chan string)
	go ask("Ann", answers)
	go ask("Ben", answers)
	fmt.Println(len(<-answers))
}
