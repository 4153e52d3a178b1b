// Package chacha8 is the generator ChaCha8Rand: ChaCha with 8 rounds as a source of random numbers
// (https://c2sp.org/chacha8rand). Four blocks are made at a time, their words interleaved.
package chacha8

import "math/bits"

const (
	chunk     = 32 // numbers of four blocks
	reseed    = 4  // of them, at the end of the last chunk, are the next seed
	lanes     = 4
	blocksMax = 16 // blocks of a seed
)

// A State is a generator's state.
type State struct {
	buf  [chunk]uint64
	seed [4]uint64
	i, n uint32 // buf[i:n] is not used yet
	c    uint32 // counter of the first block in buf
}

// Init starts the sequence of a seed.
func (s *State) Init(seed [32]byte) {
	for i := range s.seed {
		for k := 7; k >= 0; k-- {
			s.seed[i] = s.seed[i]<<8 | uint64(seed[8*i+k])
		}
	}
	s.c = 0
	s.fill()
	s.i, s.n = 0, chunk
}

// Uint64 returns the next number.
func (s *State) Uint64() uint64 {
	if s.i >= s.n {
		s.refill()
	}
	x := s.buf[s.i]
	s.i++
	return x
}

func (s *State) refill() {
	s.c += lanes
	if s.c == blocksMax {
		copy(s.seed[:], s.buf[chunk-reseed:])
		s.c = 0
	}
	s.fill()
	s.i, s.n = 0, chunk
	if s.c == blocksMax-lanes {
		s.n = chunk - reseed
	}
}

// Position returns the seed and how many numbers have been taken since it.
func (s *State) Position() (seed [4]uint64, used uint64) {
	return s.seed, uint64(s.c/lanes*chunk + s.i)
}

// SetPosition goes to where Position was; it reports false when there is no such place.
func (s *State) SetPosition(seed [4]uint64, used uint64) bool {
	if used > blocksMax/lanes*chunk-reseed {
		return false
	}
	s.seed = seed
	s.c = uint32(used) / chunk * lanes
	s.i = uint32(used) % chunk
	s.n = chunk
	if s.c == blocksMax-lanes {
		s.n = chunk - reseed
	}
	s.fill()
	return true
}

// fill makes the four blocks that start with number c.
func (s *State) fill() {
	constants := [4]uint32{0x61707865, 0x3320646e, 0x79622d32, 0x6b206574} // "expand 32-byte k"
	for lane := range uint32(lanes) {
		var x [16]uint32
		copy(x[:], constants[:])
		for i, k := range s.seed {
			x[4+2*i], x[5+2*i] = uint32(k), uint32(k>>32)
		}
		x[12] = s.c + lane
		for range 4 { // double rounds
			quarter(&x, 0, 4, 8, 12)
			quarter(&x, 1, 5, 9, 13)
			quarter(&x, 2, 6, 10, 14)
			quarter(&x, 3, 7, 11, 15)
			quarter(&x, 0, 5, 10, 15)
			quarter(&x, 1, 6, 11, 12)
			quarter(&x, 2, 7, 8, 13)
			quarter(&x, 3, 4, 9, 14)
		}
		for i, k := range s.seed {
			x[4+2*i] += uint32(k)
			x[5+2*i] += uint32(k >> 32)
		}
		// Word i of a lane is 32-bit word 4*i+lane of the output.
		for i, w := range x {
			to := &s.buf[2*i+int(lane/2)]
			if lane%2 == 0 {
				*to = uint64(w)
			} else {
				*to |= uint64(w) << 32
			}
		}
	}
}

func quarter(x *[16]uint32, a, b, c, d int) {
	x[a] += x[b]
	x[d] = bits.RotateLeft32(x[d]^x[a], 16)
	x[c] += x[d]
	x[b] = bits.RotateLeft32(x[b]^x[c], 12)
	x[a] += x[b]
	x[d] = bits.RotateLeft32(x[d]^x[a], 8)
	x[c] += x[d]
	x[b] = bits.RotateLeft32(x[b]^x[c], 7)
}
