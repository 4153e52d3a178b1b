// want: deadlock
//
// The last reader forgets to let the writer in.
package main

import "sync"

func main() {
	var mu sync.RWMutex
	var wg sync.WaitGroup
	for i := range 2 {
		wg.Go(func() {
			mu.RLock()
			if i == 0 {
				return
			}
			mu.RUnlock()
		})
	}
	wg.Wait()
	mu.Lock()
	mu.Unlock()
}
