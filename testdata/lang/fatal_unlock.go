// Unlocking an unlocked mutex is a fatal error that recover does not stop.
package main

import (
	"fmt"
	"sync"
)

type safe struct {
	mu sync.Mutex
	n  int
}

func (s *safe) inc() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.n++
	if s.n > 1 {
		s.mu.Unlock() // the deferred call unlocks again
	}
}

func main() {
	defer func() { fmt.Println("recovered", recover()) }()
	var s safe
	s.inc()
	fmt.Println(s.n)
	s.inc()
}
