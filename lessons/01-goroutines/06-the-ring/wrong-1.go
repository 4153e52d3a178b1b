// Fails by race: the producer publishes a slot before it has filled it.
package main

import (
	"fmt"
	"sync/atomic"
)

type ring struct {
	slots [2]int
	head  atomic.Uint32 // next to be taken; only the consumer writes it
	tail  atomic.Uint32 // next to be filled; only the producer writes it
}

func (r *ring) push(v int) bool {
	tail := r.tail.Load()
	if tail-r.head.Load() == 2 {
		return false // full
	}
	r.tail.Store(tail + 1)
	r.slots[tail%2] = v
	return true
}

func (r *ring) pop() (v int, ok bool) {
	head := r.head.Load()
	if head == r.tail.Load() {
		return 0, false // empty
	}
	v = r.slots[head%2]
	r.head.Store(head + 1)
	return v, true
}

// The check: three are pushed while two are popped, and the rest afterwards. What was accepted comes out, in order.

func main() {
	var r ring
	accepted := make(chan []int)
	go func() {
		var list []int
		for i := 1; i <= 3; i++ {
			if r.push(i) {
				list = append(list, i)
			}
		}
		accepted <- list
	}()
	var taken []int
	for range 2 {
		if v, ok := r.pop(); ok {
			taken = append(taken, v)
		}
	}
	list := <-accepted
	must(len(list) >= 2, "two find room in any case")
	for v, ok := r.pop(); ok; v, ok = r.pop() {
		taken = append(taken, v)
		must(len(taken) <= 3, "no more comes out than was put in")
	}
	must(fmt.Sprint(taken) == fmt.Sprint(list), "what was accepted comes out once and in order")
	fmt.Println("in order")
}

func must(ok bool, property string) {
	if !ok {
		panic("property: " + property)
	}
}
