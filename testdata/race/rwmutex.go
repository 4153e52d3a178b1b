// Readers together, writers alone.
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
	for i := range 4 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			if i%2 == 0 {
				mu.RLock()
				_ = x
				mu.RUnlock()
			} else {
				mu.Lock()
				x++
				mu.Unlock()
			}
		}()
	}
	wg.Wait()
}
