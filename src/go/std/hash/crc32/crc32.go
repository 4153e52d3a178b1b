// Package crc32 has cyclic redundancy checks of 32 bits. The one of IEEE is what
// Ethernet, gzip and many others use.
package crc32

import (
	"errors"
	"hash"
)

// Size is the size of a checksum in bytes.
const Size = 4

// Polynomials, the lowest bit being the highest power.
const (
	IEEE       = 0xedb88320
	Castagnoli = 0x82f63b78 // detects more errors than IEEE
	Koopman    = 0xeb31d82e // detects more errors than IEEE, too
)

// A Table is a table for a polynomial: the checksum of each byte.
type Table [256]uint32

// IEEETable is the table for IEEE.
var IEEETable = newTable(IEEE)

var castagnoliTable = newTable(Castagnoli)

// MakeTable returns a table for a polynomial. It must not be changed.
func MakeTable(poly uint32) *Table {
	switch poly {
	case IEEE:
		return IEEETable
	case Castagnoli:
		return castagnoliTable
	}
	return newTable(poly)
}

func newTable(poly uint32) *Table {
	t := new(Table)
	for i := range t {
		crc := uint32(i)
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
func Update(crc uint32, tab *Table, p []byte) uint32 {
	crc = ^crc
	for _, c := range p {
		crc = tab[byte(crc)^c] ^ crc>>8
	}
	return ^crc
}

// Checksum returns the checksum of data.
func Checksum(data []byte, tab *Table) uint32 { return Update(0, tab, data) }

// ChecksumIEEE returns the checksum of data with IEEE.
func ChecksumIEEE(data []byte) uint32 { return Update(0, IEEETable, data) }

// NewIEEE returns a hash without data, with IEEE.
func NewIEEE() hash.Hash32 { return New(IEEETable) }

// A digest is the checksum of the data written so far.
type digest struct {
	crc uint32
	tab *Table
}

// New returns a hash without data, with the polynomial of tab.
func New(tab *Table) hash.Hash32 { return &digest{0, tab} }

func (d *digest) Size() int      { return Size }
func (d *digest) BlockSize() int { return 1 }
func (d *digest) Reset()         { d.crc = 0 }
func (d *digest) Sum32() uint32  { return d.crc }

func (d *digest) Write(p []byte) (n int, err error) {
	d.crc = Update(d.crc, d.tab, p)
	return len(p), nil
}

func (d *digest) Sum(in []byte) []byte { return appendBig(in, d.crc) }

func appendBig(b []byte, x uint32) []byte {
	for k := 32 - 8; k >= 0; k -= 8 {
		b = append(b, byte(x>>k))
	}
	return b
}

// mark is the start of a saved state; a checksum of the table and the checksum follow.
const mark = "crc\x01"

func (t *Table) sum() uint32 {
	var b []byte
	for _, x := range t {
		b = appendBig(b, x)
	}
	return ChecksumIEEE(b)
}

func (d *digest) AppendBinary(b []byte) ([]byte, error) {
	return appendBig(appendBig(append(b, mark...), d.tab.sum()), d.crc), nil
}

func (d *digest) MarshalBinary() ([]byte, error) { return d.AppendBinary(nil) }

func (d *digest) UnmarshalBinary(b []byte) error {
	if len(b) < len(mark) || string(b[:len(mark)]) != mark {
		return errors.New("hash/crc32: invalid hash state identifier")
	}
	if len(b) != len(mark)+2*Size {
		return errors.New("hash/crc32: invalid hash state size")
	}
	b = b[len(mark):]
	if string(appendBig(nil, d.tab.sum())) != string(b[:Size]) {
		return errors.New("hash/crc32: tables do not match")
	}
	d.crc = 0
	for _, c := range b[Size:] {
		d.crc = d.crc<<8 | uint32(c)
	}
	return nil
}

func (d *digest) Clone() (hash.Cloner, error) {
	c := *d
	return &c, nil
}
