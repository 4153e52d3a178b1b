// Two visitors put a coin into a box.
package main

import (
	"sync"
	"sync/atomic"
)

var box atomic.Int64

func visitor(all *sync.WaitGroup) {
	defer all.Done()
	coins := box.Load()
	box.Store(coins + 1)
}

func main() {
	var all sync.WaitGroup
	all.Add(2)
	go visitor(&all)
	go visitor(&all)
	all.Wait()
	must(box.Load() == 2, "both coins are in the box")
}

func must(ok bool, property string) {
	if !ok {
		panic("property: " + property)
	}
}
