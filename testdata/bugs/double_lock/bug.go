// want: deadlock
//
// A method that locks calls another that locks the same mutex.
package main

import "sync"

type counter struct {
	mu sync.Mutex
	n  int
}

func (c *counter) get() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.n
}

func (c *counter) inc() int {
	c.mu.Lock()
	c.n++
	defer c.mu.Unlock()
	return c.get()
}

func main() {
	var c counter
	c.inc()
}
