// want: panic
//
// A ticket is read and raised in two steps: two customers hold the same number.
package main

import (
	"sync"
	"sync/atomic"
)

func main() {
	var next atomic.Int32
	seen := make(chan int32, 2)
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			n := next.Load() + 1
			next.Store(n)
			seen <- n
		})
	}
	wg.Wait()
	if <-seen == <-seen {
		panic("the same ticket twice")
	}
}
