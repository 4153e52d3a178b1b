// want: deadlock
//
// Waits for the workers while holding the lock that each of them needs.
package main

import "sync"

func main() {
	var mu sync.Mutex
	var wg sync.WaitGroup
	n := 0
	mu.Lock()
	for range 2 {
		wg.Go(func() {
			mu.Lock()
			defer mu.Unlock()
			n++
		})
	}
	wg.Wait()
	mu.Unlock()
}
