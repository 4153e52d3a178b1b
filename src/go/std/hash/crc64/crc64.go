// Package crc64 has cyclic redundancy checks of 64 bits.
package crc64

import (
	"errors"
	"hash"
)

// Size is the size of a checksum in bytes.
const Size = 8

// Polynomials, the lowest bit being the highest power.
const (
	ISO  = 0xD800000000000000
	ECMA = 0xC96C5795D7870F42
)

// A Table is a table for a polynomial: the checksum of each byte.
type Table [256]uint64

var isoTable, ecmaTable = newTable(ISO), newTable(ECMA)

// MakeTable returns a table for a polynomial. It must not be changed.
func MakeTable(poly uint64) *Table {
	switch poly {
	case ISO:
		return isoTable
	case ECMA:
		return ecmaTable
	}
	return newTable(poly)
}

func newTable(poly uint64) *Table {
	t := new(Table)
	for i := range t {
		crc := uint64(i)
		for range 8 {
			if crc&1 == 1 {
				crc = crc>>1 ^ poly
			} else {
				crc >>= 1
			}
		}
		t[i] = crc
	}
	return t
}

// Update returns the checksum of the data of crc followed by p.
func Update(crc uint64, tab *Table, p []byte) uint64 {
	crc = ^crc
	for _, c := range p {
		crc = tab[byte(crc)^c] ^ crc>>8
	}
	return ^crc
}

// Checksum returns the checksum of data.
func Checksum(data []byte, tab *Table) uint64 { return Update(0, tab, data) }

// A digest is the checksum of the data written so far.
type digest struct {
	crc uint64
	tab *Table
}

// New returns a hash without data, with the polynomial of tab.
func New(tab *Table) hash.Hash64 { return &digest{0, tab} }

func (d *digest) Size() int      { return Size }
func (d *digest) BlockSize() int { return 1 }
func (d *digest) Reset()         { d.crc = 0 }
func (d *digest) Sum64() uint64  { return d.crc }

func (d *digest) Write(p []byte) (n int, err error) {
	d.crc = Update(d.crc, d.tab, p)
	return len(p), nil
}

func (d *digest) Sum(in []byte) []byte { return appendBig(in, d.crc) }

func appendBig(b []byte, x uint64) []byte {
	for k := 64 - 8; k >= 0; k -= 8 {
		b = append(b, byte(x>>k))
	}
	return b
}

// mark is the start of a saved state; a checksum of the table and the checksum follow.
const mark = "crc\x02"

func (t *Table) sum() uint64 {
	var b []byte
	for _, x := range t {
		b = appendBig(b, x)
	}
	return Update(0, isoTable, b)
}

func (d *digest) AppendBinary(b []byte) ([]byte, error) {
	return appendBig(appendBig(append(b, mark...), d.tab.sum()), d.crc), nil
}

func (d *digest) MarshalBinary() ([]byte, error) { return d.AppendBinary(nil) }

func (d *digest) UnmarshalBinary(b []byte) error {
	if len(b) < len(mark) || string(b[:len(mark)]) != mark {
		return errors.New("hash/crc64: invalid hash state identifier")
	}
	if len(b) != len(mark)+2*Size {
		return errors.New("hash/crc64: invalid hash state size")
	}
	b = b[len(mark):]
	if string(appendBig(nil, d.tab.sum())) != string(b[:Size]) {
		return errors.New("hash/crc64: tables do not match")
	}
	d.crc = 0
	for _, c := range b[Size:] {
		d.crc = d.crc<<8 | uint64(c)
	}
	return nil
}

func (d *digest) Clone() (hash.Cloner, error) {
	c := *d
	return &c, nil
}
