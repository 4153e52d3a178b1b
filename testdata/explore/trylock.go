// One Lock and Unlock against N TryLocks.
package main

import "sync"

const N = 1

func main() {
	var mu sync.Mutex
	for range N {
		go func() {
			if mu.TryLock() {
				mu.Unlock()
			}
		}()
	}
	mu.Lock()
	mu.Unlock()
}
