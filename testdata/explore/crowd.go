// N senders and N receivers of one channel with a buffer.
package main

import ()

const (
	N        = 2
	capacity = 1
)

func main() {
	c := make(chan int, capacity)
	for i := range N {
		go func() { c <- i }()
	}
	for range N {
		go func() { <-c }()
	}
}
