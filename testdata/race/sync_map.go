// Load sees what came before the Store of its value.
package main

import (
	"sync"
)

type box struct{ n int }

func main() {
	var m sync.Map
	done := make(chan bool)
	go func() {
		if v, ok := m.Load("k"); ok {
			println(v.(*box).n)
		}
		done <- true
	}()
	b := &box{}
	b.n = 1
	m.Store("k", b)
	<-done
}
