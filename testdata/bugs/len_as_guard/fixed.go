// want: holds
//
// len says there is something; another takes it first.
package main

import "sync"

func main() {
	c := make(chan int, 1)
	c <- 1
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			select {
			case <-c:
			default:
			}
		})
	}
	wg.Wait()
}
