// Two counters on the hot path, and a monitor that computes a third number from them.
package main

import (
	"fmt"
	"sync/atomic"
)

var accepted, done atomic.Int64

func order(ended chan<- bool) {
	accepted.Add(1)
	done.Add(1)
	ended <- true
}

// inFlight is what the monitor shows: orders accepted, and not done.
func inFlight() int64 {
	return accepted.Load() - done.Load()
}

func main() {
	ended := make(chan bool)
	go order(ended)
	go order(ended)
	fmt.Println("in flight:", inFlight())
	<-ended
	<-ended
}
