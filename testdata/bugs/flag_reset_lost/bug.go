// want: deadlock
//
// The dirty flag is cleared after the work: a change during the work is taken for done.
package main

import "sync/atomic"

func main() {
	var dirty atomic.Bool
	var data, flushed atomic.Int32
	done := make(chan bool)
	dirty.Store(true)
	data.Store(1)
	go func() {
		data.Store(2)
		dirty.Store(true)
		done <- true
	}()
	flush := func() {
		if dirty.Load() {
			flushed.Store(data.Load())
			dirty.Store(false)
		}
	}
	flush()
	<-done
	flush()
	if flushed.Load() != 2 {
		select {}
	}
}
