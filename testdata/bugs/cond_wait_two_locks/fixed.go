// want: holds
//
// The outer lock is not held while waiting.
package main

import "sync"

func main() {
	var outer, inner sync.Mutex
	cond := sync.NewCond(&inner)
	ready := false
	go func() {
		outer.Lock()
		defer outer.Unlock()
		inner.Lock()
		defer inner.Unlock()
		ready = true
		cond.Signal()
	}()
	outer.Lock()
	outer.Unlock()
	inner.Lock()
	for !ready {
		cond.Wait()
	}
	inner.Unlock()
}
