// want: race
//
// A buffered channel as a lock, used the wrong way round: the send that should take the lock never waits for the other's receive.
package main

import "sync"

func main() {
	lock := make(chan struct{}, 2)
	n := 0
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			lock <- struct{}{}
			n++
			<-lock
		})
	}
	wg.Wait()
	_ = n
}
