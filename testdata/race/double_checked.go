// Double-checked locking: the first look takes no lock.
package main

import (
	"sync"
)

type thing struct{ n int }

var (
	mu sync.Mutex
	it *thing
)

func get() *thing {
	if it != nil {
		return it
	}
	mu.Lock()
	defer mu.Unlock()
	if it == nil {
		it = &thing{1}
	}
	return it
}

func main() {
	var wg sync.WaitGroup
	for range 2 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			_ = get().n
		}()
	}
	wg.Wait()
}
