// Counters shared by many goroutines, guarded by a mutex that the type embeds.
package main

import (
	"fmt"
	"maps"
	"slices"
	"sync"
)

// Counter counts by name; the zero value is ready to use.
type Counter struct {
	sync.Mutex
	counts map[string]int
}

// Add adds delta to the named count and returns the new value.
func (c *Counter) Add(name string, delta int) int {
	c.Lock()
	defer c.Unlock()
	if c.counts == nil {
		c.counts = make(map[string]int)
	}
	c.counts[name] += delta
	return c.counts[name]
}

// Snapshot returns a copy that the caller owns.
func (c *Counter) Snapshot() map[string]int {
	c.Lock()
	defer c.Unlock()
	return maps.Clone(c.counts)
}

func main() {
	const (
		goroutines = 10
		rounds     = 100
	)
	names := [...]string{"apples", "pears", "plums"}

	var (
		counter Counter
		wg      sync.WaitGroup
		highest int
		mu      sync.Mutex // guards highest
	)
	for g := 0; g < goroutines; g++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := 0; i < rounds; i++ {
				name := names[(g+i)%len(names)]
				n := counter.Add(name, i%3)
				mu.Lock()
				highest = max(highest, n)
				mu.Unlock()
			}
		}()
	}
	wg.Wait()

	counts := counter.Snapshot()
	total := 0
	for _, name := range slices.Sorted(maps.Keys(counts)) {
		fmt.Printf("%-8s%5d\n", name, counts[name])
		total += counts[name]
	}
	fmt.Printf("%-8s%5d\n", "total", total)

	largest := slices.Max(slices.Collect(maps.Values(counts)))
	fmt.Println("highest seen is the largest count:", highest == largest)
}
