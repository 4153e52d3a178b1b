// want: deadlock
//
// Two RWMutexes in opposite orders, with writers on both.
package main

import "sync"

func main() {
	var a, b sync.RWMutex
	var wg sync.WaitGroup
	wg.Go(func() {
		a.Lock()
		b.RLock()
		b.RUnlock()
		a.Unlock()
	})
	wg.Go(func() {
		b.Lock()
		a.RLock()
		a.RUnlock()
		b.Unlock()
	})
	wg.Wait()
}
