// want: holds
//
// The channel is closed before the workers have stopped sending.
package main

import "sync"

func main() {
	events := make(chan int, 4)
	quit := make(chan struct{})
	var wg sync.WaitGroup
	wg.Go(func() {
		for range 2 {
			select {
			case <-quit:
				return
			default:
				events <- 1
			}
		}
	})
	close(quit)
	wg.Wait()
	close(events)
	wg.Wait()
}
