// want: panic
//
// Reader and writer use different locks.
package main

import (
	"sync"
	"sync/atomic"
)

func main() {
	var a, b sync.Mutex
	var x, y atomic.Int32
	done := make(chan bool)
	go func() {
		a.Lock()
		x.Add(1)
		y.Add(1)
		a.Unlock()
		close(done)
	}()
	b.Lock()
	if x.Load() != y.Load() {
		panic("saw half of it")
	}
	b.Unlock()
	<-done
	_ = &b
}
