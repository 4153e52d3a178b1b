// want: panic
//
// A flag says closed; between looking at it and sending, it changes.
package main

import (
	"sync"
	"sync/atomic"
)

type box struct {
	closed atomic.Bool
	c      chan int
	mu     sync.Mutex
}

func (b *box) send(v int) {
	if !b.closed.Load() {
		b.c <- v
	}
}

func (b *box) close() {
	b.closed.Store(true)
	close(b.c)
}

func main() {
	b := &box{c: make(chan int, 1)}
	var wg sync.WaitGroup
	wg.Go(func() { b.send(1) })
	wg.Go(b.close)
	wg.Wait()
}
