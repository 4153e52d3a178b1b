// Package fnv has the non-cryptographic hash functions of Fowler, Noll and Vo: for each byte, FNV-1
// multiplies by a prime, then exclusive-ors the byte; FNV-1a does it the other way round.
package fnv

import (
	"hash"
	"math/bits"
)

type (
	sum32   uint32
	sum32a  uint32
	sum64   uint64
	sum64a  uint64
	sum128  [2]uint64 // high, low
	sum128a [2]uint64
)

const (
	offset32        = 2166136261
	offset64        = 14695981039346656037
	offset128Higher = 0x6c62272e07bb0142
	offset128Lower  = 0x62b821756295c58d
	prime32         = 16777619
	prime64         = 1099511628211
	// The 128-bit prime is 1<<88 + 0x13b.
	prime128Lower = 0x13b
	prime128Shift = 24 // of the upper half
)

// New32 returns a 32-bit FNV-1 hash.
func New32() hash.Hash32 {
	s := sum32(offset32)
	return &s
}

// New32a returns a 32-bit FNV-1a hash.
func New32a() hash.Hash32 {
	s := sum32a(offset32)
	return &s
}

// New64 returns a 64-bit FNV-1 hash.
func New64() hash.Hash64 {
	s := sum64(offset64)
	return &s
}

// New64a returns a 64-bit FNV-1a hash.
func New64a() hash.Hash64 {
	s := sum64a(offset64)
	return &s
}

// New128 returns a 128-bit FNV-1 hash.
func New128() hash.Hash { return &sum128{offset128Higher, offset128Lower} }

// New128a returns a 128-bit FNV-1a hash.
func New128a() hash.Hash { return &sum128a{offset128Higher, offset128Lower} }

func (s *sum32) Write(data []byte) (int, error) {
	h := *s
	for _, c := range data {
		h *= prime32
		h ^= sum32(c)
	}
	*s = h
	return len(data), nil
}

func (s *sum32a) Write(data []byte) (int, error) {
	h := *s
	for _, c := range data {
		h ^= sum32a(c)
		h *= prime32
	}
	*s = h
	return len(data), nil
}

func (s *sum64) Write(data []byte) (int, error) {
	h := *s
	for _, c := range data {
		h *= prime64
		h ^= sum64(c)
	}
	*s = h
	return len(data), nil
}

func (s *sum64a) Write(data []byte) (int, error) {
	h := *s
	for _, c := range data {
		h ^= sum64a(c)
		h *= prime64
	}
	*s = h
	return len(data), nil
}

func (s *sum128) Write(data []byte) (int, error) {
	for _, c := range data {
		multiply128((*[2]uint64)(s))
		s[1] ^= uint64(c)
	}
	return len(data), nil
}

func (s *sum128a) Write(data []byte) (int, error) {
	for _, c := range data {
		s[1] ^= uint64(c)
		multiply128((*[2]uint64)(s))
	}
	return len(data), nil
}

// multiply128 multiplies by the 128-bit prime.
func multiply128(s *[2]uint64) {
	hi, lo := bits.Mul64(prime128Lower, s[1])
	hi += s[1]<<prime128Shift + prime128Lower*s[0]
	s[0], s[1] = hi, lo
}

func (s *sum32) Sum32() uint32  { return uint32(*s) }
func (s *sum32a) Sum32() uint32 { return uint32(*s) }
func (s *sum64) Sum64() uint64  { return uint64(*s) }
func (s *sum64a) Sum64() uint64 { return uint64(*s) }

func (s *sum32) Reset()   { *s = offset32 }
func (s *sum32a) Reset()  { *s = offset32 }
func (s *sum64) Reset()   { *s = offset64 }
func (s *sum64a) Reset()  { *s = offset64 }
func (s *sum128) Reset()  { *s = sum128{offset128Higher, offset128Lower} }
func (s *sum128a) Reset() { *s = sum128a{offset128Higher, offset128Lower} }

func (s *sum32) Size() int { return 4 }

func (s *sum32a) Size() int { return 4 }

func (s *sum64) Size() int { return 8 }

func (s *sum64a) Size() int { return 8 }

func (s *sum128) Size() int { return 16 }

func (s *sum128a) Size() int { return 16 }

func (s *sum32) BlockSize() int { return 1 }

func (s *sum32a) BlockSize() int { return 1 }

func (s *sum64) BlockSize() int { return 1 }

func (s *sum64a) BlockSize() int { return 1 }

func (s *sum128) BlockSize() int { return 1 }

func (s *sum128a) BlockSize() int { return 1 }

func (s *sum32) Sum(in []byte) []byte { return big32(in, uint32(*s)) }

func (s *sum32a) Sum(in []byte) []byte { return big32(in, uint32(*s)) }

func (s *sum64) Sum(in []byte) []byte { return big64(in, uint64(*s)) }

func (s *sum64a) Sum(in []byte) []byte { return big64(in, uint64(*s)) }

func (s *sum128) Sum(in []byte) []byte { return big64(big64(in, s[0]), s[1]) }

func (s *sum128a) Sum(in []byte) []byte { return big64(big64(in, s[0]), s[1]) }

func big32(b []byte, x uint32) []byte {
	return append(b, byte(x>>24), byte(x>>16), byte(x>>8), byte(x))
}

func big64(b []byte, x uint64) []byte { return big32(big32(b, uint32(x>>32)), uint32(x)) }
