// N threads add to one variable.
package main

import "sync/atomic"

const N = 2

func main() {
	var x atomic.Int32
	for range N {
		go func() { x.Add(1) }()
	}
}
