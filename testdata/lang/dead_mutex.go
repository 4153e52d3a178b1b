// Deadlock: a method locks a mutex and calls another one that locks it again.
package main

import (
	"fmt"
	"sync"
)

type Stack struct {
	mu    sync.Mutex
	items []int
}

func (s *Stack) Len() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.items)
}

func (s *Stack) Push(v int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.Len() < 10 {
		s.items = append(s.items, v)
	}
}

func main() {
	var s Stack
	fmt.Println("length", s.Len())
	s.Push(1)
	fmt.Println("never")
}
