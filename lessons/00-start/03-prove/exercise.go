// leave is called by each worker at its end: the last one turns off the light.
package main

import (
	"fmt"
	"sync/atomic"
)

var (
	pending atomic.Int32
	done    = make(chan bool)
)

func leave() {
	pending.Add(-1)
	if pending.Load() == 0 {
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
