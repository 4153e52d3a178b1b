// want: holds
//
// The lock is given up in the middle of what belongs together.
package main

import "sync"

func main() {
	var mu sync.Mutex
	total, parts := 0, 0
	var wg sync.WaitGroup
	wg.Go(func() {
		mu.Lock()
		total++
		parts++
		mu.Unlock()
	})
	mu.Lock()
	if total != parts {
		panic("saw it in the middle")
	}
	mu.Unlock()
	wg.Wait()
}
