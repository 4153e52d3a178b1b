// One writer and N readers of one variable.
package main

import "sync/atomic"

const N = 2

func main() {
	var x atomic.Int32
	go func() { x.Store(1) }()
	for range N {
		go func() { x.Load() }()
	}
}
