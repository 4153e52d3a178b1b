// want: holds
//
// Checks whether the channel is closed, then closes it: two can pass the check.
package main

import "sync"

var stop = make(chan struct{})

var mu sync.Mutex

func shutdown() {
	mu.Lock()
	defer mu.Unlock()
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
