// Package singleflight has callers who want the same thing at the same time share one call.
package singleflight

import (
	"errors"
	"fmt"
	"runtime"
	"runtime/debug"
	"sync"
)

// errGoexit says that the function called runtime.Goexit.
var errGoexit = errors.New("runtime.Goexit was called")

// A panicError is what the function panicked with, and where.
type panicError struct {
	value any
	stack []byte
}

func (p *panicError) Error() string { return fmt.Sprintf("%v\n\n%s", p.value, p.stack) }

func (p *panicError) Unwrap() error {
	err, _ := p.value.(error)
	return err
}

// A call is a function under way.
type call struct {
	done  sync.WaitGroup
	val   any
	err   error
	more  int             // callers that joined
	chans []chan<- Result // of those who use DoChan
}

// A Group is a set of keys, each with at most one call under way.
type Group struct {
	mu    sync.Mutex
	calls map[string]*call
}

// A Result is what Do returns.
type Result struct {
	Val    any
	Err    error
	Shared bool
}

// Do calls fn and returns its results. If there is a call for the key under way, Do waits for that
// and returns its results. shared tells whether several callers get them.
func (g *Group) Do(key string, fn func() (any, error)) (v any, err error, shared bool) {
	c, first := g.join(key, nil)
	if !first {
		c.done.Wait()
		if p, ok := c.err.(*panicError); ok {
			panic(p)
		}
		if c.err == errGoexit {
			runtime.Goexit()
		}
		return c.val, c.err, true
	}
	g.run(c, key, fn)
	return c.val, c.err, c.more > 0
}

// DoChan is Do, but returns a channel on which the results are sent.
func (g *Group) DoChan(key string, fn func() (any, error)) <-chan Result {
	ch := make(chan Result, 1)
	if c, first := g.join(key, ch); first {
		go g.run(c, key, fn)
	}
	return ch
}

// Forget has the next call for the key not join one that is under way.
func (g *Group) Forget(key string) {
	g.mu.Lock()
	delete(g.calls, key)
	g.mu.Unlock()
}

// join returns the call for the key, which it makes if there is none.
func (g *Group) join(key string, ch chan<- Result) (c *call, first bool) {
	g.mu.Lock()
	defer g.mu.Unlock()
	c, ok := g.calls[key]
	if ok {
		c.more++
	} else {
		c = new(call)
		c.done.Add(1)
		if g.calls == nil {
			g.calls = make(map[string]*call)
		}
		g.calls[key] = c
	}
	if ch != nil {
		c.chans = append(c.chans, ch)
	}
	return c, !ok
}

// run calls fn and gives its results to all who joined.
func (g *Group) run(c *call, key string, fn func() (any, error)) {
	returned, panicked := false, false
	defer func() {
		if !returned && !panicked {
			c.err = errGoexit
		}
		g.mu.Lock()
		c.done.Done()
		if g.calls[key] == c {
			delete(g.calls, key)
		}
		chans := c.chans
		shared := c.more > 0
		g.mu.Unlock()
		if p, ok := c.err.(*panicError); ok {
			if len(chans) > 0 {
				go panic(p) // those who wait for a channel cannot be told
				select {}
			}
			panic(p)
		}
		if c.err != errGoexit {
			for _, ch := range chans {
				ch <- Result{c.val, c.err, shared}
			}
		}
	}()
	func() {
		defer func() {
			if returned {
				return
			}
			if r := recover(); r != nil {
				panicked = true
				c.err = &panicError{r, stackBehind(debug.Stack())}
			}
		}()
		c.val, c.err = fn()
		returned = true
	}()
}

// stackBehind returns the stack without its first line, the number of the goroutine: it is not
// the one that the panic is seen in.
func stackBehind(stack []byte) []byte {
	for i, b := range stack {
		if b == '\n' {
			return stack[i+1:]
		}
	}
	return stack
}
