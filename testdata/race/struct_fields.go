// Different fields of one struct.
package main

import (
	"sync"
)

func main() {
	var s struct{ a, b int8 }
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		s.a = 1
	}()
	s.b = 2
	wg.Wait()
}
