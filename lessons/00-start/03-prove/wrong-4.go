// Fails by panic: the lock is given back between leaving and looking.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

var (
	mu      sync.Mutex
	pending atomic.Int32
	done    = make(chan bool)
)

func leave() {
	mu.Lock()
	pending.Add(-1)
	mu.Unlock()

	mu.Lock()
	last := pending.Load() == 0
	mu.Unlock()
	if last {
		close(done)
	}
}

// The check: when the light goes off, both workers have finished.

var finished atomic.Int32

func worker() {
	finished.Add(1)
	leave()
}

func main() {
	pending.Store(2)
	go worker()
	go worker()
	<-done
	must(finished.Load() == 2, "the light goes off when both have finished")
	fmt.Println("all work is done")
}

func must(ok bool, property string) {
	if !ok {
		panic("property: " + property)
	}
}
