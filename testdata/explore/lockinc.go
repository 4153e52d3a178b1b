// N threads increment a variable under a lock.
package main

import "sync"

const N = 2

func main() {
	var mu sync.Mutex
	x := 0
	for range N {
		go func() {
			mu.Lock()
			x++
			mu.Unlock()
		}()
	}
}
