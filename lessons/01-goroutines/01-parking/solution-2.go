// A condition variable: what is waited for is looked at under the lock, and Wait gives the lock back while it parks.
package main

import (
	"fmt"
	"sync"
	"time"
)

type box struct {
	mu      sync.Mutex
	changed *sync.Cond
	full    bool
	value   int
}

func newBox() *box {
	b := &box{}
	b.changed = sync.NewCond(&b.mu)
	return b
}

func (b *box) put(v int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.value, b.full = v, true
	b.changed.Signal()
}

func (b *box) take() int {
	b.mu.Lock()
	defer b.mu.Unlock()
	for !b.full {
		b.changed.Wait()
	}
	b.full = false
	return b.value
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
