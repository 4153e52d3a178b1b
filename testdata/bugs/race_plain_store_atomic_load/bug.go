// want: race
//
// The writer stores plainly what the reader loads atomically.
package main

import "sync/atomic"

var ready int32

func main() {
	done := make(chan bool)
	go func() {
		ready = 1
		done <- true
	}()
	println(atomic.LoadInt32(&ready) < 2)
	<-done
}
