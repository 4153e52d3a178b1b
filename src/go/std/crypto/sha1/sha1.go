// Package sha1 has the hash function SHA-1 (RFC 3174), which is broken: use it only where others do.
package sha1

import (
	"hash"
	"internal/blocks"
	"math/bits"
)

// The sizes of a hash and of a block, in bytes.
const (
	Size      = 20
	BlockSize = 64
)

// New returns a hash without data.
func New() hash.Hash { return newHash(&kind) }

// Sum returns the hash of data.
func Sum(data []byte) [Size]byte {
	d := newHash(&kind)
	d.Write(data)
	return [Size]byte(d.Sum(nil))
}

// A digest is a hash with the data written so far.
type digest struct{ blocks.Hash[uint32] }

// Clone returns a copy.
func (d *digest) Clone() (hash.Cloner, error) {
	c := *d
	return &c, nil
}

func newHash(kind *blocks.Kind[uint32]) *digest {
	d := new(digest)
	d.Init(kind)
	return d
}

var kind = blocks.Kind[uint32]{
	Name: "crypto/sha1", Mark: "sha\x01", Size: Size, Compress: compress,
	Start: []uint32{0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0},
}

func compress(h *[8]uint32, p []byte) {
	var w [80]uint32
	for i := range 16 {
		w[i] = uint32(p[4*i])<<24 | uint32(p[4*i+1])<<16 | uint32(p[4*i+2])<<8 | uint32(p[4*i+3])
	}
	for i := 16; i < 80; i++ {
		w[i] = bits.RotateLeft32(w[i-3]^w[i-8]^w[i-14]^w[i-16], 1)
	}
	a, b, c, d, e := h[0], h[1], h[2], h[3], h[4]
	for i, x := range w {
		var f, k uint32
		switch i / 20 {
		case 0:
			f, k = b&c|^b&d, 0x5a827999
		case 1:
			f, k = b^c^d, 0x6ed9eba1
		case 2:
			f, k = b&c|b&d|c&d, 0x8f1bbcdc
		default:
			f, k = b^c^d, 0xca62c1d6
		}
		t := bits.RotateLeft32(a, 5) + f + e + k + x
		a, b, c, d, e = t, a, bits.RotateLeft32(b, 30), c, d
	}
	h[0] += a
	h[1] += b
	h[2] += c
	h[3] += d
	h[4] += e
}
