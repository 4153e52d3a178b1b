// want: holds
//
// On stop the channel is drained first.
package main

import "sync/atomic"

func main() {
	in, stop, done := make(chan int, 2), make(chan bool), make(chan bool)
	var flushed atomic.Int32
	go func() {
		defer close(done)
		for {
			select {
			case n := <-in:
				flushed.Add(int32(n))
			case <-stop:
				for len(in) > 0 {
					flushed.Add(int32(<-in))
				}
				return
			}
		}
	}()
	in <- 1
	in <- 1
	close(stop)
	<-done
	if flushed.Load() != 2 {
		panic("items are lost at shutdown")
	}
}
