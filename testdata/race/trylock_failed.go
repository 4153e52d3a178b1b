// Who does not get the lock is ordered by nothing.
package main

import (
	"sync"
)

var (
	mu sync.Mutex
	x  int
)

func main() {
	done := make(chan bool)
	mu.Lock()
	go func() {
		if !mu.TryLock() {
			x++
		}
		done <- true
	}()
	x++
	<-done
	mu.Unlock()
}
