// Fails by panic: recovers from what it has done, and says no to what may be done; but a lock is not there.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type service struct {
	senders sync.WaitGroup
	closed  atomic.Bool
	in      chan bool
	ended   chan int
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
	if s.closed.Load() {
		return false
	}
	s.senders.Add(1)
	defer s.senders.Done()
	s.in <- true
	return true
}

// stop ends the service, and gives the number of orders that it has done.
func (s *service) stop() int {
	s.closed.Store(true)
	s.senders.Wait()
	close(s.in)
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
