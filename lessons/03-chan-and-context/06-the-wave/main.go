// A server with a worker, who has a helper; and the end of all of them.
package main

import (
	"context"
	"fmt"
	"sync"
	"time"
)

func helper(ctx context.Context, name string) {
	<-ctx.Done()
	fmt.Println(name, "ends:", context.Cause(ctx))
}

func worker(ctx context.Context, name string) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	var mine sync.WaitGroup
	mine.Go(func() { helper(ctx, name+"'s helper") })

	<-ctx.Done()
	mine.Wait()
	fmt.Println(name, "ends")
}

func main() {
	ctx, cancel := context.WithCancelCause(context.Background())
	var workers sync.WaitGroup
	workers.Go(func() { worker(ctx, "Ann") })
	time.Sleep(10 * time.Millisecond)
	cancel(fmt.Errorf("shutting down"))
	workers.Wait()
	fmt.Println("nobody is left")
}
