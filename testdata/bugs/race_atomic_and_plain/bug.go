// want: race
//
// The counter is raised with an atomic operation but read plainly.
package main

import (
	"sync"
	"sync/atomic"
)

func main() {
	var n int32
	var wg sync.WaitGroup
	wg.Go(func() { atomic.AddInt32(&n, 1) })
	println(n >= 0)
	wg.Wait()
}
