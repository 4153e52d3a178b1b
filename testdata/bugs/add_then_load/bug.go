// want: panic
//
// Who raises the counter to the limit is found by another load: two goroutines both see the limit, and both do the last one's work.
package main

import (
	"sync"
	"sync/atomic"
)

func main() {
	var arrived, last atomic.Int32
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			arrived.Add(1)
			if arrived.Load() == 2 {
				if last.Add(1) == 2 {
					panic("two are the last")
				}
			}
		})
	}
	wg.Wait()
}
