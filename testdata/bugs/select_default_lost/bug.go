// want: deadlock
//
// A default case drops the notification that the receiver waits for.
package main

import "sync"

func main() {
	c := make(chan int)
	var wg sync.WaitGroup
	wg.Go(func() {
		select {
		case c <- 1:
		default:
		}
	})
	wg.Go(func() { <-c })
	wg.Wait()
}
