// A read-mostly cache behind an RWMutex: readers share the lock, a miss takes it alone and
// looks again, so each key is loaded exactly once.
package main

import (
	"errors"
	"fmt"
	"sort"
	"strconv"
	"strings"
	"sync"
)

var errNotFound = errors.New("not found")

type loader func(key string) (string, error)

type entry struct {
	value string
	err   error
}

func (e entry) String() string {
	if e.err != nil {
		return "error: " + e.err.Error()
	}
	return strconv.Quote(e.value)
}

type cache struct {
	mu      sync.RWMutex
	entries map[string]entry
	load    loader
	loads   map[string]int
}

func newCache(load loader) *cache {
	return &cache{
		entries: map[string]entry{},
		loads:   map[string]int{},
		load:    load,
	}
}

func (c *cache) Get(key string) (string, error) {
	c.mu.RLock()
	e, ok := c.entries[key]
	c.mu.RUnlock()
	if ok {
		return e.value, e.err
	}

	c.mu.Lock()
	defer c.mu.Unlock()
	if e, ok := c.entries[key]; ok { // another goroutine was faster
		return e.value, e.err
	}
	value, err := c.load(key)
	c.entries[key] = entry{value, err}
	c.loads[key]++
	return value, err
}

func (c *cache) String() string {
	c.mu.RLock()
	defer c.mu.RUnlock()
	keys := make([]string, 0, len(c.entries))
	for key := range c.entries {
		keys = append(keys, key)
	}
	sort.Strings(keys)
	var b strings.Builder
	for _, key := range keys {
		fmt.Fprintf(&b, "%s: %v, loaded %d time(s)\n", key, c.entries[key], c.loads[key])
	}
	return b.String()
}

func main() {
	capitals := map[string]string{"France": "Paris", "Japan": "Tokyo", "Peru": "Lima"}
	c := newCache(func(key string) (string, error) {
		if capital, ok := capitals[key]; ok {
			return capital, nil
		}
		return "", fmt.Errorf("capital of %q: %w", key, errNotFound)
	})

	keys := []string{"France", "Japan", "Peru", "Atlantis"}
	var wg sync.WaitGroup
	for i := range 40 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			key := keys[i%len(keys)]
			if got, err := c.Get(key); err == nil && got != capitals[key] {
				panic(fmt.Sprintf("%s: got %q", key, got))
			}
		}()
	}
	wg.Wait()

	fmt.Print(c)
	_, err := c.Get("Atlantis")
	fmt.Printf("%v (not found: %t)\n", err, errors.Is(err, errNotFound))
}
