// Package adler32 has the checksum Adler-32 (RFC 1950): the sum of all bytes, plus one, and the sum
// of these sums, modulo 65521.
package adler32

import (
	"errors"
	"hash"
)

// Size is the size of a checksum in bytes.
const Size = 4

const (
	modulus = 65521
	// runs of this length cannot overflow 32 bits before the modulus is taken
	run = 5552
)

// A digest is the checksum of the data written so far.
type digest uint32

// New returns a hash without data.
func New() hash.Hash32 {
	d := digest(1)
	return &d
}

// Checksum returns the checksum of data.
func Checksum(data []byte) uint32 { return uint32(update(1, data)) }

func update(d digest, p []byte) digest {
	s1, s2 := uint32(d&0xffff), uint32(d>>16)
	for len(p) > 0 {
		n := min(len(p), run)
		for _, c := range p[:n] {
			s1 += uint32(c)
			s2 += s1
		}
		s1 %= modulus
		s2 %= modulus
		p = p[n:]
	}
	return digest(s2<<16 | s1)
}

func (d *digest) Reset()         { *d = 1 }
func (d *digest) Size() int      { return Size }
func (d *digest) BlockSize() int { return 4 }
func (d *digest) Sum32() uint32  { return uint32(*d) }

func (d *digest) Write(p []byte) (n int, err error) {
	*d = update(*d, p)
	return len(p), nil
}

func (d *digest) Sum(in []byte) []byte {
	return append(in, byte(*d>>24), byte(*d>>16), byte(*d>>8), byte(*d))
}

// mark is the start of a saved state.
const mark = "adl\x01"

func (d *digest) AppendBinary(b []byte) ([]byte, error) { return d.Sum(append(b, mark...)), nil }

func (d *digest) MarshalBinary() ([]byte, error) { return d.AppendBinary(nil) }

func (d *digest) UnmarshalBinary(b []byte) error {
	if len(b) < len(mark) || string(b[:len(mark)]) != mark {
		return errors.New("hash/adler32: invalid hash state identifier")
	}
	if len(b) != len(mark)+4 {
		return errors.New("hash/adler32: invalid hash state size")
	}
	b = b[len(mark):]
	*d = digest(b[0])<<24 | digest(b[1])<<16 | digest(b[2])<<8 | digest(b[3])
	return nil
}

func (d *digest) Clone() (hash.Cloner, error) {
	c := *d
	return &c, nil
}
