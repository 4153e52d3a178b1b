// want: holds
//
// The method has a pointer receiver.
package main

import "sync"

type counter struct {
	mu sync.Mutex
	n  *int
}

func (c *counter) inc() {
	c.mu.Lock()
	defer c.mu.Unlock()
	*c.n++
}

func main() {
	c := counter{n: new(int)}
	var wg sync.WaitGroup
	wg.Go(func() { c.inc() })
	wg.Go(func() { c.inc() })
	wg.Wait()
}
