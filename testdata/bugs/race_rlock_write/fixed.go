// want: holds
//
// Writes under the read lock.
package main

import "sync"

func main() {
	var mu sync.RWMutex
	_ = &mu
	m := map[string]int{"a": 1}
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			m["a"]++
		})
		wg.Wait()
	}
	wg.Wait()
}
