// want: holds
//
// Both are atomic.
package main

import "sync/atomic"

var ready int32

func main() {
	done := make(chan bool)
	go func() {
		atomic.StoreInt32(&ready, 1)
		done <- true
	}()
	println(atomic.LoadInt32(&ready) < 2)
	<-done
}
