// Double-checked locking as it should be: the pointer is atomic.
package main

import (
	"sync"
	"sync/atomic"
)

type thing struct{ n int }

var (
	mu sync.Mutex
	it atomic.Pointer[thing]
)

func get() *thing {
	if t := it.Load(); t != nil {
		return t
	}
	mu.Lock()
	defer mu.Unlock()
	if it.Load() == nil {
		it.Store(&thing{1})
	}
	return it.Load()
}

func main() {
	var wg sync.WaitGroup
	for range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			_ = get().n
		}()
	}
	wg.Wait()
}
