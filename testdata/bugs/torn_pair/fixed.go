// want: holds
//
// Two atomics are not one: a reader sees the first updated and the second not.
package main

import (
	"sync"
	"sync/atomic"
)

type pair struct{ a, b int }

func main() {
	var p atomic.Pointer[pair]
	p.Store(&pair{})
	var wg sync.WaitGroup
	wg.Go(func() {
		p.Store(&pair{1, 1})
	})
	v := p.Load()
	x, y := v.a, v.b
	if x != y {
		panic("half an update")
	}
	wg.Wait()
}
