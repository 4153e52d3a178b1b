// Order holds across a panic that is recovered.
package main

import (
	"sync"
)

func main() {
	var mu sync.Mutex
	x := 0
	f := func() {
		defer func() { recover() }()
		mu.Lock()
		defer mu.Unlock()
		x++
		panic("x")
	}
	done := make(chan bool)
	go func() {
		f()
		done <- true
	}()
	f()
	<-done
}
