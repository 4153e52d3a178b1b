// want: holds
//
// A read lock cannot be upgraded to a write lock.
package main

import "sync"

func main() {
	var mu sync.RWMutex
	m := map[int]int{}
	mu.RLock()
	_, ok := m[1]
	mu.RUnlock()
	if !ok {
		mu.Lock()
		m[1] = 1
		mu.Unlock()
	}
}
