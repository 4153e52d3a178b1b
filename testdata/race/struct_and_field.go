// A field while the whole is copied.
package main

import (
	"sync"
)

func main() {
	var s struct{ a, b int }
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		s.a = 1
	}()
	t := s
	_ = t
	wg.Wait()
}
