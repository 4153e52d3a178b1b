// Deadlock: main sends on an unbuffered channel and nobody is left to receive.
package main

import "fmt"

func put(c chan<- int, v int) {
	c <- v
}

func main() {
	c := make(chan int)
	go func() { fmt.Println("received", <-c) }()
	put(c, 1)
	put(c, 2)
}
