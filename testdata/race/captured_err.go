// One err for two goroutines.
package main

import (
	"errors"
	"sync"
)

func main() {
	var err error
	var wg sync.WaitGroup
	for range 2 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			err = errors.New("x")
		}()
	}
	wg.Wait()
	_ = err
}
