package main

import (
	"fmt"
	"hash/fnv"
	"math/bits"
)

var seed uint64 = 1

// next returns numbers with few and with many bits.
func next() uint64 {
	seed ^= seed << 13
	seed ^= seed >> 7
	seed ^= seed << 17
	switch seed >> 61 {
	case 0:
		return seed & 3
	case 1:
		return ^(seed & 3)
	case 2:
		return 1 << (seed & 63)
	case 3:
		return seed >> (seed & 63)
	}
	return seed
}

func div(f func()) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Fprintln(h, e)
		}
	}()
	f()
}

var h = fnv.New64a()

func main() {
	for i := range 50000 {
		x, y, z, k := next(), next(), next(), int(int8(next()))
		c := next() & 1
		u, v, w := uint(x), uint(y), uint(z)
		a, b, d := uint32(x), uint32(y), uint32(z)
		s, t := uint16(x), uint8(x)
		note := func(args ...any) { fmt.Fprintln(h, args...) }
		note(bits.LeadingZeros(u), bits.LeadingZeros8(t), bits.LeadingZeros16(s), bits.LeadingZeros32(a), bits.LeadingZeros64(x))
		note(bits.TrailingZeros(u), bits.TrailingZeros8(t), bits.TrailingZeros16(s), bits.TrailingZeros32(a), bits.TrailingZeros64(x))
		note(bits.OnesCount(u), bits.OnesCount8(t), bits.OnesCount16(s), bits.OnesCount32(a), bits.OnesCount64(x))
		note(bits.Len(u), bits.Len8(t), bits.Len16(s), bits.Len32(a), bits.Len64(x))
		note(bits.RotateLeft(u, k), bits.RotateLeft8(t, k), bits.RotateLeft16(s, k), bits.RotateLeft32(a, k), bits.RotateLeft64(x, k))
		note(bits.Reverse(u), bits.Reverse8(t), bits.Reverse16(s), bits.Reverse32(a), bits.Reverse64(x))
		note(bits.ReverseBytes(u), bits.ReverseBytes16(s), bits.ReverseBytes32(a), bits.ReverseBytes64(x))
		note(bits.Add(u, v, uint(c)))
		note(bits.Add32(a, b, uint32(c)))
		note(bits.Add64(x, y, c))
		note(bits.Sub(u, v, uint(c)))
		note(bits.Sub32(a, b, uint32(c)))
		note(bits.Sub64(x, y, c))
		note(bits.Mul(u, v))
		note(bits.Mul32(a, b))
		note(bits.Mul64(x, y))
		div(func() { note(bits.Div(u, v, w)) })
		div(func() { note(bits.Div32(a, b, d)) })
		div(func() { note(bits.Div64(x, y, z)) })
		div(func() { note(bits.Rem(u, v, w)) })
		div(func() { note(bits.Rem32(a, b, d)) })
		div(func() { note(bits.Rem64(x, y, z)) })
		div(func() { note(bits.Div64(x%max(z, 1), y, z)) })
		if i%1000 == 0 {
			fmt.Println(i, x, h.Sum64())
		}
	}
	fmt.Println(bits.UintSize)
}
