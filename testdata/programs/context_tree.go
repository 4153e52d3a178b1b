// A tree of contexts: values flow down, cancellation flows down, deadlines only shrink.
package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

type key int

const (
	userKey key = iota
	traceKey
)

var errShutdown = errors.New("shutting down")

// worker waits for its context and reports why it ended.
func worker(ctx context.Context, name string, report chan<- string) {
	<-ctx.Done()
	trace, _ := ctx.Value(traceKey).(string)
	report <- fmt.Sprintf("%-6s trace=%q err=%v cause=%v", name, trace, ctx.Err(), context.Cause(ctx))
}

func main() {
	root, cancelRoot := context.WithCancelCause(context.Background())
	defer cancelRoot(nil)
	withUser := context.WithValue(root, userKey, "ann")

	slow, cancelSlow := context.WithTimeout(withUser, 80*time.Millisecond)
	defer cancelSlow()
	// A child cannot outlive its parent, whatever it asks for.
	child, cancelChild := context.WithTimeout(context.WithValue(slow, traceKey, "t-1"), time.Hour)
	defer cancelChild()
	fast, cancelFast := context.WithDeadline(withUser, time.Now().Add(40*time.Millisecond))
	defer cancelFast()
	manual, cancelManual := context.WithCancel(withUser)

	report := make(chan string)
	next := func(what string) { fmt.Printf("%-14s %s\n", what+":", <-report) }

	go worker(manual, "manual", report)
	cancelManual()
	next("cancelled")

	go worker(fast, "fast", report)
	next("deadline")

	go worker(child, "child", report)
	next("parent's limit")

	fmt.Println("root still live:", root.Err() == nil)
	fmt.Println("user seen by child:", child.Value(userKey), "| by root:", root.Value(userKey))

	childEnd, _ := child.Deadline()
	slowEnd, _ := slow.Deadline()
	fmt.Println("child's deadline is its parent's:", childEnd.Equal(slowEnd))

	stopped := make(chan struct{})
	stop := context.AfterFunc(root, func() { close(stopped) })
	go worker(root, "root", report)
	cancelRoot(errShutdown)
	next("shutdown")
	<-stopped
	fmt.Println("AfterFunc ran; stop reports", stop())

	detached := context.WithoutCancel(withUser)
	fmt.Println("detached:", detached.Err(), detached.Value(userKey))
	fmt.Println(errors.Is(slow.Err(), context.DeadlineExceeded), errors.Is(context.Cause(root), errShutdown))
}
