// A buffer is used after it was put back.
package main

import (
	"sync"
)

type box struct{ n int }

func main() {
	var pool = sync.Pool{New: func() any { return new(box) }}
	b := pool.Get().(*box)
	done := make(chan bool)
	pool.Put(b)
	go func() {
		c := pool.Get().(*box)
		c.n++
		done <- true
	}()
	b.n++
	<-done
}
