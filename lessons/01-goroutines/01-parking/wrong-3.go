// Fails by deadlock: does not wait to hand over, so a value that comes early is thrown away.
package main

import (
	"fmt"
	"time"
)

type box struct{ c chan int }

func newBox() *box { return &box{make(chan int)} }

func (b *box) put(v int) {
	select {
	case b.c <- v:
	default:
	}
}

func (b *box) take() int { return <-b.c }

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
