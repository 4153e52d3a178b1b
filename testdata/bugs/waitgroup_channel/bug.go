// want: deadlock
//
// Waits for the workers before it receives what they send.
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	c := make(chan int)
	for i := range 2 {
		wg.Go(func() { c <- i })
	}
	wg.Wait()
	close(c)
	sum := 0
	for v := range c {
		sum += v
	}
}
