// Fails by property: gives the lock back while it loads, and looks again only when it is done.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type cache struct {
	mu     sync.Mutex
	values map[string]string
}

func newCache() *cache { return &cache{values: map[string]string{}} }

func (c *cache) get(key string) string {
	c.mu.Lock()
	v, ok := c.values[key]
	c.mu.Unlock()
	if ok {
		return v
	}
	v = load(key)
	c.mu.Lock()
	defer c.mu.Unlock()
	if other, ok := c.values[key]; ok {
		return other
	}
	c.values[key] = v
	return v
}

// The check: two ask for the same key at the same time, and then one for another.

var loads atomic.Int32

// load is expensive: once for each key is enough.
func load(key string) string {
	loads.Add(1)
	return "value of " + key
}

func main() {
	c := newCache()
	done := make(chan bool)
	for range 2 {
		go func() {
			must(c.get("a") == "value of a", "everybody gets the value of the key that they asked for")
			done <- true
		}()
	}
	<-done
	<-done
	must(c.get("b") == "value of b", "another key has another value")
	must(loads.Load() == 2, "each key is loaded once")
	fmt.Println("loaded", loads.Load(), "keys")
}

func must(ok bool, property string) {
	if !ok {
		panic("property: " + property)
	}
}
