// Random generators with a fixed seed give the same numbers everywhere.
package main

import (
	"fmt"
	"math/rand"
	randv2 "math/rand/v2"
)

func main() {
	r := rand.New(rand.NewSource(1))
	fmt.Println(r.Int63(), r.Int63(), r.Int63())
	fmt.Println(r.Intn(100), r.Intn(100), r.Int31n(10), r.Uint32(), r.Int(), r.Uint64())
	fmt.Printf("%.6f %.6f %.6f %.6f\n", r.Float64(), r.Float32(), r.NormFloat64(), r.ExpFloat64())
	fmt.Println(r.Perm(10))
	s := []string{"a", "b", "c", "d", "e"}
	r.Shuffle(len(s), func(i, j int) { s[i], s[j] = s[j], s[i] })
	fmt.Println(s)
	r.Seed(42)
	fmt.Println(r.Intn(1000), r.Intn(1000), r.Intn(1<<40))
	fmt.Println(rand.New(rand.NewSource(-7)).Perm(5), rand.New(rand.NewSource(0)).Intn(1000))

	p := randv2.New(randv2.NewPCG(1, 2))
	fmt.Println(p.Uint64(), p.Uint64(), p.IntN(100), p.Int32N(10), p.UintN(7), p.Int64())
	fmt.Printf("%.6f %.6f %.6f\n", p.Float64(), p.NormFloat64(), p.ExpFloat64())
	fmt.Println(p.Perm(8))
	c := randv2.New(randv2.NewChaCha8([32]byte([]byte("chacha8 is seeded by 32 bytes..."))))
	fmt.Println(c.Uint64(), c.Uint32(), c.IntN(1000))

	// Without a seed only the ranges are known.
	ok := true
	for range 1000 {
		n, m, f := rand.Intn(10), randv2.N(5), rand.Float64()
		ok = ok && n >= 0 && n < 10 && m >= 0 && m < 5 && f >= 0 && f < 1
	}
	fmt.Println(ok)
	defer func() { fmt.Println(recover()) }()
	rand.Intn(0)
}
