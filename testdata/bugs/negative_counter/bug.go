// want: panic
//
// The counter is taken down once for each message although one goroutine sends two.
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	c := make(chan int, 2)
	wg.Add(1)
	go func() {
		c <- 1
		c <- 2
		close(c)
	}()
	for range c {
		wg.Done()
	}
	wg.Wait()
}
