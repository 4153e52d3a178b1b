// want: deadlock
//
// Sends on a channel while holding the lock that the receiver needs first.
package main

import "sync"

func main() {
	var mu sync.Mutex
	c := make(chan int)
	go func() {
		mu.Lock()
		c <- 1
		mu.Unlock()
	}()
	mu.Lock()
	mu.Unlock()
	<-c
	mu.Lock()
	mu.Unlock()
}
