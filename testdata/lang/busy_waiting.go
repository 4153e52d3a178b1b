package main

import (
	"context"
	"fmt"
	"runtime"
	"sync/atomic"
	"time"
)

// Goroutines that never stop to wait see time pass all the same.
func main() {
	start := time.Now()
	n := 0
	for time.Since(start) < 20*time.Millisecond {
		n++
	}
	fmt.Println("clock", n > 0)

	timeout := time.After(30 * time.Millisecond)
	for polling := true; polling; {
		select {
		case <-timeout:
			polling = false
		default:
			n++
		}
	}
	fmt.Println("timeout")

	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Millisecond)
	defer cancel()
	for ctx.Err() == nil {
		n++
	}
	fmt.Println(ctx.Err())

	var stop atomic.Bool
	go func() {
		time.Sleep(time.Millisecond)
		stop.Store(true)
	}()
	for !stop.Load() {
		runtime.Gosched()
	}
	fmt.Println("stopped")
}
