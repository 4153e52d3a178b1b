// want: holds
//
// Producers and consumers wait at one condition variable: the signal wakes the wrong kind.
package main

import "sync"

func main() {
	var mu sync.Mutex
	c := sync.NewCond(&mu)
	full := false
	var wg sync.WaitGroup
	put := func() {
		mu.Lock()
		for full {
			c.Wait()
		}
		full = true
		c.Broadcast()
		mu.Unlock()
	}
	take := func() {
		mu.Lock()
		for !full {
			c.Wait()
		}
		full = false
		c.Broadcast()
		mu.Unlock()
	}
	wg.Go(put)
	wg.Go(put)
	wg.Go(take)
	wg.Go(take)
	wg.Wait()
}
