// want: holds
//
// A compare-and-swap decides who goes first.
package main

import (
	"sync"
	"sync/atomic"
)

var first atomic.Int32

var left [2]chan struct{}

func enter(me int32) {
	if !first.CompareAndSwap(0, me+1) {
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
