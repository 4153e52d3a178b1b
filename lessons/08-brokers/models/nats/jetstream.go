package nats

import "sync"

// A Stream stores every message that is published under its pattern, in one order.
type Stream struct {
	mu      sync.Mutex
	pattern string
	msgs    []Msg
}

// NewStream starts to store.
func (s *Server) NewStream(pattern string) *Stream {
	s.mu.Lock()
	defer s.mu.Unlock()
	st := &Stream{pattern: pattern}
	s.streams = append(s.streams, st)
	return st
}

func (st *Stream) store(m Msg) {
	st.mu.Lock()
	defer st.mu.Unlock()
	if Match(st.pattern, m.Subject) {
		st.msgs = append(st.msgs, m)
	}
}

// Len is how many messages the stream keeps.
func (st *Stream) Len() int {
	st.mu.Lock()
	defer st.mu.Unlock()
	return len(st.msgs)
}

// A Consumer is the server's record of what somebody has had from a stream, and what of that is acknowledged.
type Consumer struct {
	mu    sync.Mutex
	of    *Stream
	next  int
	again []int
	out   map[int]bool
}

// NewConsumer begins at the stream's first message.
func (st *Stream) NewConsumer() *Consumer { return &Consumer{of: st, out: map[int]bool{}} }

// Fetch takes a message for which nobody is responsible at the moment; false: there is none.
func (c *Consumer) Fetch() (sequence int, m Msg, ok bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.of.mu.Lock()
	defer c.of.mu.Unlock()
	switch {
	case len(c.again) > 0:
		sequence, c.again = c.again[0], c.again[1:]
	case c.next < len(c.of.msgs):
		sequence = c.next
		c.next++
	default:
		return 0, Msg{}, false
	}
	c.out[sequence] = true
	return sequence, c.of.msgs[sequence], true
}

// Ack says that a message is done. Each is acknowledged by itself, in any order.
func (c *Consumer) Ack(sequence int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	delete(c.out, sequence)
}

// Redeliver gives a message to somebody else: its time for an acknowledgement is over.
func (c *Consumer) Redeliver(sequence int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.out[sequence] {
		c.again = append(c.again, sequence)
	}
}
