// A Load of one key is not ordered by the Store of another.
package main

import (
	"sync"
)

var x int

func main() {
	var m sync.Map
	m.Store("a", 1)
	done := make(chan bool)
	go func() {
		x = 1
		m.Store("a", 2)
		done <- true
	}()
	m.Load("b")
	println(x)
	<-done
}
