package main

import (
	"fmt"
	"hash/fnv"
	"math/rand/v2"
	"time"
)

var h = fnv.New64a()

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func draw(r *rand.Rand, n int) {
	for i := range n {
		fmt.Fprintln(h, r.Int(), r.Int32(), r.Int64(), r.Uint32(), r.Uint64(), r.Uint(), r.Float32(), r.Float64(),
			r.IntN(i+1), r.IntN(1<<40+i), r.Int32N(int32(i*7+1)), r.Int64N(int64(i)*1e15+1), r.Uint64N(1<<63+uint64(i)), r.Int32N(1<<30+int32(i)),
			r.Uint32N(uint32(i)*77+1), r.UintN(uint(i)+3), r.NormFloat64(), r.ExpFloat64())
		if i%50 == 0 {
			fmt.Fprintln(h, r.Perm(i%100))
			s := []byte("shuffle these letters")
			r.Shuffle(len(s), func(i, j int) { s[i], s[j] = s[j], s[i] })
			fmt.Fprintln(h, string(s))
		}
	}
	fmt.Println(h.Sum64())
}

func main() {
	p := rand.NewPCG(1, 2)
	fmt.Println(p.Uint64(), p.Uint64(), p.Uint64())
	c := rand.NewChaCha8([32]byte([]byte("chacha8 seed of thirty-two bytes")))
	fmt.Println(c.Uint64(), c.Uint64(), c.Uint64())
	for i := range 700 {
		if i%100 == 5 {
			b := make([]byte, i%13)
			fmt.Println(c.Read(b))
			fmt.Println(b)
		}
		b, err := c.MarshalBinary()
		fmt.Printf("%q %v\n", b, err)
		var d rand.ChaCha8
		err = d.UnmarshalBinary(b)
		fmt.Println(c.Uint64(), d.Uint64(), err)
	}
	c.Seed([32]byte{1})
	draw(rand.New(c), 1000)
	for _, seed := range []uint64{1, 0, 42, 1 << 40, 1<<64 - 1} {
		draw(rand.New(rand.NewPCG(seed, seed^3)), 1000)
	}
	p.Seed(9, 9)
	b, err := p.AppendBinary([]byte("x"))
	fmt.Printf("%q %v\n", b, err)
	fmt.Println(p.UnmarshalBinary(b), p.UnmarshalBinary(b[1:]), p.Uint64(), c.UnmarshalBinary(b), c.UnmarshalBinary([]byte("readbuf:\x09")))
	r := rand.New(p)
	for _, s := range []float64{1.1, 1.5, 2, 3.3} {
		z := rand.NewZipf(r, s, 2, 1000)
		for range 300 {
			fmt.Fprintln(h, z.Uint64())
		}
	}
	fmt.Println(h.Sum64())
	try(func() { r.IntN(0) })
	try(func() { r.Int64N(0) })
	try(func() { r.Int32N(-1) })
	try(func() { r.UintN(0) })
	try(func() { r.Uint64N(0) })
	try(func() { r.Uint32N(0) })
	try(func() { r.Shuffle(-1, nil) })
	try(func() { rand.N(0) })
	try(func() { rand.IntN(0) })
	seen := map[time.Duration]bool{}
	for range 1000 {
		seen[rand.N(10*time.Nanosecond)] = true
	}
	fmt.Println(len(seen), len(rand.Perm(5)))
}
