// want: holds
//
// A worker that does not look at the context sends to nobody after cancellation.
package main

import "context"

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	_ = ctx
	out := make(chan int)
	go func() {
		for i := 0; i < 2; i++ {
			select {
			case out <- i:
			case <-ctx.Done():
				return
			}
		}
	}()
	<-out
}
