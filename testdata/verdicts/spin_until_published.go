// want: holds
// The loop reads the same state again and again until the other one runs: unfair schedules do not count.
package main

import (
	"fmt"
	"sync/atomic"
)

func main() {
	var f atomic.Bool
	var v atomic.Int32
	go func() { v.Store(7); f.Store(true) }()
	for !f.Load() {
	}
	fmt.Println(v.Load())
}
