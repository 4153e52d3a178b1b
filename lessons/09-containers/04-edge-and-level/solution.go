// An event says only that it is time to look. What to do is in what there is.
package main

import (
	"fmt"
	"sync"
)

// control ends when the watch is closed.
func control(s *store, deaths <-chan bool) {
	for range deaths {
		for s.count() < 2 {
			s.change(+1)
		}
	}
}

// The check: two of two pods die, at any moment. The watch has room for one event and says only that there was one.

type store struct {
	mu      sync.Mutex
	n, most int
	ended   bool
	deaths  chan bool
}

func (s *store) change(by int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.n += by
	s.most = max(s.most, s.n)
	if by < 0 && !s.ended {
		select {
		case s.deaths <- true:
		default: // the watcher has not looked at the last one yet
		}
	}
}

func (s *store) count() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.n
}

func main() {
	s := &store{n: 2, deaths: make(chan bool, 1)}
	ended, died := make(chan bool), make(chan bool)
	go func() {
		control(s, s.deaths)
		ended <- true
	}()
	go func() {
		s.change(-1)
		died <- true
	}()
	s.change(-1)
	<-died
	s.mu.Lock()
	s.ended = true
	close(s.deaths)
	s.mu.Unlock()
	<-ended
	must(s.count() == 2, "in the end two run, whatever the controller has heard of")
	must(s.most <= 2, "there are never more than two")
	fmt.Println("two run")
}

func must(ok bool, property string) {
	if !ok {
		panic("property: " + property)
	}
}
