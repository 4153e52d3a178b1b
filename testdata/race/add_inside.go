// Add in the goroutine that it counts: Wait may not wait for it.
package main

import (
	"sync"
	"time"
)

func main() {
	var wg sync.WaitGroup
	for range 2 {
		go func() {
			wg.Add(1)
			defer wg.Done()
			time.Sleep(time.Millisecond)
		}()
	}
	wg.Wait()
	time.Sleep(10 * time.Millisecond)
}
