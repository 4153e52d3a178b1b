// Message passing.
package main

import "sync/atomic"

func main() {
	var x, y atomic.Int32
	go func() { x.Store(1); y.Store(1) }()
	go func() { y.Load(); x.Load() }()
}
