// The reader gets a list of its own.
package main

import (
	"fmt"
	"slices"
	"sync"
)

type list struct {
	mu    sync.Mutex
	items []int
}

func (l *list) set(i, v int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.items[i] = v
}

func (l *list) all() []int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return slices.Clone(l.items)
}

// The check: one reads what it got, while another writes.

func main() {
	l := &list{items: []int{1, 2}}
	done := make(chan bool)
	go func() {
		l.set(0, 5)
		done <- true
	}()
	sum := 0
	for _, v := range l.all() {
		sum += v
	}
	<-done
	if sum != 3 && sum != 7 {
		panic("property: a picture of one moment")
	}
	fmt.Println("seen")
}
