// want: panic
//
// The maximum is compared and then stored: a smaller value overwrites a greater one that came in between.
package main

import (
	"sync"
	"sync/atomic"
)

func main() {
	var top atomic.Int32
	record := func(n int32) {
		old := top.Load()
		if n <= old {
			return
		}
		top.Store(n)
	}
	var wg sync.WaitGroup
	wg.Go(func() { record(1) })
	wg.Go(func() { record(2) })
	wg.Wait()
	if top.Load() != 2 {
		panic("not the greatest")
	}
}
