// A reader spins, at most N times, for a flag.
package main

import "sync/atomic"

const N = 41

func main() {
	var flag atomic.Bool
	go func() { flag.Store(true) }()
	go func() {
		for range N {
			if flag.Load() {
				return
			}
		}
	}()
}
