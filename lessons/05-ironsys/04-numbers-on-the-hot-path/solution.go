// Counts before the order can be done, and reads in the opposite order.
package main

import (
	"fmt"
	"sync/atomic"
)

type meter struct{ accepted, done atomic.Int64 }

// accept counts an order that handOver gives to a worker.
func (m *meter) accept(handOver func()) {
	m.accepted.Add(1)
	handOver()
}

// finish counts an order that a worker has done.
func (m *meter) finish() { m.done.Add(1) }

// inFlight may be called at any moment.
func (m *meter) inFlight() int64 {
	done := m.done.Load()
	return m.accepted.Load() - done
}

// The check: two orders go through, each is handed to a worker, and a monitor looks at any moment.

type system struct {
	meter
	in chan bool
}

func (s *system) submit() {
	s.accept(func() { s.in <- true })
}

func (s *system) work() {
	for range s.in {
		s.finish()
	}
}

func main() {
	s := &system{in: make(chan bool)}
	worked, submitted := make(chan bool), make(chan bool)
	go func() {
		s.work()
		worked <- true
	}()
	go func() {
		s.submit()
		s.submit()
		submitted <- true
	}()
	n := s.inFlight()
	must(n >= 0, "no more is done than was accepted")
	must(n <= 2, "no more is in flight than there is")
	<-submitted
	close(s.in)
	<-worked
	must(s.inFlight() == 0, "in the end nothing is in flight")
	fmt.Println("none left")
}

func must(ok bool, property string) {
	if !ok {
		panic("property: " + property)
	}
}
