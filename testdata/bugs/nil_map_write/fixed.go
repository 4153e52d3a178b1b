// want: holds
//
// The map is made by whoever comes first, used by whoever comes.
package main

import "sync"

func main() {
	var mu sync.Mutex
	var m map[int]int
	var wg sync.WaitGroup
	wg.Go(func() {
		mu.Lock()
		m = map[int]int{}
		mu.Unlock()
	})
	wg.Go(func() {
		mu.Lock()
		if m == nil {
			m = map[int]int{}
		}
		m[1] = 1
		mu.Unlock()
	})
	wg.Wait()
}
