// Independent reads of independent writes.
package main

import "sync/atomic"

func main() {
	var x, y atomic.Int32
	go func() { x.Store(1) }()
	go func() { y.Store(1) }()
	go func() { x.Load(); y.Load() }()
	go func() { y.Load(); x.Load() }()
}
