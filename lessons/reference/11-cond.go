package main

import (
	"fmt"
	"sync"
)

var (
	mu    sync.Mutex
	bell  = sync.NewCond(&mu)
	ready bool
)

func listen(done chan bool) {
	mu.Lock()
	for !ready {
		bell.Wait()
	}
	mu.Unlock()
	done <- true
}

func main() {
	done := make(chan bool)
	go listen(done)
	mu.Lock()
	ready = true
	mu.Unlock()
	bell.Signal()
	fmt.Println(<-done)
}
