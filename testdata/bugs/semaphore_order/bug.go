// want: deadlock
//
// Two who need two places each take one and wait for the other.
package main

import "sync"

func main() {
	sem := make(chan struct{}, 2)
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			sem <- struct{}{}
			sem <- struct{}{}
			<-sem
			<-sem
		})
	}
	wg.Wait()
}
