// Fails by property: one at a time is at most two, and takes twice as long.
package main

import (
	"fmt"
	"runtime"
	"sync/atomic"
	"time"
)

func runAll(n, limit int) {
	room := make(chan struct{}, limit)
	for range n {
		room <- struct{}{}
		job()
		<-room
	}
}

// The check: six jobs, two at a time, and no crowd waiting for its turn.

var working, finished atomic.Int32

func job() {
	must(working.Add(1) <= 2, "at most two jobs are done at a time")
	time.Sleep(10 * time.Millisecond)
	must(runtime.NumGoroutine() <= 4, "besides main and one helper, only two goroutines are alive")
	working.Add(-1)
	finished.Add(1)
}

func main() {
	start := time.Now()
	runAll(6, 2)
	must(finished.Load() == 6, "all six are done when runAll returns")
	must(time.Since(start) < 50*time.Millisecond, "two at a time, six take three rounds of 10 ms")
	fmt.Println("done:", finished.Load())
}

func must(ok bool, property string) {
	if !ok {
		panic("property: " + property)
	}
}
