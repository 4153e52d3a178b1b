// want: holds
//
// main ranges over the results; the workers are done, nobody closes.
package main

import "sync"

func main() {
	c := make(chan int)
	var wg sync.WaitGroup
	for i := range 2 {
		wg.Go(func() { c <- i })
	}
	go func() {
		wg.Wait()
		close(c)
	}()
	for range c {
	}
}
