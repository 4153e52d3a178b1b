// want: panic
//
// The cache is asked and filled under separate locks: two who miss both compute, and the value is computed twice.
package main

import (
	"sync"
	"sync/atomic"
)

var computed atomic.Int32

type entry struct {
	once sync.Once
	v    int
}

type cache struct {
	mu sync.Mutex
	m  map[string]*entry
}

func compute(e *entry) {
	if computed.Add(1) > 1 {
		panic("computed twice")
	}
	e.v = 7
}

func (c *cache) get(k string) int {
	c.mu.Lock()
	e := c.m[k]
	c.mu.Unlock()
	if e == nil {
		e = new(entry)
		compute(e)
		c.mu.Lock()
		c.m[k] = e
		c.mu.Unlock()
	}
	return e.v
}

func main() {
	c := cache{m: map[string]*entry{}}
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() { c.get("a") })
	}
	wg.Wait()
}
