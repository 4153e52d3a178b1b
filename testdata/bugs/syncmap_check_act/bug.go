// want: panic
//
// Load and Store of a sync.Map are two steps.
package main

import "sync"

func main() {
	var m sync.Map
	created := make(chan int, 2)
	var wg sync.WaitGroup
	for i := range 2 {
		wg.Go(func() {
			if _, ok := m.Load("k"); !ok {
				m.Store("k", i)
				created <- i
			}
		})
	}
	wg.Wait()
	if len(created) != 1 {
		panic("created twice")
	}
}
