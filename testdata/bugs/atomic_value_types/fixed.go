// want: holds
//
// The errors are wrapped in one struct type.
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
		v.Store(box{err})
	}
	wg.Go(func() { put(errors.New("plain")) })
	wg.Go(func() { put(other{}) })
	wg.Wait()
}
