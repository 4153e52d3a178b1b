// TryLock orders when it succeeds.
package main

import (
	"sync"
)

var (
	mu sync.Mutex
	x  int
)

func main() {
	var wg sync.WaitGroup
	for range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			if mu.TryLock() {
				x++
				mu.Unlock()
			}
		}()
	}
	wg.Wait()
}
