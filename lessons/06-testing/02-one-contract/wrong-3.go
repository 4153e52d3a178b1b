// Fails by property: asks for more than was promised: that two who add at the same time get their values in order.
package main

import (
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
)

func contract(c counter) error {
	var wg sync.WaitGroup
	var first, second atomic.Int64
	wg.Add(2)
	go func() {
		first.Store(c.add(1))
		wg.Done()
	}()
	go func() {
		second.Store(c.add(1))
		wg.Done()
	}()
	wg.Wait()
	if first.Load() != 1 || second.Load() != 2 {
		return errors.New("the first must come first")
	}
	c.get()
	c.add(1)
	if c.get() != 3 {
		return errors.New("get")
	}
	c.reset()
	return c.reset()
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
