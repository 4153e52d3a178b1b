// want: leak
//
// The second WithCancel overwrites the first cancel: a goroutine that watches the first context is never told.
package main

import "context"

func main() {
	stopped := make(chan bool, 2)
	watch := func(ctx context.Context) {
		<-ctx.Done()
		stopped <- true
	}
	ctx, cancel := context.WithCancel(context.Background())
	go watch(ctx)
	ctx2, cancel2 := context.WithCancel(context.Background())
	go watch(ctx2)
	cancel = cancel2
	cancel()
	<-stopped
}
