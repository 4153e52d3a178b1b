// A channel with room for one is a box in which one can park.
package main

import (
	"fmt"
	"time"
)

type box struct{ c chan int }

func newBox() *box { return &box{make(chan int, 1)} }

func (b *box) put(v int) { b.c <- v }
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
