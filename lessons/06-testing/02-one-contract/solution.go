// Asks at the edges: add after get, reset twice.
package main

import (
	"errors"
	"fmt"
	"sync/atomic"
)

func contract(c counter) error {
	if v := c.add(2); v != 2 {
		return fmt.Errorf("add 2 to 0: %d", v)
	}
	if v := c.get(); v != 2 {
		return fmt.Errorf("get: %d", v)
	}
	c.add(3)
	if v := c.get(); v != 5 {
		return fmt.Errorf("get after another 3: %d", v)
	}
	for range 2 {
		if err := c.reset(); err != nil {
			return fmt.Errorf("reset: %w", err)
		}
	}
	if v := c.get(); v != 0 {
		return fmt.Errorf("get after reset: %d", v)
	}
	return nil
}

// The check: the contract accepts the right counter in every schedule, and rejects each of the broken ones.

type counter interface {
	add(n int64) int64 // gives the new value
	get() int64
	reset() error // of a counter that is 0 already, too
}

type right struct{ n atomic.Int64 }

func (c *right) add(n int64) int64 { return c.n.Add(n) }
func (c *right) get() int64        { return c.n.Load() }
func (c *right) reset() error      { c.n.Store(0); return nil }

// stale gives the value from before.
type stale struct{ right }

func (c *stale) add(n int64) int64 { return c.n.Add(n) - n }

// touchy does not like to be reset when there is nothing to reset.
type touchy struct{ right }

func (c *touchy) reset() error {
	if c.n.Swap(0) == 0 {
		return errors.New("nothing to reset")
	}
	return nil
}

// shy loses additions when somebody looks between them.
type shy struct {
	right
	looked atomic.Bool
}

func (c *shy) get() int64 {
	c.looked.Store(true)
	return c.n.Load()
}

func (c *shy) add(n int64) int64 {
	if c.looked.Swap(false) {
		return c.n.Load() + n
	}
	return c.n.Add(n)
}

func main() {
	must(contract(&right{}) == nil, "the contract accepts the right counter")
	must(contract(&stale{}) != nil, "the contract rejects a counter that gives the value from before")
	must(contract(&touchy{}) != nil, "the contract rejects a counter that does not like to be reset twice")
	must(contract(&shy{}) != nil, "the contract rejects a counter that loses what is added after a look")
	fmt.Println("the contract tells them apart")
}

func must(ok bool, property string) {
	if !ok {
		panic("property: " + property)
	}
}
