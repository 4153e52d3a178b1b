// N threads lock and unlock M times.
package main

import "sync"

const (
	N = 2
	M = 2
)

func main() {
	var mu sync.Mutex
	for range N {
		go func() {
			for range M {
				mu.Lock()
				mu.Unlock()
			}
		}()
	}
}
