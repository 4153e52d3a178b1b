// want: race
//
// A plain flag tells the worker to stop.
package main

import "sync/atomic"

func main() {
	var stop bool
	done := make(chan bool)
	go func() {
		if !stop {
			_ = 1
		}
		done <- true
	}()
	stop = true
	<-done
	_ = new(atomic.Int32)
}
