// The end of the context wakes whoever waits, under the lock; and who wakes asks for both.
package main

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"sync"
	"time"
)

// A gate opens once.
type gate struct {
	mu      sync.Mutex
	changed *sync.Cond
	isOpen  bool
}

func newGate() *gate {
	g := &gate{}
	g.changed = sync.NewCond(&g.mu)
	return g
}

func (g *gate) open() {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.isOpen = true
	g.changed.Broadcast()
}

func (g *gate) wait(ctx context.Context) error {
	stop := context.AfterFunc(ctx, func() {
		g.mu.Lock()
		defer g.mu.Unlock()
		g.changed.Broadcast()
	})
	defer stop()
	g.mu.Lock()
	defer g.mu.Unlock()
	for !g.isOpen {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		g.changed.Wait()
	}
	return nil
}

// The check: somebody who waits in vain and is cancelled, and somebody whose wait is answered.

func main() {
	g := newGate()
	ctx, cancel := context.WithCancel(context.Background())
	result := make(chan error)
	go func() { result <- g.wait(ctx) }()
	cancel()
	must(errors.Is(<-result, context.Canceled), "who waits in vain hears the cancellation")

	go func() { result <- g.wait(context.Background()) }()
	g.open()
	must(<-result == nil, "who waits for the gate goes through when it opens")

	time.Sleep(time.Millisecond)
	must(runtime.NumGoroutine() == 1, "nobody stays behind")
	fmt.Println("heard, and went through")
}

func must(ok bool, property string) {
	if !ok {
		panic("property: " + property)
	}
}
