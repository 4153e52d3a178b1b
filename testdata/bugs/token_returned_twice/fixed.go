// want: holds
//
// Only the job gives its token back.
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
	}
	<-done
}
