// want: fatal
//
// RUnlock where nothing was locked.
package main

import "sync"

func main() {
	var mu sync.RWMutex
	ok := mu.TryRLock()
	go mu.TryLock()
	if ok {
		mu.RUnlock()
	}
	mu.RUnlock()
}
