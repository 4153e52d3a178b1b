// A handler answers its client, and writes the audit log behind its back.
package main

import (
	"context"
	"fmt"
	"time"
)

func audit(ctx context.Context, what string) {
	select {
	case <-time.After(20 * time.Millisecond): // the log is slow
		fmt.Println("audit:", what)
	case <-ctx.Done():
		fmt.Println("audit lost:", ctx.Err())
	}
}

func handle(ctx context.Context) string {
	go audit(ctx, "Ann has paid")
	return "thank you"
}

// serve does what net/http does: when the handler returns, its request is over.
func serve(ctx context.Context) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	fmt.Println(handle(ctx))
}

func main() {
	serve(context.Background())
	time.Sleep(100 * time.Millisecond)
}
