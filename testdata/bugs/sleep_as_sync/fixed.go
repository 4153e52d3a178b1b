// want: holds
//
// Sleeping in place of waiting: the other sleeps as long.
package main

import (
	"sync/atomic"
	"time"
)

func main() {
	var ready atomic.Bool
	done := make(chan bool, 1)
	go func() {
		time.Sleep(time.Second)
		ready.Store(true)
		done <- true
	}()
	time.Sleep(time.Second)
	<-done
	if !ready.Load() {
		panic("not ready")
	}
}
