// A load of an atomic variable orders nothing after it for others.
package main

import (
	"sync/atomic"
	"time"
)

var (
	x int
	a atomic.Int32
)

func main() {
	done := make(chan bool)
	go func() {
		x = 1
		a.Load()
		done <- true
	}()
	time.Sleep(10 * time.Millisecond)
	a.Store(1)
	x = 2
	<-done
}
