// Different keys of one map.
package main

import (
	"sync"
)

func main() {
	m := map[int]int{}
	var mu sync.Mutex
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		_ = m[1]
	}()
	mu.Lock()
	m[2] = 2
	mu.Unlock()
	wg.Wait()
}
