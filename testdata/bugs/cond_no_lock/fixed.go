// want: holds
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
		mu.Lock()
		ready.Store(true)
		mu.Unlock()
		c.Signal()
	}()
	mu.Lock()
	for !ready.Load() {
		c.Wait()
	}
	mu.Unlock()
}
