// N goroutines that are done, and one that waits for all.
package main

import "sync"

const N = 2

func main() {
	var wg sync.WaitGroup
	wg.Add(N)
	for range N {
		go wg.Done()
	}
	wg.Wait()
}
