// A method with a value receiver copies the struct, lock and all.
package main

import (
	"sync"
)

type counter struct {
	mu sync.Mutex
	n  int
}

func (c *counter) add() {
	c.mu.Lock()
	c.n++
	c.mu.Unlock()
}

func (c *counter) value() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.n
}

func main() {
	c := &counter{}
	done := make(chan bool)
	go func() {
		c.add()
		done <- true
	}()
	_ = c.value()
	<-done
}
