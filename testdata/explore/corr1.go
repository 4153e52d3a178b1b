// N writers and one reader that reads once.
package main

import "sync/atomic"

const N = 2

func main() {
	var x atomic.Int32
	for i := range N {
		go func() { x.Store(int32(i + 1)) }()
	}
	go func() { x.Load() }()
}
