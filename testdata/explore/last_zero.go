// N threads count up one after the other; one looks for the last zero.
package main

import "sync/atomic"

const N = 5

func main() {
	var x [N + 1]atomic.Int32
	go func() {
		for i := N; i > 0 && x[i].Load() != 0; i-- {
		}
	}()
	for i := range N {
		go func() { x[i+1].Store(x[i].Load() + 1) }()
	}
}
