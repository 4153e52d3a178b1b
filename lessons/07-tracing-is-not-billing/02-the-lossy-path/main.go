// A ring that keeps the last traces, never blocks, and counts what it has lost.
package main

import (
	"fmt"
	"sync"
)

type ring struct {
	mu      sync.Mutex
	slots   [3]string
	next    int // where the next trace goes
	dropped int // traces that were written over before anybody read them
	fresh   int // traces that nobody has read yet
}

// add never waits for a reader: if the ring is full, the oldest trace makes room.
func (r *ring) add(trace string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.fresh == len(r.slots) {
		r.dropped++
		r.fresh--
	}
	r.slots[r.next] = trace
	r.next = (r.next + 1) % len(r.slots)
	r.fresh++
}

// take gives the unread traces, the oldest first, and how many were lost before them.
func (r *ring) take() (traces []string, dropped int) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for ; r.fresh > 0; r.fresh-- {
		i := (r.next - r.fresh + len(r.slots)) % len(r.slots)
		traces = append(traces, r.slots[i])
	}
	dropped, r.dropped = r.dropped, 0
	return traces, dropped
}

func handle(r *ring, name string, wg *sync.WaitGroup) {
	for i := 1; i <= 2; i++ {
		r.add(fmt.Sprint(name, i))
	}
	wg.Done()
}

func main() {
	var r ring
	var wg sync.WaitGroup
	wg.Add(2)
	go handle(&r, "a", &wg)
	go handle(&r, "b", &wg)
	wg.Wait()
	traces, dropped := r.take()
	fmt.Println(traces, "lost:", dropped)
}
