// A service ends while clients still hand in orders. Everything ends when the context does.
package main

import (
	"context"
	"fmt"
	"sync"
)

func shard(ctx context.Context, in <-chan int, done chan<- int) {
	n := 0
	for {
		select {
		case <-in:
			n++
		case <-ctx.Done():
			done <- n
			return
		}
	}
}

func client(ctx context.Context, in chan<- int, key int) bool {
	select {
	case in <- key:
		return true
	case <-ctx.Done():
		return false
	}
}

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	in, done := make(chan int, 2), make(chan int)
	go shard(ctx, in, done)
	accepted := 0
	var clients sync.WaitGroup
	clients.Go(func() {
		for key := range 2 {
			if client(ctx, in, key) {
				accepted++
			}
		}
	})
	cancel()
	n := <-done
	clients.Wait()
	fmt.Println("accepted", accepted, "- done", n)
}
