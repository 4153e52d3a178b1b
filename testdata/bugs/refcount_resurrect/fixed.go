// want: holds
//
// The count is only raised from a value that is not zero.
package main

import (
	"sync"
	"sync/atomic"
)

type object struct {
	refs  atomic.Int32
	freed atomic.Bool
}

func (o *object) release() {
	if o.refs.Add(-1) == 0 {
		o.freed.Store(true)
	}
}

func (o *object) acquire() bool {
	for {
		n := o.refs.Load()
		if n == 0 {
			return false
		}
		if o.refs.CompareAndSwap(n, n+1) {
			return true
		}
	}
}

func main() {
	o := new(object)
	o.refs.Store(1)
	var wg sync.WaitGroup
	wg.Go(o.release)
	wg.Go(func() {
		if o.acquire() {
			if o.freed.Load() {
				panic("use after free")
			}
			o.release()
		}
	})
	wg.Wait()
}
