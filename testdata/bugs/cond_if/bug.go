// want: panic
//
// Woken does not mean that the condition holds: two consumers, `if` in place of `for`.
package main

import "sync"

func main() {
	var mu sync.Mutex
	c := sync.NewCond(&mu)
	items := 0
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			mu.Lock()
			defer mu.Unlock()
			if items == 0 {
				c.Wait()
			}
			items--
			if items < 0 {
				panic("took an item that is not there")
			}
		})
	}
	for range 2 {
		mu.Lock()
		items++
		mu.Unlock()
		c.Broadcast()
	}
	wg.Wait()
}
