// An atomic flag says that the data is there.
package main

import (
	"runtime"
	"sync/atomic"
)

var (
	data  int
	ready atomic.Bool
)

func main() {
	go func() {
		data = 1
		ready.Store(true)
	}()
	for !ready.Load() {
		runtime.Gosched()
	}
	println(data)
}
