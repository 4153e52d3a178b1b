// Load buffering with N threads.
package main

import "sync/atomic"

const N = 2

func main() {
	var x [N]atomic.Int32
	for i := range N {
		go func() {
			x[i].Load()
			x[(i+1)%N].Store(1)
		}()
	}
}
