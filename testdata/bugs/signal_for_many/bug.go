// want: deadlock
//
// One signal for two waiters.
package main

import "sync"

func main() {
	var mu sync.Mutex
	c := sync.NewCond(&mu)
	ready := false
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			mu.Lock()
			for !ready {
				c.Wait()
			}
			mu.Unlock()
		})
	}
	mu.Lock()
	ready = true
	c.Signal()
	mu.Unlock()
	wg.Wait()
}
