// Deadlock: the producer forgets to close the channel that main ranges over.
package main

import "fmt"

func produce(out chan<- int) {
	for i := range 3 {
		out <- i * i
	}
}

func main() {
	c := make(chan int, 1)
	go produce(c)
	for v := range c {
		fmt.Println(v)
	}
	fmt.Println("never")
}
