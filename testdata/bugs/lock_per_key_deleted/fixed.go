// want: holds
//
// The lock of a key stays.
package main

import (
	"sync"
	"sync/atomic"
)

var mu sync.Mutex

var locks = map[string]*sync.Mutex{}

var inside atomic.Int32

func with(key string) {
	mu.Lock()
	l := locks[key]
	if l == nil {
		l = new(sync.Mutex)
		locks[key] = l
	}
	mu.Unlock()
	l.Lock()
	if inside.Add(1) > 1 {
		panic("two are inside")
	}
	inside.Add(-1)
	l.Unlock()
}

func main() {
	var wg sync.WaitGroup
	for range 3 {
		wg.Go(func() { with("a") })
	}
	wg.Wait()
}
