// want: holds
//
// Two goroutines each give way when the other wants to go, but only one of them waits for the other.
package main

import (
	"runtime"
	"sync"
	"sync/atomic"
)

var wants [2]atomic.Bool

func enter(me int) {
	for {
		wants[me].Store(true)
		if !wants[1-me].Load() {
			break
		}
		if me == 0 {
			return
		}
		wants[me].Store(false)
		runtime.Gosched()
	}
	wants[me].Store(false)
}

func main() {
	var wg sync.WaitGroup
	wg.Go(func() {
		enter(0)
		wants[0].Store(false)
	})
	wg.Wait()
}
