// Two appends into the room of one array.
package main

import (
	"sync"
)

func main() {
	base := make([]int, 0, 4)
	var wg sync.WaitGroup
	for i := range 2 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			_ = append(base, i)
		}()
	}
	wg.Wait()
}
