// want: holds
//
// wg.Add inside the goroutine: Wait may come first.
package main

import (
	"sync"
	"sync/atomic"
)

func main() {
	var wg sync.WaitGroup
	var done atomic.Int32
	for range 2 {
		wg.Add(1)
		go func() {
			done.Add(1)
			wg.Done()
		}()
	}
	wg.Wait()
	if done.Load() != 2 {
		panic("Wait returned before the work was done")
	}
}
