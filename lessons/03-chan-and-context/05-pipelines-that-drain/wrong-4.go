// Fails by property: a select that does not wait throws away the numbers that nobody takes at once.
package main

import (
	"context"
	"fmt"
	"runtime"
	"time"
)

func numbers(ctx context.Context) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for i := 1; i <= 20; i++ {
			select {
			case out <- i:
			default:
			}
		}
	}()
	return out
}

// The check: a reader who stops after two. When the context is cancelled, nobody stays behind.

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	in := numbers(ctx)
	first, second := <-in, <-in
	cancel()
	must(first == 1 && second == 2, "the first two numbers are 1 and 2")
	time.Sleep(time.Millisecond) // time passes when everybody waits
	must(runtime.NumGoroutine() == 1, "nobody is left when the context has been cancelled")
	fmt.Println(first, second)
}

func must(ok bool, property string) {
	if !ok {
		panic("property: " + property)
	}
}
