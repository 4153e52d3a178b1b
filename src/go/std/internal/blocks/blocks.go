// Package blocks is what MD5 and the SHA functions have in common: data is divided into blocks, each
// of which changes a state of a few words; padding that ends in the length of the data fills the
// last one.
package blocks

import "errors"

// A Word is a word of a state.
type Word interface{ uint32 | uint64 }

// A Kind is a hash function.
type Kind[W Word] struct {
	Name     string // package, for errors
	Mark     string // start of a saved state
	Start    []W    // first state
	Size     int    // of the hash, in bytes
	Little   bool   // byte order: little-endian
	Compress func(h *[8]W, block []byte)
}

// A Hash is a hash function with the data written so far.
type Hash[W Word] struct {
	kind *Kind[W]
	h    [8]W
	x    [128]byte // the start of a block
	nx   int       // how much of it
	len  uint64    // of all data
}

// Init makes h a hash of the kind, without data.
func (h *Hash[W]) Init(kind *Kind[W]) {
	h.kind = kind
	h.Reset()
}

// Reset forgets all data.
func (h *Hash[W]) Reset() {
	copy(h.h[:], h.kind.Start)
	h.nx, h.len = 0, 0
}

// Size is the size of the hash.
func (h *Hash[W]) Size() int { return h.kind.Size }

// BlockSize is the size of a block: 16 words.
func (h *Hash[W]) BlockSize() int { return 16 * wordSize[W]() }

func wordSize[W Word]() int {
	if W(0)-1 == 1<<32-1 {
		return 4
	}
	return 8
}

// Write adds data.
func (h *Hash[W]) Write(p []byte) (n int, err error) {
	n = len(p)
	h.len += uint64(n)
	size := h.BlockSize()
	if h.nx > 0 {
		m := copy(h.x[h.nx:size], p)
		h.nx += m
		p = p[m:]
		if h.nx < size {
			return n, nil
		}
		h.kind.Compress(&h.h, h.x[:size])
		h.nx = 0
	}
	for len(p) >= size {
		h.kind.Compress(&h.h, p[:size])
		p = p[size:]
	}
	h.nx = copy(h.x[:], p)
	return n, nil
}

// Sum appends the hash of the data to b.
func (h *Hash[W]) Sum(b []byte) []byte {
	c := *h // so that more can be written
	size := c.BlockSize()
	bits := c.len << 3
	padding := [256]byte{0x80}
	room := size / 8 // for the length
	n := size - (c.nx+room)%size
	if n == 0 {
		n = size
	}
	end := n + room
	for i := range 8 {
		at := end - 1 - i
		if c.kind.Little {
			at = n + i
		}
		padding[at] = byte(bits >> (8 * i))
	}
	if room == 16 {
		padding[end-9] = byte(c.len >> 61)
	}
	c.Write(padding[:end])
	for i := range c.kind.Size {
		word := c.h[i/wordSize[W]()]
		k := i % wordSize[W]()
		if !c.kind.Little {
			k = wordSize[W]() - 1 - k
		}
		b = append(b, byte(word>>(8*k)))
	}
	return b
}

// AppendBinary appends the state to b.
func (h *Hash[W]) AppendBinary(b []byte) ([]byte, error) {
	b = append(b, h.kind.Mark...)
	for i := range h.kind.Start {
		for k := 8*wordSize[W]() - 8; k >= 0; k -= 8 {
			b = append(b, byte(h.h[i]>>k))
		}
	}
	b = append(b, h.x[:h.nx]...)
	b = append(b, make([]byte, h.BlockSize()-h.nx)...)
	for k := 56; k >= 0; k -= 8 {
		b = append(b, byte(h.len>>k))
	}
	return b, nil
}

// MarshalBinary returns the state.
func (h *Hash[W]) MarshalBinary() ([]byte, error) { return h.AppendBinary(nil) }

// UnmarshalBinary sets the state to what MarshalBinary returned.
func (h *Hash[W]) UnmarshalBinary(b []byte) error {
	mark := h.kind.Mark
	if len(b) < len(mark) || string(b[:len(mark)]) != mark {
		return errors.New(h.kind.Name + ": invalid hash state identifier")
	}
	b = b[len(mark):]
	size := wordSize[W]()
	if len(b) != len(h.kind.Start)*size+h.BlockSize()+8 {
		return errors.New(h.kind.Name + ": invalid hash state size")
	}
	for i := range h.kind.Start {
		h.h[i] = 0
		for _, c := range b[:size] {
			h.h[i] = h.h[i]<<8 | W(c)
		}
		b = b[size:]
	}
	b = b[copy(h.x[:h.BlockSize()], b):]
	h.len = 0
	for _, c := range b {
		h.len = h.len<<8 | uint64(c)
	}
	h.nx = int(h.len % uint64(h.BlockSize()))
	return nil
}
