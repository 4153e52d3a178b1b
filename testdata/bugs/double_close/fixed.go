// want: holds
//
// Both workers close the channel when they are done.
package main

import "sync"

func main() {
	stop := make(chan struct{})
	var once sync.Once
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			once.Do(func() { close(stop) })
		})
	}
	wg.Wait()
	<-stop
}
