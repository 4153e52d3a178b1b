// A plain flag says that the data is there.
package main

import (
	"runtime"
)

var (
	data  int
	ready bool
)

func main() {
	go func() {
		data = 1
		ready = true
	}()
	for range 100 {
		if ready {
			break
		}
		runtime.Gosched()
	}
	println(data)
}
