// want: panic
//
// Both workers close the channel when they are done.
package main

import "sync"

func main() {
	stop := make(chan struct{})
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			close(stop)
		})
	}
	wg.Wait()
	<-stop
}
