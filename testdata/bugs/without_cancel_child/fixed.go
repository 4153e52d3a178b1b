// want: holds
//
// The work has the request's context.
package main

import "context"

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan bool)
	go func() {
		defer close(done)
		<-ctx.Done()
	}()
	cancel()
	<-done
}
