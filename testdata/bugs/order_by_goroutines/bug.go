// want: panic
//
// Starts a goroutine for each item and expects the results in the order of the items.
package main

import "sync"

func main() {
	results := make(chan int, 2)
	var ordered [2]int
	var wg sync.WaitGroup
	for i := range 2 {
		wg.Go(func() { results <- i })
	}
	wg.Wait()
	ordered = [2]int{<-results, <-results}
	if ordered != [2]int{0, 1} {
		panic("out of order")
	}
}
