package rand

import (
	"errors"
	"internal/chacha8"
	"internal/rt"
	"math/bits"
)

// A Source makes random numbers of 64 bits. It may not be used by several goroutines at once.
type Source interface {
	Uint64() uint64
}

// runtimeSource draws from the run time's random numbers. It may be used in parallel.
type runtimeSource struct{}

func (runtimeSource) Uint64() uint64 { return rt.Rand64() }

// A PCG is a permuted congruential generator with 128 bits of state: PCG-DXSM (Melissa O'Neill).
type PCG struct{ hi, lo uint64 }

// NewPCG returns a PCG of the sequence that the two seeds stand for.
func NewPCG(seed1, seed2 uint64) *PCG { return &PCG{seed1, seed2} }

// Seed starts the sequence that the two seeds stand for.
func (p *PCG) Seed(seed1, seed2 uint64) { p.hi, p.lo = seed1, seed2 }

// Uint64 returns a number.
func (p *PCG) Uint64() uint64 {
	const (
		mulHi, mulLo = 2549297995355413924, 4865540595714422341
		incHi, incLo = 6364136223846793005, 1442695040888963407
		mix          = 0xda942042e4dd58b5
	)
	hi, lo := bits.Mul64(p.lo, mulLo)
	hi += p.hi*mulLo + p.lo*mulHi
	lo, carry := bits.Add64(lo, incLo, 0)
	hi += incHi + carry
	p.hi, p.lo = hi, lo

	hi ^= hi >> 32
	hi *= mix
	hi ^= hi >> 48
	return hi * (lo | 1)
}

// AppendBinary appends the state to b.
func (p *PCG) AppendBinary(b []byte) ([]byte, error) {
	b = append(b, "pcg:"...)
	b = appendBig(b, p.hi)
	return appendBig(b, p.lo), nil
}

// MarshalBinary returns the state.
func (p *PCG) MarshalBinary() ([]byte, error) { return p.AppendBinary(nil) }

// UnmarshalBinary sets the state to what MarshalBinary returned.
func (p *PCG) UnmarshalBinary(data []byte) error {
	if len(data) != 20 || string(data[:4]) != "pcg:" {
		return errors.New("invalid PCG encoding")
	}
	p.hi, p.lo = big(data[4:]), big(data[12:])
	return nil
}

// A ChaCha8 is a cryptographically strong generator, ChaCha8Rand.
type ChaCha8 struct {
	state chacha8.State
	// What Read has made and not used yet is the last readLen bytes of readBuf.
	readBuf [8]byte
	readLen int
}

// NewChaCha8 returns a ChaCha8 of the sequence that the seed stands for.
func NewChaCha8(seed [32]byte) *ChaCha8 {
	c := new(ChaCha8)
	c.state.Init(seed)
	return c
}

// Seed starts the sequence that the seed stands for.
func (c *ChaCha8) Seed(seed [32]byte) {
	c.state.Init(seed)
	c.readLen = 0
	c.readBuf = [8]byte{}
}

// Uint64 returns a number.
func (c *ChaCha8) Uint64() uint64 { return c.state.Uint64() }

// Read fills p with random bytes.
func (c *ChaCha8) Read(p []byte) (n int, err error) {
	for n < len(p) {
		if c.readLen == 0 {
			x := c.Uint64()
			for i := range c.readBuf {
				c.readBuf[i] = byte(x >> (8 * i))
			}
			c.readLen = 8
		}
		m := copy(p[n:], c.readBuf[8-c.readLen:])
		n += m
		c.readLen -= m
	}
	return n, nil
}

// AppendBinary appends the state to b.
func (c *ChaCha8) AppendBinary(b []byte) ([]byte, error) {
	if c.readLen > 0 {
		b = append(b, "readbuf:"...)
		b = append(b, byte(c.readLen))
		b = append(b, c.readBuf[8-c.readLen:]...)
	}
	seed, used := c.state.Position()
	b = append(b, "chacha8:"...)
	b = appendBig(b, used)
	for _, k := range seed {
		for i := range 8 {
			b = append(b, byte(k>>(8*i)))
		}
	}
	return b, nil
}

// MarshalBinary returns the state.
func (c *ChaCha8) MarshalBinary() ([]byte, error) { return c.AppendBinary(nil) }

// UnmarshalBinary sets the state to what MarshalBinary returned.
func (c *ChaCha8) UnmarshalBinary(data []byte) error {
	if len(data) > 8 && string(data[:8]) == "readbuf:" {
		n := int(data[8])
		if n > 8 || len(data) < 9+n {
			return errors.New("invalid ChaCha8 Read buffer encoding")
		}
		copy(c.readBuf[8-n:], data[9:9+n])
		c.readLen = n
		data = data[9+n:]
	} else {
		c.readLen = 0
	}
	if len(data) != 48 || string(data[:8]) != "chacha8:" {
		return errors.New("invalid ChaCha8 encoding")
	}
	var seed [4]uint64
	for i := range seed {
		for k := 7; k >= 0; k-- {
			seed[i] = seed[i]<<8 | uint64(data[16+8*i+k])
		}
	}
	if !c.state.SetPosition(seed, big(data[8:])) {
		return errors.New("invalid ChaCha8 encoding")
	}
	return nil
}

func appendBig(b []byte, x uint64) []byte {
	for i := 56; i >= 0; i -= 8 {
		b = append(b, byte(x>>i))
	}
	return b
}

func big(b []byte) (x uint64) {
	for _, c := range b[:8] {
		x = x<<8 | uint64(c)
	}
	return x
}
