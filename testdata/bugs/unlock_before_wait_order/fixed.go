// want: holds
//
// The waiter registers under the lock under which it saw that it must wait.
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
