// want: holds
//
// Add returns a number that nobody else gets.
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
			n := next.Add(1)
			seen <- n
		})
	}
	wg.Wait()
	if <-seen == <-seen {
		panic("the same ticket twice")
	}
}
