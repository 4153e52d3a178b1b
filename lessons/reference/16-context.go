package main

import (
	"context"
	"fmt"
	"time"
)

func worker(ctx context.Context, done chan error) {
	select {
	case <-time.After(time.Second):
		done <- nil
	case <-ctx.Done():
		done <- ctx.Err()
	}
}

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), 100*time.Millisecond)
	defer cancel()
	done := make(chan error)
	go worker(ctx, done)
	fmt.Println(<-done)
}
