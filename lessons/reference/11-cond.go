package main

import (
	"fmt"
	"sync"
)

func main() {
	var mu sync.Mutex
	bell := sync.NewCond(&mu)
	ready := false
	done := make(chan bool)
	go func() {
		mu.Lock()
		for !ready {
			bell.Wait()
		}
		mu.Unlock()
		done <- true
	}()
	mu.Lock()
	ready = true
	mu.Unlock()
	bell.Signal()
	fmt.Println(<-done)
}
