// Closing a channel publishes to all who find it closed.
package main

import (
	"sync"
)

var x int

func main() {
	c := make(chan struct{})
	var wg sync.WaitGroup
	for range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			<-c
			_ = x
		}()
	}
	x = 1
	close(c)
	wg.Wait()
}
