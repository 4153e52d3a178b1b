// want: holds
//
// A plain flag tells the worker to stop.
package main

import "sync/atomic"

func main() {
	var stop atomic.Bool
	done := make(chan bool)
	go func() {
		if !stop.Load() {
			_ = 1
		}
		done <- true
	}()
	stop.Store(true)
	<-done
	_ = new(atomic.Int32)
}
