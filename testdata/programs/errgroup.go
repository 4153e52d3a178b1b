// A WaitGroup that runs functions, and a small group in the manner of x/sync/errgroup:
// it keeps the first error and cancels the context of the others.
package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"
)

// Group runs functions and remembers the first error.
type Group struct {
	wg     sync.WaitGroup
	once   sync.Once
	cancel context.CancelCauseFunc
	err    error
}

// WithContext returns a group and a context that is cancelled by the first error.
func WithContext(ctx context.Context) (*Group, context.Context) {
	ctx, cancel := context.WithCancelCause(ctx)
	return &Group{cancel: cancel}, ctx
}

// Go runs f in a goroutine of its own.
func (g *Group) Go(f func() error) {
	g.wg.Add(1)
	go func() {
		defer g.wg.Done()
		if err := f(); err != nil {
			g.once.Do(func() {
				g.err = err
				if g.cancel != nil {
					g.cancel(err)
				}
			})
		}
	}()
}

// Wait blocks until all functions have returned and reports the first error.
func (g *Group) Wait() error {
	g.wg.Wait()
	if g.cancel != nil {
		g.cancel(g.err)
	}
	return g.err
}

var errBroken = errors.New("page is broken")

func fetch(ctx context.Context, page int) error {
	select {
	case <-time.After(time.Duration(page*20) * time.Millisecond):
	case <-ctx.Done():
		return ctx.Err()
	}
	if page == 3 {
		return fmt.Errorf("fetch %d: %w", page, errBroken)
	}
	return nil
}

func main() {
	squares := make([]int, 6)
	var wg sync.WaitGroup
	for i := range squares {
		wg.Go(func() { squares[i] = i * i })
	}
	wg.Wait()
	fmt.Println("squares:", squares)

	var plain Group
	plain.Go(func() error { return nil })
	fmt.Println("plain group:", plain.Wait())

	g, ctx := WithContext(context.Background())
	outcome := make([]error, 6)
	for page := 1; page <= 5; page++ {
		g.Go(func() error {
			outcome[page] = fetch(ctx, page)
			return outcome[page]
		})
	}
	err := g.Wait()
	for page, err := range outcome[1:] {
		fmt.Printf("page %d: %v\n", page+1, err)
	}
	fmt.Printf("group: %v\nbroken: %t, canceled: %t\n",
		err, errors.Is(err, errBroken), errors.Is(err, context.Canceled))
	fmt.Println("cause:", context.Cause(ctx))
}
