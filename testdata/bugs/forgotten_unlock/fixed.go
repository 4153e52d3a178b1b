// want: holds
//
// An early return on an error leaves the mutex locked.
package main

import "sync"

var mu sync.Mutex

func work(fail bool) bool {
	mu.Lock()
	if fail {
		mu.Unlock()
		return false
	}
	mu.Unlock()
	return true
}

func main() {
	var wg sync.WaitGroup
	for i := range 2 {
		wg.Go(func() { work(i == 0) })
	}
	wg.Wait()
}
