// Fails by property: whoever comes second does not wait, and gets a value that is not there yet.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type cache struct {
	loading, values sync.Map
}

func newCache() *cache { return &cache{} }

func (c *cache) get(key string) string {
	if _, begun := c.loading.LoadOrStore(key, true); !begun {
		c.values.Store(key, load(key))
	}
	v, _ := c.values.Load(key)
	s, _ := v.(string)
	return s
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
