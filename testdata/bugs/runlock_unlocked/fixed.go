// want: holds
//
// RUnlock where nothing was locked.
package main

import "sync"

func main() {
	var mu sync.RWMutex
	ok := mu.TryRLock()
	if ok {
		mu.RUnlock()
	}
}
