// Two threads write two variables in opposite orders.
package main

import "sync/atomic"

func main() {
	var x, y atomic.Int32
	go func() { x.Store(1); y.Store(2) }()
	go func() { y.Store(1); x.Store(2) }()
}
