// want: livelock
//
// Two goroutines each give way when the other wants to go: both step aside for ever.
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
		wants[me].Store(false)
		runtime.Gosched()
	}
	wants[me].Store(false)
}

func main() {
	var wg sync.WaitGroup
	wg.Go(func() { enter(0) })
	wg.Go(func() { enter(1) })
	wg.Wait()
}
