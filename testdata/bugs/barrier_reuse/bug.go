// want: panic
//
// A barrier that is used twice counts who arrives for the second round into the first.
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
