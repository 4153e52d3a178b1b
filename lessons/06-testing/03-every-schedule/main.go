// A cache that is filled once. Its test is green, and the race detector is content.
package main

import (
	"fmt"
	"sync/atomic"
)

var (
	filled atomic.Bool
	loads  atomic.Int32
	value  atomic.Pointer[string]
)

func load() *string {
	loads.Add(1) // expensive: once is enough
	s := "value"
	return &s
}

func get() string {
	if !filled.Load() {
		value.Store(load())
		filled.Store(true)
	}
	return *value.Load()
}

func main() {
	done := make(chan bool)
	for range 2 {
		go func() {
			get()
			done <- true
		}()
	}
	<-done
	<-done
	fmt.Println("loaded", loads.Load(), "time(s)")
}
