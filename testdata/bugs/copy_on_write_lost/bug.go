// want: panic
//
// Copy, change, publish: two writers copy the same old map, and one of the changes is lost.
package main

import (
	"sync"
	"sync/atomic"
)

var current atomic.Pointer[map[int]bool]

func put(k int) {
	old := current.Load()
	m := map[int]bool{k: true}
	for k := range *old {
		m[k] = true
	}
	current.Store(&m)
}

func main() {
	current.Store(&map[int]bool{})
	var wg sync.WaitGroup
	wg.Go(func() { put(1) })
	wg.Go(func() { put(2) })
	wg.Wait()
	if len(*current.Load()) != 2 {
		panic("an entry is lost")
	}
}
