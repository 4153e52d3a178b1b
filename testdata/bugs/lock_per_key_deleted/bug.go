// want: panic
//
// The lock of a key is deleted after use while another goroutine already waits for it: a third makes a new one, and two are inside.
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
	mu.Lock()
	delete(locks, key)
	mu.Unlock()
	l.Unlock()
}

func main() {
	var wg sync.WaitGroup
	for range 3 {
		wg.Go(func() { with("a") })
	}
	wg.Wait()
}
