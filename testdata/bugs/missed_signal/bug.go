// want: deadlock
//
// The signal comes before the wait, which does not look at the condition.
package main

import "sync"

func main() {
	var mu sync.Mutex
	c := sync.NewCond(&mu)
	ready := false
	go func() {
		mu.Lock()
		ready = true
		mu.Unlock()
		c.Signal()
	}()
	mu.Lock()
	c.Wait()
	_ = ready
	mu.Unlock()
}
