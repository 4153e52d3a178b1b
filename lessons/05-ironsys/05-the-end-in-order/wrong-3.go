// Fails by property: asks first whether it is over, and the end comes between the question and the send.
package main

import "fmt"

type service struct {
	in    chan bool
	end   chan bool
	ended chan int
}

func start() *service {
	s := &service{in: make(chan bool, 1), end: make(chan bool), ended: make(chan int, 1)}
	go s.shard()
	return s
}

func (s *service) shard() {
	n := 0
	for {
		select {
		case <-s.in:
			n++
		case <-s.end:
			s.ended <- n
			return
		}
	}
}

// submit hands in an order. False: the service is being stopped.
func (s *service) submit() bool {
	select {
	case <-s.end:
		return false
	default:
	}
	select {
	case s.in <- true:
		return true
	case <-s.end:
		return false
	}
}

// stop ends the service, and gives the number of orders that it has done.
func (s *service) stop() int {
	close(s.end)
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
