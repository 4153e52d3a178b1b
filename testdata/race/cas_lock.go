// A lock made of compare-and-swap.
package main

import (
	"runtime"
	"sync"
	"sync/atomic"
)

var (
	lock atomic.Int32
	x    int
)

func main() {
	var wg sync.WaitGroup
	for range 2 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for !lock.CompareAndSwap(0, 1) {
				runtime.Gosched()
			}
			x++
			lock.Store(0)
		}()
	}
	wg.Wait()
}
