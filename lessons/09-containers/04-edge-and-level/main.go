// Two pods shall run, always. Two die. A controller hears of it, and replaces what has died.
package main

import (
	"fmt"
	"sync"
)

type store struct {
	mu   sync.Mutex
	pods int
	// A watch with room for one event, as a slow or broken connection has it.
	deaths chan string
}

func (s *store) die() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.pods--
	select {
	case s.deaths <- "a pod has died":
	default: // the watcher is behind, and does not get this one
	}
}

func (s *store) create() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.pods++
}

// replace acts on events: a pod has died, so one is missing.
func replace(s *store, ended chan<- bool) {
	for range s.deaths {
		s.create()
	}
	ended <- true
}

func main() {
	s := &store{pods: 2, deaths: make(chan string, 1)}
	ended := make(chan bool)
	go replace(s, ended)
	s.die()
	s.die()
	close(s.deaths)
	<-ended
	fmt.Println("pods:", s.pods)
}
