// One bytes.Buffer for two writers.
package main

import (
	"bytes"
	"sync"
)

func main() {
	var b bytes.Buffer
	var wg sync.WaitGroup
	for range 2 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			b.WriteByte('x')
		}()
	}
	wg.Wait()
}
