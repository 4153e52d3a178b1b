// The end of a goroutine orders nothing.
package main

import (
	"runtime"
	"time"
)

var x int

func main() {
	go func() {
		x = 1
	}()
	for runtime.NumGoroutine() > 1 {
		time.Sleep(time.Millisecond)
	}
	println(x)
}
