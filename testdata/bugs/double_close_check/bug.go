// want: panic
//
// Checks whether the channel is closed, then closes it: two can pass the check.
package main

import "sync"

var stop = make(chan struct{})

func shutdown() {
	select {
	case <-stop:
	default:
		close(stop)
	}
}

func main() {
	var wg sync.WaitGroup
	wg.Go(shutdown)
	wg.Go(shutdown)
	wg.Wait()
}
