// Package maphash has hash functions for hash tables: fast, of 64 bits, and different for each seed.
// Hashes are not the same in another run.
package maphash

import (
	"hash"
	"internal/rt"
)

// A Seed selects a hash function. It must come from MakeSeed.
type Seed struct{ s uint64 }

// MakeSeed returns a random seed.
func MakeSeed() Seed {
	for {
		if s := rt.Rand64(); s != 0 {
			return Seed{s}
		}
	}
}

func (s Seed) start() uint64 {
	if s.s == 0 {
		panic("maphash: use of uninitialized Seed")
	}
	return s.s
}

const prime = 0x9e3779b97f4a7c15

// mix adds a byte to a hash.
func mix(h uint64, c byte) uint64 {
	h = (h ^ uint64(c)) * prime
	return h ^ h>>29
}

// finish makes all bits depend on all.
func finish(h uint64) uint64 {
	h ^= h >> 32
	h *= 0xda942042e4dd58b5
	return h ^ h>>32
}

// Bytes returns the hash of b.
func Bytes(seed Seed, b []byte) uint64 {
	h := seed.start()
	for _, c := range b {
		h = mix(h, c)
	}
	return finish(h)
}

// String returns the hash of s, the same as of its bytes.
func String(seed Seed, s string) uint64 {
	h := seed.start()
	for i := range len(s) {
		h = mix(h, s[i])
	}
	return finish(h)
}

// A Hash hashes what is written to it. The zero value has a random seed.
type Hash struct {
	seed  Seed
	state uint64
}

func (h *Hash) ready() {
	if h.seed.s == 0 {
		h.SetSeed(MakeSeed())
	}
}

// Write adds b; it never fails.
func (h *Hash) Write(b []byte) (int, error) {
	h.ready()
	for _, c := range b {
		h.state = mix(h.state, c)
	}
	return len(b), nil
}

// WriteString adds s; it never fails.
func (h *Hash) WriteString(s string) (int, error) {
	h.ready()
	for i := range len(s) {
		h.state = mix(h.state, s[i])
	}
	return len(s), nil
}

// WriteByte adds b; it never fails.
func (h *Hash) WriteByte(b byte) error {
	h.ready()
	h.state = mix(h.state, b)
	return nil
}

// Sum64 returns the hash.
func (h *Hash) Sum64() uint64 {
	h.ready()
	return finish(h.state)
}

// Sum appends the hash to b.
func (h *Hash) Sum(b []byte) []byte {
	x := h.Sum64()
	for k := 56; k >= 0; k -= 8 {
		b = append(b, byte(x>>k))
	}
	return b
}

// Reset forgets all data and keeps the seed.
func (h *Hash) Reset() {
	h.ready()
	h.state = h.seed.s
}

// Seed returns the seed.
func (h *Hash) Seed() Seed {
	h.ready()
	return h.seed
}

// SetSeed sets the seed and forgets all data.
func (h *Hash) SetSeed(seed Seed) {
	h.state = seed.start()
	h.seed = seed
}

// Size returns 8.
func (h *Hash) Size() int { return 8 }

// BlockSize returns a block size; any will do.
func (h *Hash) BlockSize() int { return 128 }

// Clone returns a copy.
func (h *Hash) Clone() (hash.Cloner, error) {
	h.ready()
	c := *h
	return &c, nil
}
