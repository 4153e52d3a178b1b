// want: panic
//
// A failed swap is not tried again.
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
			v := n.Load()
			n.CompareAndSwap(v, v+1)
		})
	}
	wg.Wait()
	if n.Load() != 2 {
		panic("an increment was lost")
	}
}
