// want: deadlock
//
// The condition is changed without the lock, between the check and the wait.
package main

import (
	"sync"
	"sync/atomic"
)

func main() {
	var mu sync.Mutex
	c := sync.NewCond(&mu)
	var ready atomic.Bool
	go func() {
		ready.Store(true)
		c.Signal()
	}()
	mu.Lock()
	for !ready.Load() {
		c.Wait()
	}
	mu.Unlock()
}
