// Bytes of one word.
package main

import (
	"sync"
)

func main() {
	b := make([]byte, 8)
	var wg sync.WaitGroup
	for i := range b {
		wg.Add(1)
		go func() {
			defer wg.Done()
			b[i] = byte(i)
		}()
	}
	wg.Wait()
}
