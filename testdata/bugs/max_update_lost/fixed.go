// want: holds
//
// CompareAndSwap, again while the own value is greater.
package main

import (
	"sync"
	"sync/atomic"
)

func main() {
	var top atomic.Int32
	record := func(n int32) {
		for {
			old := top.Load()
			if n <= old {
				return
			}
			if top.CompareAndSwap(old, n) {
				return
			}
		}
	}
	var wg sync.WaitGroup
	wg.Go(func() { record(1) })
	wg.Go(func() { record(2) })
	wg.Wait()
	if top.Load() != 2 {
		panic("not the greatest")
	}
}
