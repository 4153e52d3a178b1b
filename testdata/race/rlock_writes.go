// A writer that only holds the lock for reading.
package main

import (
	"sync"
)

var (
	mu sync.RWMutex
	x  int
)

func main() {
	var wg sync.WaitGroup
	for range 2 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.RLock()
			x++
			mu.RUnlock()
		}()
	}
	wg.Wait()
}
