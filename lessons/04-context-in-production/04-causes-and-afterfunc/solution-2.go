// A gate that can be selected on: closing a channel is a broadcast.
package main

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"time"
)

// A gate opens once.
type gate struct{ opened chan struct{} }

func newGate() *gate { return &gate{make(chan struct{})} }

func (g *gate) open() { close(g.opened) }

func (g *gate) wait(ctx context.Context) error {
	select {
	case <-g.opened:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
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
