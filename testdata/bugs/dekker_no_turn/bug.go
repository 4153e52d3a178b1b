// want: deadlock
//
// Both say that they want to go in, both see the other's wish, and each waits until the other has left.
package main

import (
	"sync"
	"sync/atomic"
)

var wants [2]atomic.Bool

var left [2]chan struct{}

func enter(me int32) {
	wants[me].Store(true)
	if wants[1-me].Load() {
		<-left[1-me]
	}
	close(left[me])
}

func main() {
	left = [2]chan struct{}{make(chan struct{}), make(chan struct{})}
	var wg sync.WaitGroup
	wg.Go(func() { enter(0) })
	wg.Go(func() { enter(1) })
	wg.Wait()
}
