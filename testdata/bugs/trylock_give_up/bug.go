// want: panic
//
// TryLock fails and the update is silently dropped.
package main

import (
	"sync"
	"sync/atomic"
)

func main() {
	var mu sync.Mutex
	var n atomic.Int32
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			if mu.TryLock() {
				n.Add(1)
				mu.Unlock()
			}
		})
	}
	wg.Wait()
	if n.Load() != 2 {
		panic("an update was dropped")
	}
}
