// Deadlock: a signal that comes before the wait is lost.
package main

import (
	"fmt"
	"sync"
)

type gate struct {
	mu   sync.Mutex
	cond *sync.Cond
	open bool
}

func (g *gate) wait() {
	g.mu.Lock()
	defer g.mu.Unlock()
	for !g.open {
		g.cond.Wait()
	}
}

func main() {
	g := &gate{}
	g.cond = sync.NewCond(&g.mu)
	g.cond.Broadcast() // too early, and open is still false
	started := make(chan bool)
	go func() {
		started <- true
		g.wait()
	}()
	<-started
	fmt.Println("signalled")
	g.wait()
	fmt.Println("never")
}
