// want: holds
//
// The getter returns a copy.
package main

import (
	"maps"
	"sync"
)

type config struct {
	mu sync.Mutex
	m  map[string]int
}

func (c *config) all() map[string]int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return maps.Clone(c.m)
}

func (c *config) set(k string, v int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.m[k] = v
}

func main() {
	c := config{m: map[string]int{"a": 1}}
	done := make(chan bool)
	go func() {
		c.set("b", 2)
		done <- true
	}()
	_ = c.all()["a"]
	<-done
}
