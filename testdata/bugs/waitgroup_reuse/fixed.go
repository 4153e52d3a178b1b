// want: holds
//
// Each round has a WaitGroup of its own.
package main

import (
	"sync"
	"sync/atomic"
)

func main() {
	var rounds [2]sync.WaitGroup
	var finished atomic.Bool
	first, second := &rounds[0], &rounds[1]
	first.Add(1)
	done := make(chan bool)
	go func() {
		first.Wait()
		if finished.Load() {
			panic("waited for the second round")
		}
		done <- true
	}()
	first.Done()
	second.Add(1)
	<-done
	finished.Store(true)
	second.Done()
}
