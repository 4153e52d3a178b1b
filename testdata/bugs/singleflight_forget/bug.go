// want: deadlock
//
// The leader fails and forgets to tell those who wait for it.
package main

import "sync"

type call struct{ done chan struct{} }

type flight struct {
	mu sync.Mutex
	c  *call
}

func (f *flight) do(fail bool) {
	f.mu.Lock()
	if c := f.c; c != nil {
		f.mu.Unlock()
		<-c.done
		return
	}
	c := &call{done: make(chan struct{})}
	f.c = c
	f.mu.Unlock()
	if fail {
		return
	}
	close(c.done)
}

func main() {
	var f flight
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() { f.do(true) })
	}
	wg.Wait()
}
