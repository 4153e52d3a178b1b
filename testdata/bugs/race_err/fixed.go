// want: holds
//
// Two goroutines share the outer err.
package main

import (
	"errors"
	"sync"
)

func work() error { return errors.New("x") }

func main() {
	var err error
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			err := work()
			if err != nil {
				return
			}
		})
	}
	wg.Wait()
	_ = err
}
