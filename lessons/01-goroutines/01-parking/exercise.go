// A box for one value. take asks again and again: let it park.
package main

import (
	"fmt"
	"sync"
	"time"
)

type box struct {
	mu    sync.Mutex
	full  bool
	value int
}

func newBox() *box { return &box{} }

func (b *box) put(v int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.value, b.full = v, true
}

func (b *box) take() int {
	for {
		b.mu.Lock()
		if b.full {
			defer b.mu.Unlock()
			b.full = false
			return b.value
		}
		b.mu.Unlock()
		time.Sleep(10 * time.Millisecond)
	}
}

// The check: a value is put while somebody may or may not be waiting for it already.

func main() {
	start := time.Now()
	b := newBox()
	got := make(chan int)
	go func() { got <- b.take() }()
	b.put(7)
	must(<-got == 7, "the value arrives")
	must(time.Since(start) < time.Millisecond, "it arrives at once")
	fmt.Println("took 7")
}

func must(ok bool, property string) {
	if !ok {
		panic("property: " + property)
	}
}
