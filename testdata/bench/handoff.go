// A mutex that goes from goroutine to goroutine: each waits for it while another holds it.
package main

import (
	"runtime"
	"sync"
)

func main() {
	var mu sync.Mutex
	var wg sync.WaitGroup
	n := 0
	for g := 0; g < 4; g++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := 0; i < 200_000; i++ {
				mu.Lock()
				n++
				runtime.Gosched()
				mu.Unlock()
			}
		}()
	}
	wg.Wait()
	println(n)
}
