// One lock over asking, loading and putting: right, and keys wait for each other.
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
	defer c.mu.Unlock()
	v, ok := c.values[key]
	if !ok {
		v = load(key)
		c.values[key] = v
	}
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
