// What is stored is changed afterwards.
package main

import (
	"sync"
)

type box struct{ n int }

func main() {
	var m sync.Map
	b := &box{}
	m.Store("k", b)
	done := make(chan bool)
	go func() {
		if v, ok := m.Load("k"); ok {
			v.(*box).n++
		}
		done <- true
	}()
	b.n++
	<-done
}
