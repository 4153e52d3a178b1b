// want: deadlock
//
// Cond.Wait gives back its own lock but not the outer one that the signaller needs.
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
	inner.Lock()
	for !ready {
		cond.Wait()
	}
	inner.Unlock()
	outer.Unlock()
}
