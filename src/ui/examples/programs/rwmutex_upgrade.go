package main

import (
	"fmt"
	"sync"
)

type cache struct {
	mu   sync.RWMutex
	data map[string]int
}

func (c *cache) get(key string) int {
	c.mu.RLock()
	defer c.mu.RUnlock()
	if v, ok := c.data[key]; ok {
		return v
	}
	// The read lock is still held.
	c.mu.Lock()
	defer c.mu.Unlock()
	c.data[key] = len(key)
	return c.data[key]
}

func main() {
	c := &cache{data: map[string]int{"known": 5}}
	fmt.Println(c.get("known"))
	fmt.Println(c.get("unknown"))
}
