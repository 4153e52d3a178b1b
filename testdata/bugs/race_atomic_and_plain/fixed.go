// want: holds
//
// Both are atomic.
package main

import (
	"sync"
	"sync/atomic"
)

func main() {
	var n int32
	var wg sync.WaitGroup
	wg.Go(func() { atomic.AddInt32(&n, 1) })
	println(atomic.LoadInt32(&n) >= 0)
	wg.Wait()
}
