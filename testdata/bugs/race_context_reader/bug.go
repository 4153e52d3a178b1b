// want: race
//
// The reason is written after cancel: who sees the context done may read it before.
package main

import "context"

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	reason := ""
	done := make(chan bool)
	go func() {
		cancel()
		reason = "stopped"
		done <- true
	}()
	<-ctx.Done()
	println(len(reason) < 10)
	<-done
}
