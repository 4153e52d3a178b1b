// want: holds
//
// A buffer of one place: who has sent holds the lock.
package main

import "sync"

func main() {
	lock := make(chan struct{}, 1)
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
