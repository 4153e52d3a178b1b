// A channel with one place is a lock.
package main

import (
	"sync"
)

var x int

func main() {
	sem := make(chan struct{}, 1)
	var wg sync.WaitGroup
	for range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			sem <- struct{}{}
			x++
			<-sem
		}()
	}
	wg.Wait()
	println(x)
}
