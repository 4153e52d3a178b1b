// Package errgroup runs tasks that can fail in goroutines and waits for them.
package errgroup

import (
	"context"
	"errors"
	"fmt"
	"sync"
)

// A Group is a set of tasks that belong together. The zero Group has no limit and no context.
type Group struct {
	cancel  func(error)
	wg      sync.WaitGroup
	slots   chan struct{} // one entry a running task; nil: no limit
	failing sync.Once
	err     error // the first
}

// WithContext returns a Group and a context that is canceled once a task fails or Wait returns.
func WithContext(ctx context.Context) (*Group, context.Context) {
	ctx, cancel := context.WithCancelCause(ctx)
	return &Group{cancel: cancel}, ctx
}

// Wait waits until all tasks have returned. It returns the first error.
func (g *Group) Wait() error {
	g.wg.Wait()
	if g.cancel != nil {
		g.cancel(g.err)
	}
	return g.err
}

// Go runs f in a new goroutine. At the limit, it waits until another task has returned.
func (g *Group) Go(f func() error) {
	if g.slots != nil {
		g.slots <- struct{}{}
	}
	g.start(f)
}

// TryGo is Go, unless it would have to wait. It reports whether f was started.
func (g *Group) TryGo(f func() error) bool {
	if g.slots != nil {
		select {
		case g.slots <- struct{}{}:
		default:
			return false
		}
	}
	g.start(f)
	return true
}

func (g *Group) start(f func() error) {
	g.wg.Add(1)
	go func() {
		defer g.finished()
		if err := f(); err != nil {
			g.failing.Do(func() {
				g.err = err
				if g.cancel != nil {
					g.cancel(err)
				}
			})
		}
	}()
}

func (g *Group) finished() {
	if g.slots != nil {
		<-g.slots
	}
	g.wg.Done()
}

// SetLimit sets how many tasks may run at the same time; negative: any number. No task may be
// running.
func (g *Group) SetLimit(n int) {
	if n < 0 {
		g.slots = nil
		return
	}
	if running := len(g.slots); running != 0 {
		panic(errors.New(fmt.Sprintf("errgroup: modify limit while %d goroutines in the group are still active", running)))
	}
	g.slots = make(chan struct{}, n)
}
