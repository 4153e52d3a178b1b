// Compare and swap compares values, and not histories.
package main

import (
	"sync"
	"sync/atomic"
)

var top, changes atomic.Int64

func pop(all *sync.WaitGroup) {
	defer all.Done()
	seen, before := top.Load(), changes.Load()
	if top.CompareAndSwap(seen, 2) {
		must(changes.Load() == before, "nothing has changed since the look")
	}
}

func other(all *sync.WaitGroup) {
	defer all.Done()
	top.Store(7)
	changes.Add(1)
	top.Store(1)
	changes.Add(1)
}

func main() {
	top.Store(1)
	var all sync.WaitGroup
	all.Add(2)
	go pop(&all)
	go other(&all)
	all.Wait()
}

func must(ok bool, property string) {
	if !ok {
		panic("property: " + property)
	}
}
