// N threads add to three variables, one after the other.
package main

import "sync/atomic"

const N = 2

func main() {
	var x, y, z atomic.Int32
	for range N {
		go func() {
			x.Add(1)
			y.Add(1)
			z.Add(1)
		}()
	}
}
