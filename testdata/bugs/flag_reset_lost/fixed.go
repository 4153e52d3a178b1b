// want: holds
//
// The flag is cleared before the work looks at the data.
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
			dirty.Store(false)
			flushed.Store(data.Load())
		}
	}
	flush()
	<-done
	flush()
	if flushed.Load() != 2 {
		select {}
	}
}
