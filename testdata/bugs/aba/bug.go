// want: panic
//
// The value is what it was, but in between it was something else.
package main

import (
	"sync"
	"sync/atomic"
)

type top struct{ value, version int32 }

func main() {
	var head atomic.Int64
	pack := func(value, version int64) int64 { return value | version<<32 }
	head.Store(pack(1, 0))
	var taken atomic.Int32
	var wg sync.WaitGroup
	wg.Go(func() {
		seen := head.Load()
		if seen&0xff != 1 {
			return
		}
		before := taken.Load()
		if head.CompareAndSwap(seen, pack(2, seen>>32+1)) && taken.Load() != before {
			panic("the head was taken and put back in between")
		}
	})
	wg.Go(func() {
		v := head.Load()
		if v&0xff != 1 {
			return
		}
		if !head.CompareAndSwap(v, pack(0, v>>32+1)) {
			return
		}
		taken.Add(1)
		head.Store(v)
	})
	wg.Wait()
}
