// Package nats is a model of a NATS server: the core, which keeps nothing, and JetStream beside it.
//
// It keeps: subjects with the wildcards * and >, queue groups, a bounded buffer for each subscriber, cutting off
// who is too slow; streams that store what is published, and durable consumers that acknowledge each message.
// It leaves out: the network, clusters, permissions, the client library's own buffer, redelivery by a timer (here
// somebody calls Redeliver). A real server picks a member of a queue group at random; here they take turns.
package nats

import (
	"strings"
	"sync"
)

// Msg is a message under its subject.
type Msg struct{ Subject, Data string }

// A Server passes messages on to whoever is subscribed at that moment.
type Server struct {
	mu      sync.Mutex
	subs    []*Subscription
	streams []*Stream
	turn    map[string]int
}

// A Subscription has room for some messages. A server that finds it full cuts it off, and closes C.
type Subscription struct {
	C              chan Msg
	pattern, group string
}

// Subscribe begins at this moment: what was published before is gone. Members of a group share the messages.
func (s *Server) Subscribe(pattern, group string, room int) *Subscription {
	s.mu.Lock()
	defer s.mu.Unlock()
	sub := &Subscription{make(chan Msg, room), pattern, group}
	s.subs = append(s.subs, sub)
	return sub
}

// Publish never waits for a subscriber. It says nothing of who has got the message, or whether anybody has.
func (s *Server) Publish(subject, data string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	m := Msg{subject, data}
	for _, st := range s.streams {
		st.store(m)
	}
	groups := map[string][]*Subscription{}
	var order []string
	for _, sub := range append([]*Subscription(nil), s.subs...) {
		if !Match(sub.pattern, subject) {
			continue
		}
		if sub.group == "" {
			s.offer(sub, m)
			continue
		}
		if groups[sub.group] == nil {
			order = append(order, sub.group)
		}
		groups[sub.group] = append(groups[sub.group], sub)
	}
	if s.turn == nil {
		s.turn = map[string]int{}
	}
	for _, g := range order {
		s.offer(groups[g][s.turn[g]%len(groups[g])], m)
		s.turn[g]++
	}
}

func (s *Server) offer(sub *Subscription, m Msg) {
	select {
	case sub.C <- m:
	default: // too slow
		s.remove(sub)
	}
}

// Unsubscribe ends a subscription and closes its channel.
func (s *Server) Unsubscribe(sub *Subscription) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.remove(sub)
}

func (s *Server) remove(sub *Subscription) {
	for i, other := range s.subs {
		if other == sub {
			s.subs = append(s.subs[:i:i], s.subs[i+1:]...)
			close(sub.C)
			return
		}
	}
}

// Match says whether a subject falls under a pattern: * is one word of it, > all that follow.
func Match(pattern, subject string) bool {
	p, s := strings.Split(pattern, "."), strings.Split(subject, ".")
	for i, word := range p {
		switch {
		case word == ">":
			return len(s) > i
		case i >= len(s), word != "*" && word != s[i]:
			return false
		}
	}
	return len(p) == len(s)
}
