// want: holds
//
// Two who need two places each take one and wait for the other.
package main

import "sync"

func main() {
	sem := make(chan struct{}, 2)
	var mu sync.Mutex
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			mu.Lock()
			sem <- struct{}{}
			sem <- struct{}{}
			mu.Unlock()
			<-sem
			<-sem
		})
	}
	wg.Wait()
}
