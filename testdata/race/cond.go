// A condition is set under the lock and waited for in a loop.
package main

import (
	"sync"
)

var (
	mu   sync.Mutex
	cond = sync.NewCond(&mu)
	ok   bool
	x    int
)

func main() {
	go func() {
		mu.Lock()
		x = 1
		ok = true
		mu.Unlock()
		cond.Signal()
	}()
	mu.Lock()
	for !ok {
		cond.Wait()
	}
	mu.Unlock()
	println(x)
}
