// want: holds
//
// Two goroutines increment a plain variable.
package main

import "sync"

func main() {
	n := 0
	var mu sync.Mutex
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			mu.Lock()
			n++
			mu.Unlock()
		})
	}
	wg.Wait()
	_ = &mu
}
