// want: deadlock
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
			if len(c) > 0 {
				<-c
			}
		})
	}
	wg.Wait()
}
