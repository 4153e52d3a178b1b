// N threads increment a variable with a load and a store.
package main

import "sync/atomic"

const N = 2

func main() {
	var x atomic.Int32
	for range N {
		go func() { x.Store(x.Load() + 1) }()
	}
}
