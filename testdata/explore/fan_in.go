// N senders on a channel with room for all; one goroutine receives N values.
package main

import ()

const N = 2

func main() {
	c := make(chan int, N)
	for i := range N {
		go func() { c <- i }()
	}
	for range N {
		<-c
	}
}
