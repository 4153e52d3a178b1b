// Two workers; the one that finishes last turns off the light.
package main

import (
	"fmt"
	"sync/atomic"
)

var (
	pending atomic.Int32
	done    = make(chan bool)
)

func worker() {
	// The work would be here.
	pending.Add(-1)
	if pending.Load() == 0 {
		close(done)
	}
}

func main() {
	pending.Store(2)
	go worker()
	go worker()
	<-done
	fmt.Println("all work is done")
}
