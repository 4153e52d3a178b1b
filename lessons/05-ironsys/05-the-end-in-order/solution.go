// Closes the gate when nobody is in it, lets the shard empty its queue, and then ends.
package main

import (
	"fmt"
	"sync"
)

type service struct {
	gate   sync.RWMutex // held by who is handing in
	closed bool
	in     chan bool
	ended  chan int
}

func start() *service {
	s := &service{in: make(chan bool, 1), ended: make(chan int, 1)}
	go s.shard()
	return s
}

func (s *service) shard() {
	n := 0
	for range s.in {
		n++
	}
	s.ended <- n
}

// submit hands in an order. False: the service is being stopped.
func (s *service) submit() bool {
	s.gate.RLock()
	defer s.gate.RUnlock()
	if s.closed {
		return false
	}
	s.in <- true
	return true
}

// stop ends the service, and gives the number of orders that it has done.
func (s *service) stop() int {
	s.gate.Lock()
	s.closed = true
	close(s.in)
	s.gate.Unlock()
	return <-s.ended
}

// The check: two clients hand in an order each while the service is stopped. What was accepted must be done.

func main() {
	s := start()
	accepted := make(chan bool, 2)
	for range 2 {
		go func() { accepted <- s.submit() }()
	}
	done := s.stop()
	n := 0
	for range 2 {
		if <-accepted {
			n++
		}
	}
	must(done == n, "what was accepted, exactly that, is done when stop returns")
	must(!s.submit(), "who comes later is refused")
	fmt.Println("nothing lost")
}

func must(ok bool, property string) {
	if !ok {
		panic("property: " + property)
	}
}
