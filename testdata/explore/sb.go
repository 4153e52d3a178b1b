// Store buffering.
package main

import "sync/atomic"

func main() {
	var x, y atomic.Int32
	go func() { x.Store(1); y.Load() }()
	go func() { y.Store(1); x.Load() }()
}
