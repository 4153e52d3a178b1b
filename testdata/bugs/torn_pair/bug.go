// want: panic
//
// Two atomics are not one: a reader sees the first updated and the second not.
package main

import (
	"sync"
	"sync/atomic"
)

type pair struct{ a, b int }

func main() {
	var a, b atomic.Int32
	var wg sync.WaitGroup
	wg.Go(func() {
		a.Store(1)
		b.Store(1)
	})
	x, y := int(a.Load()), int(b.Load())
	if x != y {
		panic("half an update")
	}
	wg.Wait()
}
