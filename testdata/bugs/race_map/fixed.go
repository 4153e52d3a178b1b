// want: holds
//
// Two goroutines write one map.
package main

import "sync"

func main() {
	m := map[int]int{}
	var mu sync.Mutex
	var wg sync.WaitGroup
	for i := range 2 {
		wg.Go(func() {
			mu.Lock()
			m[i] = i
			mu.Unlock()
		})
	}
	wg.Wait()
	_ = &mu
}
