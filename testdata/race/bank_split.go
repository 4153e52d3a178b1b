// The balance is read under the lock and written under it, but the sum is made between: no race, only a bug.
package main

import (
	"sync"
)

var (
	mu      sync.Mutex
	balance int
)

func main() {
	var wg sync.WaitGroup
	for range 2 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			b := balance
			mu.Unlock()
			mu.Lock()
			balance = b + 1
			mu.Unlock()
		}()
	}
	wg.Wait()
}
