// want: panic
//
// The pointer is stored before the object is complete.
package main

import (
	"sync"
	"sync/atomic"
)

type config struct{ ready atomic.Bool }

var (
	mu       sync.Mutex
	instance atomic.Pointer[config]
)

func get() *config {
	if c := instance.Load(); c != nil {
		return c
	}
	mu.Lock()
	defer mu.Unlock()
	if c := instance.Load(); c != nil {
		return c
	}
	c := &config{}
	instance.Store(c)
	c.ready.Store(true)
	return c
}

func main() {
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			if !get().ready.Load() {
				panic("half made")
			}
		})
	}
	wg.Wait()
}
