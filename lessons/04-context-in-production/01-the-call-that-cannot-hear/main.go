// A request has 50 ms. It needs a connection, and then an answer.
package main

import (
	"context"
	"fmt"
	"time"
)

var connections = make(chan int, 1)

func query(ctx context.Context) error {
	select {
	case <-time.After(10 * time.Millisecond):
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func handle(ctx context.Context) error {
	c := <-connections
	defer func() { connections <- c }()
	return query(ctx)
}

func main() {
	connections <- 1
	c := <-connections
	time.AfterFunc(200*time.Millisecond, func() { connections <- c }) // busy until then

	start := time.Now()
	ctx, cancel := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer cancel()
	err := handle(ctx)
	fmt.Println(err, "after", time.Since(start).Round(10*time.Millisecond))
}
