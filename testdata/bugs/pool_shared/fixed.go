// want: holds
//
// An object is used after it was put back into the pool.
package main

import "sync"

func main() {
	p := sync.Pool{New: func() any { return new([1]int) }}
	var mu sync.Mutex
	owner := map[*[1]int]int{}
	var wg sync.WaitGroup
	for i := range 2 {
		wg.Go(func() {
			b := p.Get().(*[1]int)
			mu.Lock()
			if owner[b] != 0 {
				panic("two goroutines have one buffer")
			}
			owner[b] = i + 1
			mu.Unlock()
			mu.Lock()
			owner[b] = 0
			mu.Unlock()
			p.Put(b)
		})
	}
	wg.Wait()
}
