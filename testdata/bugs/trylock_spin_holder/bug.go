// want: livelock
//
// Waits with TryLock in a loop for a lock that its own caller holds.
package main

import (
	"runtime"
	"sync"
)

func main() {
	var mu sync.Mutex
	mu.Lock()
	for !mu.TryLock() {
		runtime.Gosched()
	}
	mu.Unlock()
}
