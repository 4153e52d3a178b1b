// N writers of one variable; two readers read it twice each.
package main

import "sync/atomic"

const N = 2

func main() {
	var x atomic.Int32
	for i := range N {
		go func() { x.Store(int32(i + 1)) }()
	}
	for range 2 {
		go func() {
			x.Load()
			x.Load()
		}()
	}
}
