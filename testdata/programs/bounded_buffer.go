// A ring buffer with two condition variables, next to what a buffered channel does by itself.
package main

import (
	"fmt"
	"sync"
)

const size = 4

// Buffer blocks writers while it is full and readers while it is empty.
type Buffer struct {
	mu       sync.Mutex
	notEmpty sync.Cond
	notFull  sync.Cond
	ring     [size]int
	head, n  int
	fullest  int
}

func NewBuffer() *Buffer {
	b := &Buffer{}
	b.notEmpty.L = &b.mu
	b.notFull.L = &b.mu
	return b
}

func (b *Buffer) Put(v int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for b.n == len(b.ring) {
		b.notFull.Wait()
	}
	b.ring[(b.head+b.n)%len(b.ring)] = v
	b.n++
	b.fullest = max(b.fullest, b.n)
	b.notEmpty.Signal()
}

func (b *Buffer) Get() int {
	b.mu.Lock()
	defer b.mu.Unlock()
	for b.n == 0 {
		b.notEmpty.Wait()
	}
	v := b.ring[b.head]
	b.head = (b.head + 1) % len(b.ring)
	b.n--
	b.notFull.Signal()
	return v
}

func main() {
	const count = 200

	b := NewBuffer()
	go func() {
		for i := 1; i <= count; i++ {
			b.Put(i)
		}
	}()
	sum, ordered := 0, true
	for i := 1; i <= count; i++ {
		v := b.Get()
		ordered = ordered && v == i
		sum += v
	}
	fmt.Println("ring: sum", sum, "ordered:", ordered, "never above size:", b.fullest <= size)

	ch := make(chan int, size)
	for i := 0; ; i++ {
		select {
		case ch <- i * i:
			continue
		default:
		}
		fmt.Printf("channel is full after %d sends: len %d, cap %d\n", i, len(ch), cap(ch))
		break
	}
	close(ch)
	for v := range ch {
		fmt.Print(v, " ")
	}
	v, ok := <-ch
	fmt.Println("then", v, ok)
}
