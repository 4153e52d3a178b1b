// Bit manipulation with unsigned types: flags, a bit set, hashes, Gray code, a random generator
// and conversions between widths.
package main

import (
	"fmt"
	"math/bits"
	"strings"
)

type Perm uint8

const (
	Read Perm = 1 << iota
	Write
	Exec
	All = Read | Write | Exec
)

func (p Perm) String() string {
	b := []byte("---")
	for i, c := range []byte("rwx") {
		if p&(1<<i) != 0 {
			b[i] = c
		}
	}
	return string(b)
}

// Set is a set of small numbers.
type Set []uint64

func (s *Set) Add(n uint) {
	for uint(len(*s)) <= n/64 {
		*s = append(*s, 0)
	}
	(*s)[n/64] |= 1 << (n % 64)
}

func (s Set) Has(n uint) bool { return n/64 < uint(len(s)) && s[n/64]>>(n%64)&1 == 1 }

func (s Set) Len() (n int) {
	for _, w := range s {
		n += bits.OnesCount64(w)
	}
	return n
}

func (s Set) String() string {
	var b strings.Builder
	for i, w := range s {
		for ; w != 0; w &= w - 1 {
			fmt.Fprintf(&b, " %d", i*64+bits.TrailingZeros64(w))
		}
	}
	return "{" + strings.TrimSpace(b.String()) + "}"
}

func fnv1a(s string) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(s); i++ {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h
}

type xorshift uint64

func (x *xorshift) next() uint64 {
	*x ^= *x << 13
	*x ^= *x >> 7
	*x ^= *x << 17
	return uint64(*x)
}

func crc8(data []byte) (crc byte) {
	for _, b := range data {
		crc ^= b
		for range 8 {
			if carry := crc&0x80 != 0; carry {
				crc = crc<<1 ^ 0x07
			} else {
				crc <<= 1
			}
		}
	}
	return crc
}

func main() {
	p := Read | Exec
	fmt.Println(p, p|Write, p&^Exec, All^p, Perm(0), p == All)

	var s Set
	for _, n := range []uint{3, 64, 65, 200, 3} {
		s.Add(n)
	}
	fmt.Println(s, s.Len(), s.Has(64), s.Has(66), s.Has(100_000))

	fmt.Printf("%08x %08x %08x\n", fnv1a(""), fnv1a("a"), fnv1a("gopher"))
	x := xorshift(88172645463325252)
	fmt.Printf("%d %x\n", x.next(), x.next())
	fmt.Printf("%#02x\n", crc8([]byte("123456789")))

	for i := uint8(0); i < 6; i++ {
		fmt.Printf("%03b ", i^i>>1)
	}
	fmt.Println()

	var w uint32 = 0xdeadbeef
	fmt.Printf("%#x %#x %#x %d\n", uint16(w), byte(w>>24), bits.ReverseBytes32(w), int32(w))
	fmt.Printf("%032b\n%032b\n", w, bits.Reverse32(w))
	fmt.Println(bits.Len32(w), bits.LeadingZeros16(1), bits.RotateLeft8(0b1000_0001, 1))
	hi, lo := bits.Mul64(1<<63, 6)
	sum, carry := bits.Add64(1<<63, 1<<63, 1)
	fmt.Println(hi, lo, sum, carry)
}
