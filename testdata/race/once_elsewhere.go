// Reading without Do what Once has set.
package main

import (
	"sync"
)

var (
	x    int
	once sync.Once
)

func main() {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		once.Do(func() { x = 1 })
	}()
	println(x)
	wg.Wait()
}
