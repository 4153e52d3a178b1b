// The condition is set without the lock.
package main

import (
	"sync"
)

var (
	mu   sync.Mutex
	cond = sync.NewCond(&mu)
	ok   bool
)

func main() {
	done := make(chan bool)
	go func() {
		ok = true
		cond.Broadcast()
		done <- true
	}()
	mu.Lock()
	_ = ok
	mu.Unlock()
	<-done
}
