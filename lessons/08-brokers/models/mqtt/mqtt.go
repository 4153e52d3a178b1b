// Package mqtt is a model of an MQTT 5 broker: topics, sessions, retained messages and wills.
//
// It keeps: filters with + and #, sessions that outlive their connection, a queue in each session, one retained message
// for each topic, last wills, shared subscriptions, sending again what was not acknowledged before the connection broke.
// It leaves out: packets and the handshakes of the qualities of service (the lesson on them has those), keep-alive (here
// somebody calls Break), expiry of sessions and messages, and any limit of a session's queue.
package mqtt

import (
	"maps"
	"slices"
	"strings"
	"sync"
)

// Message is what is published.
type Message struct {
	Topic, Payload string
	QoS            int
	Retain         bool
	// Again: it may have been delivered before.
	Again bool
}

// A Broker knows sessions by their client's identifier.
type Broker struct {
	mu       sync.Mutex
	sessions map[string]*Session
	order    []string
	retained map[string]Message
	turn     int
}

// NewBroker makes a broker that knows nobody.
func NewBroker() *Broker {
	return &Broker{sessions: map[string]*Session{}, retained: map[string]Message{}}
}

// A Session is what a broker remembers of a client.
type Session struct {
	of        *Broker
	id        string
	connected bool
	filters   map[string]int // with their quality of service
	queue     []Message
	out       []Message // delivered, and not acknowledged
	will      *Message
}

// Connect finds the client's session, or begins one; always a new one if clean. The will is published when
// the connection breaks.
func (b *Broker) Connect(id string, clean bool, will *Message) *Session {
	b.mu.Lock()
	defer b.mu.Unlock()
	s := b.sessions[id]
	if s == nil || clean {
		if s == nil {
			b.order = append(b.order, id)
		}
		s = &Session{of: b, id: id, filters: map[string]int{}}
		b.sessions[id] = s
	}
	s.connected, s.will = true, will
	for i := range s.out {
		s.out[i].Again = true
	}
	s.queue, s.out = append(s.out, s.queue...), nil
	return s
}

// Subscribe also delivers what is retained under the filter. A filter "$share/GROUP/…" shares with the group.
func (s *Session) Subscribe(filter string, qos int) {
	b := s.of
	b.mu.Lock()
	defer b.mu.Unlock()
	s.filters[filter] = qos
	for _, topic := range slices.Sorted(maps.Keys(b.retained)) {
		if m := b.retained[topic]; Match(filter, topic) {
			m.QoS = min(m.QoS, qos)
			s.queue = append(s.queue, m)
		}
	}
}

// Publish gives a message to every session with a filter for it, whether its client is there or not. What has
// quality of service 0 is not kept for who is away.
func (b *Broker) Publish(m Message) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.publish(m)
}

func (b *Broker) publish(m Message) {
	if m.Retain {
		b.retained[m.Topic] = m
		if m.Payload == "" {
			delete(b.retained, m.Topic)
		}
	}
	shared := map[string][]*Session{}
	for _, id := range b.order {
		s, best := b.sessions[id], -1
		for filter, qos := range s.filters {
			group, rest := share(filter)
			switch {
			case !Match(rest, m.Topic):
			case group != "":
				shared[filter] = append(shared[filter], s)
			default:
				best = max(best, qos)
			}
		}
		if best >= 0 {
			s.give(m, best) // once, however many filters match
		}
	}
	for filter, members := range shared {
		s := members[b.turn%len(members)]
		s.give(m, s.filters[filter])
		b.turn++
	}
}

func (s *Session) give(m Message, qos int) {
	m.QoS, m.Retain = min(m.QoS, qos), false
	if s.connected || m.QoS > 0 {
		s.queue = append(s.queue, m)
	}
}

// Receive takes all that waits for the client.
func (s *Session) Receive() (got []Message) {
	s.of.mu.Lock()
	defer s.of.mu.Unlock()
	if !s.connected {
		return nil
	}
	got, s.queue = s.queue, nil
	for _, m := range got {
		if m.QoS > 0 {
			s.out = append(s.out, m)
		}
	}
	return got
}

// Acknowledge says that all that was received is done.
func (s *Session) Acknowledge() {
	s.of.mu.Lock()
	defer s.of.mu.Unlock()
	s.out = nil
}

// Disconnect is a client's good-bye: its will is forgotten.
func (s *Session) Disconnect() {
	s.of.mu.Lock()
	defer s.of.mu.Unlock()
	s.connected, s.will = false, nil
}

// Break is the end of a connection without a good-bye: the broker publishes the will.
func (s *Session) Break() {
	s.of.mu.Lock()
	defer s.of.mu.Unlock()
	s.connected = false
	if s.will != nil {
		s.of.publish(*s.will)
		s.will = nil
	}
}

// Kept is how many messages the broker holds, in all sessions and retained.
func (b *Broker) Kept() int {
	b.mu.Lock()
	defer b.mu.Unlock()
	n := len(b.retained)
	for _, s := range b.sessions {
		n += len(s.queue) + len(s.out)
	}
	return n
}

func share(filter string) (group, rest string) {
	if after, ok := strings.CutPrefix(filter, "$share/"); ok {
		group, rest, _ = strings.Cut(after, "/")
		return group, rest
	}
	return "", filter
}

// Match says whether a topic falls under a filter: + is one level, # all that follow.
func Match(filter, topic string) bool {
	f, t := strings.Split(filter, "/"), strings.Split(topic, "/")
	if i := slices.Index(f, "#"); i >= 0 {
		if len(t) < i {
			return false
		}
		f, t = f[:i], t[:i]
	}
	if len(f) != len(t) {
		return false
	}
	for i := range f {
		if f[i] != "+" && f[i] != t[i] {
			return false
		}
	}
	return true
}
