// Package traces is the path that may lose: a ring between requests and a store of traces.
//
// It keeps: a bound in memory, no waiting for a reader, tail sampling (who is slow or has failed is kept, and one in so
// many of the rest), and a count of everything that is not there.
// It leaves out: spans within a trace, several services that must agree on what is kept, and batches by size.
package traces

import (
	"sync"
	"time"
)

// A Trace is what happened to one request.
type Trace struct {
	Request string
	Took    time.Duration
	Failed  bool
}

// Policy is what is kept when a request is over.
type Policy struct {
	Slow  time.Duration // as long as this, or longer, is kept
	OneIn int           // of the others
}

// Counts adds up: Seen = SampledOut + Dropped + taken + still in the ring.
type Counts struct{ Seen, SampledOut, Dropped int }

// A Ring keeps the last traces that the policy lets through.
type Ring struct {
	mu     sync.Mutex
	policy Policy
	slots  []Trace
	first  int // the oldest
	n      int
	normal int
	counts Counts
}

// New makes a ring with so much room.
func New(room int, p Policy) *Ring { return &Ring{policy: p, slots: make([]Trace, room)} }

// Add waits for nobody but another Add or Take: if the ring is full, the oldest trace makes room.
func (r *Ring) Add(t Trace) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.counts.Seen++
	if !r.keep(t) {
		r.counts.SampledOut++
		return
	}
	if r.n == len(r.slots) {
		r.first = (r.first + 1) % len(r.slots)
		r.n--
		r.counts.Dropped++
	}
	r.slots[(r.first+r.n)%len(r.slots)] = t
	r.n++
}

func (r *Ring) keep(t Trace) bool {
	if t.Failed || t.Took >= r.policy.Slow {
		return true
	}
	r.normal++
	return r.normal%r.policy.OneIn == 0
}

// Take empties the ring, the oldest first.
func (r *Ring) Take() (taken []Trace) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for ; r.n > 0; r.n-- {
		taken = append(taken, r.slots[r.first])
		r.first = (r.first + 1) % len(r.slots)
	}
	return taken
}

// Counts is what has become of all that was added.
func (r *Ring) Counts() Counts {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.counts
}
