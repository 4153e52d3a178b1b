// Producers and consumers around a queue with a sync.Cond, written with the loop that Wait
// demands; a broadcast wakes everyone when the queue closes.
package main

import (
	"fmt"
	"slices"
	"sync"
)

// Queue is an unbounded FIFO that blocks while it is empty.
type Queue[T any] struct {
	mu     sync.Mutex
	ready  *sync.Cond
	items  []T
	closed bool
}

func NewQueue[T any]() *Queue[T] {
	q := new(Queue[T])
	q.ready = sync.NewCond(&q.mu)
	return q
}

func (q *Queue[T]) Put(v T) {
	q.mu.Lock()
	q.items = append(q.items, v)
	q.mu.Unlock()
	q.ready.Signal()
}

func (q *Queue[T]) Close() {
	q.mu.Lock()
	q.closed = true
	q.mu.Unlock()
	q.ready.Broadcast()
}

// Get returns false once the queue is closed and drained.
func (q *Queue[T]) Get() (v T, ok bool) {
	q.mu.Lock()
	defer q.mu.Unlock()
	for len(q.items) == 0 && !q.closed {
		q.ready.Wait()
	}
	if len(q.items) == 0 {
		return v, false
	}
	v, q.items = q.items[0], q.items[1:]
	return v, true
}

func main() {
	const producers, consumers, each = 3, 4, 25
	q := NewQueue[int]()

	var producing sync.WaitGroup
	for p := range producers {
		producing.Add(1)
		go func() {
			defer producing.Done()
			for i := range each {
				q.Put(p*100 + i)
			}
		}()
	}

	taken := make([][]int, consumers)
	var consuming sync.WaitGroup
	for c := range consumers {
		consuming.Add(1)
		go func() {
			defer consuming.Done()
			for v, ok := q.Get(); ok; v, ok = q.Get() {
				taken[c] = append(taken[c], v)
			}
		}()
	}

	producing.Wait()
	q.Close()
	consuming.Wait()

	inOrder := true
	for _, mine := range taken {
		last := map[int]int{}
		for _, v := range mine {
			if prev, seen := last[v/100]; seen && prev > v {
				inOrder = false
			}
			last[v/100] = v
		}
	}
	all := slices.Concat(taken...)
	slices.Sort(all)
	fmt.Println("items:", len(all), "distinct:", len(slices.Compact(slices.Clone(all))))
	fmt.Println("first:", all[:3], "last:", all[len(all)-3:])
	fmt.Println("each producer's items came out in order:", inOrder)
}
