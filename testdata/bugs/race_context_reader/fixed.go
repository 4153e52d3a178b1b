// want: holds
//
// The reason is written first.
package main

import "context"

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	reason := ""
	done := make(chan bool)
	go func() {
		reason = "stopped"
		cancel()
		done <- true
	}()
	<-ctx.Done()
	println(len(reason) < 10)
	<-done
}
