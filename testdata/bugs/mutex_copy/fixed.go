// want: holds
//
// A struct with a mutex is copied: each has a lock of its own.
package main

import "sync"

type bank struct {
	mu sync.Mutex
	n  *int
	in *bool
}

func (b *bank) enter() {
	b.mu.Lock()
	if *b.in {
		panic("two inside")
	}
	*b.in = true
	c := make(chan int, 1)
	c <- 1
	<-c
	*b.in = false
	b.mu.Unlock()
}

func main() {
	b := bank{n: new(int), in: new(bool)}
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() { b.enter() })
	}
	wg.Wait()
}
