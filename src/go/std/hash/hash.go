// Package hash has the interfaces of hash functions.
package hash

import "io"

// A Hash is a hash function with the data written so far.
type Hash interface {
	// Write adds data; it never fails.
	io.Writer
	// Sum appends the hash of the data so far to b and returns the result; more can be written.
	Sum(b []byte) []byte
	// Reset forgets all data.
	Reset()
	// Size is the number of bytes that Sum appends.
	Size() int
	// BlockSize is the size of what the function works on at a time.
	BlockSize() int
}

// A Hash32 has a hash of 32 bits.
type Hash32 interface {
	Hash
	Sum32() uint32
}

// A Hash64 has a hash of 64 bits.
type Hash64 interface {
	Hash
	Sum64() uint64
}

// A Cloner is a Hash that can be copied with its data.
type Cloner interface {
	Hash
	Clone() (Cloner, error)
}

// An XOF is a hash function with output of any length: all is written before the first is read.
type XOF interface {
	io.Writer
	io.Reader
	// Reset forgets all data.
	Reset()
	// BlockSize is the size of what the function works on at a time.
	BlockSize() int
}
