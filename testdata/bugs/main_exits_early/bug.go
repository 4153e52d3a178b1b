// want: panic
//
// Results are read before the worker has made them.
package main

import "sync"

func main() {
	var mu sync.Mutex
	var out []int
	var wg sync.WaitGroup
	wg.Go(func() {
		mu.Lock()
		out = append(out, 1)
		mu.Unlock()
	})
	mu.Lock()
	if len(out) == 0 {
		panic("nothing there")
	}
	mu.Unlock()
	wg.Wait()
}
