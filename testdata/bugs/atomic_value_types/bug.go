// want: panic
//
// An atomic.Value takes errors of two different types.
package main

import (
	"errors"
	"sync"
	"sync/atomic"
)

type other struct{}

func (other) Error() string { return "other" }

type box struct{ error }

func main() {
	var v atomic.Value
	var wg sync.WaitGroup
	put := func(err error) {
		v.Store(err)
	}
	wg.Go(func() { put(errors.New("plain")) })
	wg.Go(func() { put(other{}) })
	wg.Wait()
}
