// Counted before they start.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func run(work func()) {
	var all sync.WaitGroup
	ready := make(chan bool, 2)
	for range 2 {
		all.Add(1)
		go func() {
			ready <- true
			defer all.Done()
			work()
		}()
	}
	<-ready
	all.Wait()
}

// The check: when run returns, both have worked.

func main() {
	var n atomic.Int64
	run(func() { n.Add(1) })
	if n.Load() != 2 {
		panic("property: both have worked when run returns")
	}
	fmt.Println("both")
}
