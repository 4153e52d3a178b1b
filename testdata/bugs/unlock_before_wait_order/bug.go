// want: deadlock
//
// The waiter registers after it gave the lock back: the notice between the two finds nobody.
package main

import "sync"

type event struct {
	mu      sync.Mutex
	fired   bool
	waiters []chan struct{}
}

func (e *event) wait() {
	c := make(chan struct{})
	e.mu.Lock()
	if e.fired {
		e.mu.Unlock()
		return
	}
	e.mu.Unlock()
	e.mu.Lock()
	e.waiters = append(e.waiters, c)
	e.mu.Unlock()
	<-c
}

func (e *event) fire() {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.fired = true
	for _, c := range e.waiters {
		close(c)
	}
}

func main() {
	var e event
	go e.fire()
	e.wait()
}
