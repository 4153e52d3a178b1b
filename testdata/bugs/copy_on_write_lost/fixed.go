// want: holds
//
// Writers publish with CompareAndSwap and start over when another one was faster.
package main

import (
	"sync"
	"sync/atomic"
)

var current atomic.Pointer[map[int]bool]

func put(k int) {
	for {
		old := current.Load()
		m := map[int]bool{k: true}
		for k := range *old {
			m[k] = true
		}
		if current.CompareAndSwap(old, &m) {
			return
		}
	}
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
