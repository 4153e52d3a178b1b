// A bell that is not stored.
package main

import "sync"

func main() {
	var mu sync.Mutex
	bell := sync.NewCond(&mu)
	heard := make(chan bool)
	go func() {
		mu.Lock()
		bell.Wait()
		mu.Unlock()
		heard <- true
	}()
	bell.Signal()
	<-heard
}
