// A ring of two slots between one producer and one consumer, without a lock and without a wait.
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
	r.slots[tail%2] = v
	r.tail.Store(tail + 1)
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

func main() {
	var r ring
	done := make(chan int)
	go func() {
		n := 0
		for i := 1; i <= 3; i++ {
			if r.push(i) {
				n++
			}
		}
		done <- n
	}()
	if v, ok := r.pop(); ok {
		fmt.Println("took", v)
	}
	fmt.Println("accepted", <-done)
}
