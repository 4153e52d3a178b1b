// want: leak
//
// The work for the request runs under WithoutCancel and so outlives the request for ever.
package main

import "context"

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan bool)
	go func() {
		ctx := context.WithoutCancel(ctx)
		defer close(done)
		<-ctx.Done()
	}()
	cancel()
}
