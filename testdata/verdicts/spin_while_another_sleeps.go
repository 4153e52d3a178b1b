// want: incomplete
// Time passes only when nobody can run, which is not so for real: nothing is known.
package main

import (
	"sync/atomic"
	"time"
)

func main() {
	var f atomic.Bool
	go func() { time.Sleep(time.Second); f.Store(true) }()
	for !f.Load() {
	}
}
