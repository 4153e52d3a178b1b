// Contexts: cancellation down the tree, deadlines, causes, values, functions to be called.
package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"
)

type key string

func worker(ctx context.Context, name string, wg *sync.WaitGroup, out chan<- string) {
	defer wg.Done()
	<-ctx.Done()
	out <- fmt.Sprint(name, ": ", ctx.Err(), "; ", context.Cause(ctx))
}

type ownContext struct {
	context.Context
	done chan struct{}
	mu   sync.Mutex
	err  error
}

func (c *ownContext) Done() <-chan struct{} { return c.done }

func (c *ownContext) Err() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.err
}

func main() {
	root, stop := context.WithCancelCause(context.Background())
	defer stop(nil)
	child, cancel := context.WithCancel(context.WithValue(root, key("user"), "ann"))
	defer cancel()
	grandchild, cancel2 := context.WithTimeout(child, time.Hour)
	defer cancel2()
	free := context.WithoutCancel(grandchild)
	fmt.Println(child)
	fmt.Println(grandchild.Value(key("user")), free.Value(key("user")), child.Value(key("none")), child.Value("user"))

	var wg sync.WaitGroup
	out := make(chan string, 3)
	wg.Add(3)
	go worker(root, "root", &wg, out)
	go worker(child, "child", &wg, out)
	go worker(grandchild, "grandchild", &wg, out)
	stop(errors.New("shutting down"))
	wg.Wait()
	close(out)
	got := map[string]bool{}
	for s := range out {
		got[s] = true
	}
	fmt.Println(len(got), got["root: context canceled; shutting down"], got["grandchild: context canceled; shutting down"])
	fmt.Println(free.Err(), free.Done() == nil)

	ctx, cancel3 := context.WithTimeout(context.Background(), 20*time.Millisecond)
	defer cancel3()
	_, ok := ctx.Deadline()
	select {
	case <-time.After(time.Second):
		fmt.Println("late")
	case <-ctx.Done():
		fmt.Println(ok, ctx.Err(), errors.Is(ctx.Err(), context.DeadlineExceeded))
	}
	late, cancel4 := context.WithDeadline(ctx, time.Now().Add(time.Hour))
	defer cancel4()
	fmt.Println(late.Err())
	past, cancel5 := context.WithDeadlineCause(context.Background(), time.Now().Add(-time.Second), errors.New("too late"))
	defer cancel5()
	fmt.Println(past.Err(), context.Cause(past))

	parent, cancel6 := context.WithCancel(context.Background())
	called := make(chan string, 2)
	stopAfter := context.AfterFunc(parent, func() { called <- "after func" })
	stopOther := context.AfterFunc(parent, func() { called <- "other" })
	fmt.Println(stopOther(), stopOther())
	cancel6()
	fmt.Println(<-called, stopAfter(), len(called))
	context.AfterFunc(parent, func() { called <- "at once" })
	fmt.Println(<-called)

	own := &ownContext{Context: context.Background(), done: make(chan struct{})}
	derived, cancel7 := context.WithCancel(own)
	defer cancel7()
	fmt.Println(derived.Err())
	own.mu.Lock()
	own.err = errors.New("own error")
	own.mu.Unlock()
	close(own.done)
	<-derived.Done()
	fmt.Println(derived.Err(), context.Cause(derived))

	cause, cancel8 := context.WithCancelCause(context.Background())
	cancel8(nil)
	cancel8(errors.New("second"))
	fmt.Println(cause.Err(), context.Cause(cause))
}
