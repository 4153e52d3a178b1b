// A question over core NATS: the inbox is where the answer is to be published. Repair ask.
package main

import (
	"fmt"
	"sync"
)

func ask(s *server, inbox string) string {
	s.publish("time", inbox)
	answer := s.subscribe(inbox)
	defer s.unsubscribe(inbox)
	return <-answer
}

// The check: a service that tells the time, and a client that asks twice. A message without a subscriber is gone.

type server struct {
	mu    sync.Mutex
	subs  map[string]chan string
	asked int
}

func (s *server) subscribe(subject string) chan string {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.subs[subject] = make(chan string, 1)
	return s.subs[subject]
}

func (s *server) unsubscribe(subject string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.subs, subject)
}

func (s *server) publish(subject, data string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if sub, ok := s.subs[subject]; ok {
		select {
		case sub <- data:
		default: // the subscriber is slow: dropped
		}
	}
}

func (s *server) tellTime(requests chan string) {
	for inbox := range requests {
		s.asked++
		s.publish(inbox, fmt.Sprint(s.asked, " o'clock"))
	}
}

func main() {
	s := &server{subs: map[string]chan string{}}
	requests := s.subscribe("time")
	ended := make(chan bool)
	go func() {
		s.tellTime(requests)
		ended <- true
	}()
	first := ask(s, "inbox.1")
	second := ask(s, "inbox.2")
	must(first == "1 o'clock" && second == "2 o'clock", "every question is answered, and asked once")
	must(len(s.subs) == 1, "no inbox stays subscribed")
	close(requests)
	<-ended
	fmt.Println(first, "and", second)
}

func must(ok bool, property string) {
	if !ok {
		panic("property: " + property)
	}
}
