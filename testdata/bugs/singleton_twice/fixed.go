// want: holds
//
// Two goroutines both see nil and both make one.
package main

import (
	"sync"
	"sync/atomic"
)

var (
	instance atomic.Pointer[int]
	made     atomic.Int32
	once     sync.Once
)

func get() *int {
	once.Do(func() {
		made.Add(1)
		instance.Store(new(int))
	})
	return instance.Load()
}

func main() {
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() { get() })
	}
	wg.Wait()
	if made.Load() != 1 {
		panic("made twice")
	}
}
