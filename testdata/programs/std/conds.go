// Condition variables: a queue with a limit, a barrier, and broadcasting.
package main

import (
	"fmt"
	"sync"
)

type queue struct {
	mu       sync.Mutex
	notEmpty *sync.Cond
	notFull  *sync.Cond
	items    []int
	size     int
	most     int
}

func newQueue(size int) *queue {
	q := &queue{size: size}
	q.notEmpty = sync.NewCond(&q.mu)
	q.notFull = sync.NewCond(&q.mu)
	return q
}

func (q *queue) put(v int) {
	q.mu.Lock()
	defer q.mu.Unlock()
	for len(q.items) == q.size {
		q.notFull.Wait()
	}
	q.items = append(q.items, v)
	q.most = max(q.most, len(q.items))
	q.notEmpty.Signal()
}

func (q *queue) take() int {
	q.mu.Lock()
	defer q.mu.Unlock()
	for len(q.items) == 0 {
		q.notEmpty.Wait()
	}
	v := q.items[0]
	q.items = q.items[1:]
	q.notFull.Signal()
	return v
}

type barrier struct {
	mu    sync.Mutex
	cond  sync.Cond
	n     int
	count int
	round int
}

func (b *barrier) wait() {
	b.mu.Lock()
	defer b.mu.Unlock()
	round := b.round
	b.count++
	if b.count == b.n {
		b.count = 0
		b.round++
		b.cond.Broadcast()
		return
	}
	for round == b.round {
		b.cond.Wait()
	}
}

func main() {
	q := newQueue(3)
	var producers, consumers sync.WaitGroup
	var mu sync.Mutex
	sum := 0
	for p := range 4 {
		producers.Go(func() {
			for i := range 25 {
				q.put(p*25 + i)
			}
		})
	}
	for range 2 {
		consumers.Go(func() {
			for range 50 {
				v := q.take()
				mu.Lock()
				sum += v
				mu.Unlock()
			}
		})
	}
	producers.Wait()
	consumers.Wait()
	fmt.Println(sum, q.most <= 3)

	b := &barrier{n: 4}
	b.cond.L = &b.mu
	progress := make([]int, 4)
	ok := true
	var wg sync.WaitGroup
	for i := range 4 {
		wg.Go(func() {
			for round := range 3 {
				mu.Lock()
				progress[i] = round
				mu.Unlock()
				b.wait()
				mu.Lock()
				for _, p := range progress {
					ok = ok && p >= round
				}
				mu.Unlock()
				b.wait()
			}
		})
	}
	wg.Wait()
	fmt.Println(progress, ok)

	var lock sync.Mutex
	cond := sync.NewCond(&lock)
	ready := false
	waiting := make(chan bool, 5)
	for range 5 {
		wg.Go(func() {
			lock.Lock()
			waiting <- true
			for !ready {
				cond.Wait()
			}
			lock.Unlock()
		})
	}
	for range 5 {
		<-waiting
	}
	lock.Lock()
	ready = true
	cond.Broadcast()
	lock.Unlock()
	wg.Wait()
	fmt.Println("all woken")
}
