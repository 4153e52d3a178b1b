// want: deadlock
//
// A reader takes the read lock again while a writer has come in between.
package main

import "sync"

var mu sync.RWMutex

func size() int {
	mu.RLock()
	defer mu.RUnlock()
	return 1
}

func main() {
	var wg sync.WaitGroup
	wg.Go(func() {
		mu.RLock()
		defer mu.RUnlock()
		size()
	})
	wg.Go(func() {
		mu.Lock()
		mu.Unlock()
	})
	wg.Wait()
}
