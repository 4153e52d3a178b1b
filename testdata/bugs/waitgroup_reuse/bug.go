// want: panic
//
// The next round's Add comes while the waiters of the last round have not all seen that it ended: one of them waits for the wrong round.
package main

import (
	"sync"
	"sync/atomic"
)

func main() {
	var rounds [2]sync.WaitGroup
	var finished atomic.Bool
	first, second := &rounds[0], &rounds[0]
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
	finished.Store(true)
	second.Done()
	<-done
}
