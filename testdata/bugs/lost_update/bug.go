// want: panic
//
// Load and store are two steps: one of two increments is lost.
package main

import (
	"sync"
	"sync/atomic"
)

func main() {
	var n atomic.Int32
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			n.Store(n.Load() + 1)
		})
	}
	wg.Wait()
	if n.Load() != 2 {
		panic("an update was lost")
	}
}
