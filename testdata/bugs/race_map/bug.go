// want: race
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
			m[i] = i
		})
	}
	wg.Wait()
	_ = &mu
}
