package main

import (
	"context"
	"fmt"
	"time"
)

func watch(ctx context.Context, name string) {
	go func() {
		<-ctx.Done()
		fmt.Println(name, "stops:", ctx.Err())
	}()
}

func handle(request int) {
	ctx, cancel := context.WithCancel(context.Background())
	watch(ctx, fmt.Sprint("watcher ", request))
	if request == 1 {
		return // an early return, and nobody calls cancel
	}
	cancel()
}

func main() {
	handle(0)
	handle(1)
	handle(2)
	time.Sleep(time.Second)
}
