// Two counters sell tickets; one ticket is left.
package main

import (
	"sync"
	"sync/atomic"
)

var left, sold atomic.Int64

func sell(all *sync.WaitGroup) {
	defer all.Done()
	if left.Load() > 0 {
		left.Add(-1)
		sold.Add(1)
	}
}

func main() {
	left.Store(1)
	var all sync.WaitGroup
	all.Add(2)
	go sell(&all)
	go sell(&all)
	all.Wait()
	must(sold.Load() == 1, "one ticket is sold once")
}

func must(ok bool, property string) {
	if !ok {
		panic("property: " + property)
	}
}
