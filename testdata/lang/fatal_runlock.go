// RUnlock without RLock is a fatal error.
package main

import (
	"fmt"
	"sync"
)

func main() {
	defer fmt.Println("never")
	var mu sync.RWMutex
	mu.RLock()
	mu.RUnlock()
	fmt.Println("balanced")
	mu.RUnlock()
}
