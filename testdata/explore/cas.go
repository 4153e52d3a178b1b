// N threads swap their number for the zero.
package main

import "sync/atomic"

const N = 2

func main() {
	var x atomic.Int32
	for i := range N {
		go func() { x.CompareAndSwap(0, int32(i+1)) }()
	}
}
