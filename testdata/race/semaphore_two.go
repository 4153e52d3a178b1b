// A semaphore for two is no lock.
package main

import (
	"sync"
)

var x int

func main() {
	sem := make(chan int, 2)
	var wg sync.WaitGroup
	for range 2 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			sem <- 1
			x++
			<-sem
		}()
	}
	wg.Wait()
	println(x)
}
