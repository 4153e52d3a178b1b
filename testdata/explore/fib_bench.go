// Two threads add each other's variable N times; a third reads both.
package main

import "sync/atomic"

const N = 2

func main() {
	var i, j atomic.Int32
	i.Store(1)
	j.Store(1)
	go func() {
		for range N {
			n := j.Load()
			m := i.Load()
			i.Store(m + n)
		}
	}()
	go func() {
		for range N {
			n := i.Load()
			m := j.Load()
			j.Store(m + n)
		}
	}()
	go func() {
		i.Load()
		j.Load()
	}()
}
