// want: holds
//
// The value is kept in an atomic.Value.
package main

import (
	"errors"
	"sync/atomic"
)

var last atomic.Value

func main() {
	last.Store(errors.New("none"))
	done := make(chan bool)
	go func() {
		last.Store(errors.New("broken"))
		done <- true
	}()
	_ = last.Load().(error).Error()
	<-done
}
