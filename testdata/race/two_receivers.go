// Two receivers of one channel are not ordered by it.
package main

import (
	"sync"
)

var x int

func main() {
	c := make(chan int, 2)
	c <- 1
	c <- 2
	var wg sync.WaitGroup
	for range 2 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			x = <-c
		}()
	}
	wg.Wait()
}
