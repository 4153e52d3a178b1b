// Once orders its function before every return of Do.
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
	for range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			once.Do(func() { x = 1 })
			_ = x
		}()
	}
	wg.Wait()
}
