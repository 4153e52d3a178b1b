// want: holds
//
// The same variable under two different locks.
package main

import "sync"

func main() {
	var a, b sync.Mutex
	n := 0
	var wg sync.WaitGroup
	wg.Go(func() {
		a.Lock()
		n++
		a.Unlock()
	})
	wg.Go(func() {
		a.Lock()
		n++
		a.Unlock()
	})
	wg.Wait()
	_ = &b
}
