// Fails by property: asks whether it is too late, and then waits where it cannot hear.
package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

func handle(ctx context.Context) error {
	if ctx.Err() != nil {
		return ctx.Err()
	}
	c := <-connections
	defer func() { connections <- c }()
	return query(ctx)
}

// The check: the only connection is busy for 50 ms. One request gives up before that, and one comes after it.

var connections = make(chan int, 1)

func query(ctx context.Context) error {
	select {
	case <-time.After(10 * time.Millisecond):
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func main() {
	time.AfterFunc(50*time.Millisecond, func() { connections <- 1 })

	start := time.Now()
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Millisecond)
	err := handle(ctx)
	cancel()
	must(errors.Is(err, context.DeadlineExceeded), "the first request fails by its deadline")
	must(time.Since(start) < 40*time.Millisecond, "it fails at its deadline and not later")

	time.Sleep(80 * time.Millisecond)
	ctx, cancel = context.WithTimeout(context.Background(), 5*time.Millisecond)
	err = handle(ctx)
	cancel()
	must(errors.Is(err, context.DeadlineExceeded), "the second has a connection, and too little time for the query")

	ctx, cancel = context.WithTimeout(context.Background(), 40*time.Millisecond)
	defer cancel()
	must(handle(ctx) == nil, "the third succeeds: the connection came back")
	fmt.Println("the third request succeeds")
}

func must(ok bool, property string) {
	if !ok {
		panic("property: " + property)
	}
}
