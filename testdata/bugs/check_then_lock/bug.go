// want: panic
//
// The check is made under one lock, the act under another: what was checked may have changed.
package main

import "sync"

type store struct {
	mu sync.Mutex
	m  map[string]int
}

func (s *store) has(k string) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	_, ok := s.m[k]
	return ok
}

func (s *store) add(k string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.m[k]++
	if s.m[k] > 1 {
		panic("added twice")
	}
}

func main() {
	s := &store{m: map[string]int{}}
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			if !s.has("a") {
				s.add("a")
			}
		})
	}
	wg.Wait()
}
