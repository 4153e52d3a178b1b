// Adding to an atomic variable orders like a lock.
package main

import (
	"runtime"
	"sync/atomic"
)

var (
	x int
	a atomic.Int32
)

func main() {
	done := make(chan bool)
	go func() {
		x = 1
		a.Add(1)
		done <- true
	}()
	for a.Add(0) == 0 {
		runtime.Gosched()
	}
	x = 2
	<-done
}
