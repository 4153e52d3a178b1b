// want: race
//
// The length of a map is read without the lock under which the map is written.
package main

import "sync"

type set struct {
	mu sync.Mutex
	m  map[int]bool
}

func (s *set) add(k int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.m[k] = true
}

func (s *set) size() int {
	return len(s.m)
}

func main() {
	s := set{m: map[int]bool{}}
	done := make(chan bool)
	go func() {
		s.add(1)
		done <- true
	}()
	s.size()
	<-done
}
