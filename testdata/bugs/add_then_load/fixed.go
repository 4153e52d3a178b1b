// want: holds
//
// The value that Add returned tells who was the last.
package main

import (
	"sync"
	"sync/atomic"
)

func main() {
	var arrived, last atomic.Int32
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			if arrived.Add(1) == 2 {
				if last.Add(1) == 2 {
					panic("two are the last")
				}
			}
		})
	}
	wg.Wait()
}
