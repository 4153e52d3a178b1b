// want: holds
//
// Each goroutine writes its result into its own place.
package main

import "sync"

func main() {
	var ordered [2]int
	var wg sync.WaitGroup
	for i := range 2 {
		wg.Go(func() { ordered[i] = i })
	}
	wg.Wait()
	if ordered != [2]int{0, 1} {
		panic("out of order")
	}
}
