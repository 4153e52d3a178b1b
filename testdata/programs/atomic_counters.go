// Counters without locks: atomic types, compare-and-swap loops, and an atomic pointer that
// publishes whole configurations.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type stats struct {
	requests atomic.Int64
	bytes    atomic.Uint64
	largest  atomic.Int32
	stopped  atomic.Bool
}

func (s *stats) record(size int32) {
	s.requests.Add(1)
	s.bytes.Add(uint64(size))
	for {
		old := s.largest.Load()
		if size <= old || s.largest.CompareAndSwap(old, size) {
			return
		}
	}
}

type limits struct {
	version int
	max     int
}

func main() {
	var s stats
	var wg sync.WaitGroup
	for g := range 8 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := range 50 {
				s.record(int32(g*50 + i))
			}
		}()
	}
	wg.Wait()
	fmt.Println("requests:", s.requests.Load())
	fmt.Println("bytes:", s.bytes.Load())
	fmt.Println("largest:", s.largest.Load())

	// Only one goroutine wins the right to stop.
	var winners atomic.Int32
	for range 10 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			if s.stopped.CompareAndSwap(false, true) {
				winners.Add(1)
			}
		}()
	}
	wg.Wait()
	fmt.Println("winners:", winners.Load(), "stopped:", s.stopped.Load())

	// The older functions work on plain variables.
	var n int64 = 10
	fmt.Println(atomic.AddInt64(&n, -3), atomic.SwapInt64(&n, 100), atomic.LoadInt64(&n))
	var u uint32
	fmt.Println(atomic.AddUint32(&u, ^uint32(0)), atomic.CompareAndSwapUint32(&u, 1, 2))

	var current atomic.Pointer[limits]
	fmt.Println("unset:", current.Load() == nil)
	current.Store(&limits{version: 1, max: 10})
	old := current.Swap(&limits{version: 2, max: 20})
	fmt.Printf("old %+v, new %+v\n", *old, *current.Load())

	var v atomic.Value
	v.Store([]string{"a", "b"})
	fmt.Println(v.Load().([]string)[1])

	var flags atomic.Uint32
	flags.Or(0b1010)
	fmt.Printf("%04b then %04b\n", flags.And(0b0110), flags.Load())
}
