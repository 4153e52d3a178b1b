// The slice is returned under the lock, its elements are read without it.
package main

import (
	"sync"
)

type list struct {
	mu    sync.Mutex
	items []int
}

func (l *list) set(v int) {
	l.mu.Lock()
	l.items[0] = v
	l.mu.Unlock()
}

func (l *list) all() []int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.items
}

func main() {
	l := &list{items: []int{1}}
	done := make(chan bool)
	go func() {
		l.set(2)
		done <- true
	}()
	for _, v := range l.all() {
		_ = v
	}
	<-done
}
