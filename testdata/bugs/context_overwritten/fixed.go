// want: holds
//
// The second context is made from the first, and both are cancelled.
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
	defer cancel()
	ctx2, cancel2 := context.WithCancel(ctx)
	go watch(ctx2)
	cancel2()
	cancel()
	<-stopped
	<-stopped
}
