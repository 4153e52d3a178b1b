// want: deadlock
//
// A ring of goroutines in which everybody sends before receiving.
package main

import "sync"

func main() {
	const n = 3
	var c [n]chan int
	for i := range c {
		c[i] = make(chan int)
	}
	var wg sync.WaitGroup
	for i := range n {
		wg.Go(func() {
			c[i] <- i
			<-c[(i+1)%n]
		})
	}
	wg.Wait()
}
