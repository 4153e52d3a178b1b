// want: holds
//
// When Stop comes too late, the callback's end is awaited.
package main

import (
	"sync/atomic"
	"time"
)

func main() {
	var closed atomic.Bool
	ended := make(chan bool, 1)
	t := time.AfterFunc(time.Millisecond, func() {
		if closed.Load() {
			panic("write to a closed file")
		}
		ended <- true
	})
	time.Sleep(time.Millisecond)
	if !t.Stop() {
		<-ended
	}
	closed.Store(true)
	time.Sleep(time.Millisecond)
}
