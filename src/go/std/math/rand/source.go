package rand

import "internal/rt"

// A Source makes random numbers of 63 bits. It may not be used by several goroutines at once.
type Source interface {
	Int63() int64
	Seed(seed int64)
}

// A Source64 makes random numbers of 64 bits, too.
type Source64 interface {
	Source
	Uint64() uint64
}

// NewSource returns a Source of the sequence that the seed stands for; it is a Source64.
func NewSource(seed int64) Source {
	s := &lagged{}
	s.Seed(seed)
	return s
}

// A lagged is an additive lagged Fibonacci generator: each number is the sum of those 273 and 607
// before it.
type lagged struct {
	feed, tap int
	state     [size]uint64
}

const (
	size = 607
	lag  = 273
)

// Seed makes the first state from a linear congruential generator (Lehmer's, 48271 modulo 2**31-1).
func (s *lagged) Seed(seed int64) {
	const modulus = 1<<31 - 1
	seed %= modulus
	if seed < 0 {
		seed += modulus
	}
	if seed == 0 {
		seed = 89482311
	}
	x := uint64(seed)
	next := func() uint64 {
		x = x * 48271 % modulus
		return x
	}
	for range 20 {
		next()
	}
	for i := range s.state {
		u := next() << 40
		u ^= next() << 20
		u ^= next()
		s.state[i] = u ^ mixed[i]
	}
	s.feed, s.tap = size-lag, 0
}

func (s *lagged) Int63() int64 { return int64(s.Uint64() &^ (1 << 63)) }

func (s *lagged) Uint64() uint64 {
	s.tap--
	if s.tap < 0 {
		s.tap += size
	}
	s.feed--
	if s.feed < 0 {
		s.feed += size
	}
	x := s.state[s.feed] + s.state[s.tap]
	s.state[s.feed] = x
	return x
}

// runtimeSource draws from the run time's random numbers. It may be used in parallel.
type runtimeSource struct{}

func (runtimeSource) Int63() int64   { return int64(rt.Rand64() &^ (1 << 63)) }
func (runtimeSource) Uint64() uint64 { return rt.Rand64() }
func (runtimeSource) Seed(int64)     { panic("internal error: call to runtimeSource.Seed") }
