// want: holds
//
// The caller gives the lock back first.
package main

import (
	"runtime"
	"sync"
)

func main() {
	var mu sync.Mutex
	mu.Lock()
	mu.Unlock()
	for !mu.TryLock() {
		runtime.Gosched()
	}
	mu.Unlock()
}
