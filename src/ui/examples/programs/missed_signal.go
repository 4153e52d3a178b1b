package main

import (
	"fmt"
	"sync"
)

func main() {
	var mu sync.Mutex
	ready := sync.NewCond(&mu)
	done := make(chan struct{})

	go func() {
		mu.Lock()
		ready.Wait() // whether it is ready was never asked
		mu.Unlock()
		close(done)
	}()

	mu.Lock()
	ready.Signal()
	mu.Unlock()
	<-done
	fmt.Println("it was ready")
}
