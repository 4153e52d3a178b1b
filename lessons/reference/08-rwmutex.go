package main

import (
	"fmt"
	"sync"
)

var (
	mu    sync.RWMutex
	price = 100
)

func read(out chan int) {
	mu.RLock()
	defer mu.RUnlock()
	out <- price
}

func main() {
	out := make(chan int, 2)
	go read(out)
	go read(out)
	mu.Lock()
	price = 120
	mu.Unlock()
	fmt.Println(<-out >= 100, <-out >= 100)
}
