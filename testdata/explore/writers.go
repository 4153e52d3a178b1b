// N writers of one variable.
package main

import "sync/atomic"

const N = 2

func main() {
	var x atomic.Int32
	for i := range N {
		go func() { x.Store(int32(i)) }()
	}
}
