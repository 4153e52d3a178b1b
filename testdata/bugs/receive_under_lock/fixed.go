// want: holds
//
// Receives while holding the lock that the sender needs.
package main

import "sync"

func main() {
	var mu sync.Mutex
	c := make(chan int)
	go func() {
		mu.Lock()
		n := 1
		mu.Unlock()
		c <- n
	}()
	mu.Lock()
	n := 2
	mu.Unlock()
	n += <-c
	_ = n
}
