// want: holds
//
// Each round has a channel of its own, made anew by the last one to arrive.
package main

import "sync"

type barrier struct {
	mu   sync.Mutex
	n    int
	open chan struct{}
}

func (b *barrier) await() {
	b.mu.Lock()
	open := b.open
	b.n++
	if b.n == 2 {
		close(open)
		b.open = make(chan struct{})
		b.n = 0
	}
	b.mu.Unlock()
	<-open
}

func main() {
	b := barrier{open: make(chan struct{})}
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			b.await()
			b.await()
		})
	}
	wg.Wait()
}
