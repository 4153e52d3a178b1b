// The atomic store comes before the data it publishes.
package main

import (
	"runtime"
	"sync/atomic"
)

var (
	data  int
	ready atomic.Bool
	done  = make(chan bool, 1)
)

func main() {
	go func() {
		ready.Store(true)
		data = 1
		done <- true
	}()
	for !ready.Load() {
		runtime.Gosched()
	}
	data = 2
	<-done
}
