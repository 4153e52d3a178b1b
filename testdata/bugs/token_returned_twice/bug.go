// want: deadlock
//
// A timeout gives the token back, and so does the job when it ends: the second receive finds nothing and waits.
package main

import "time"

func main() {
	tokens := make(chan struct{}, 1)
	tokens <- struct{}{}
	done := make(chan bool, 1)
	go func() {
		time.Sleep(2 * time.Millisecond)
		<-tokens
		done <- true
	}()
	select {
	case <-done:
	case <-time.After(time.Millisecond):
		<-tokens
	}
	<-done
}
