// One sender of N values that closes, one receiver that ranges.
package main

import ()

const (
	N        = 3
	capacity = 1
)

func main() {
	c := make(chan int, capacity)
	go func() {
		for i := range N {
			c <- i
		}
		close(c)
	}()
	for range c {
	}
}
