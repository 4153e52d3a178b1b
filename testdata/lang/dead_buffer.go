// Deadlock: the buffer is full before the only receiver starts.
package main

import "fmt"

func main() {
	c := make(chan int, 2)
	for i := range 3 {
		fmt.Println("sending", i)
		c <- i
	}
	for range 3 {
		fmt.Println(<-c)
	}
}
