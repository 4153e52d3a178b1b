// want: race
//
// Two goroutines increment a plain variable.
package main

import "sync"

func main() {
	n := 0
	var mu sync.Mutex
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			n++
		})
	}
	wg.Wait()
	_ = &mu
}
