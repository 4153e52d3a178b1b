package main

import (
	"fmt"
	"hash/fnv"
	"math/rand"
)

var h = fnv.New64a()

type plain struct{ x int64 }

func (p *plain) Int63() int64    { p.x += 0x123456789abcdef; return p.x & (1<<63 - 1) }
func (p *plain) Seed(seed int64) { p.x = seed }

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func draw(r *rand.Rand, n int) {
	for i := range n {
		fmt.Fprintln(h, r.Int(), r.Int31(), r.Int63(), r.Uint32(), r.Uint64(), r.Float32(), r.Float64(),
			r.Intn(i+1), r.Intn(1<<40+i), r.Int31n(int32(i*7+1)), r.Int63n(int64(i)*1e13+1), r.Int63n(1<<62+int64(i)), r.Int31n(1<<30+int32(i)),
			r.NormFloat64(), r.ExpFloat64())
		if i%50 == 0 {
			fmt.Fprintln(h, r.Perm(i%100))
			s := []byte("shuffle these letters")
			r.Shuffle(len(s), func(i, j int) { s[i], s[j] = s[j], s[i] })
			b := make([]byte, i%23)
			r.Read(b)
			fmt.Fprintln(h, string(s), b)
		}
	}
	fmt.Println(h.Sum64())
}

func main() {
	r := rand.New(rand.NewSource(1))
	fmt.Println(r.Int(), r.Intn(100), r.Float64(), r.Perm(10), r.NormFloat64(), r.ExpFloat64())
	for _, seed := range []int64{1, 0, -1, 42, 1 << 40, 1<<31 - 1, 2, -1 << 63, 1<<63 - 1, 89482311} {
		draw(rand.New(rand.NewSource(seed)), 500)
	}
	draw(rand.New(rand.NewSource(7)), 20000)
	draw(rand.New(&plain{}), 1000)
	r.Seed(5)
	draw(r, 10)
	for _, s := range []float64{1.1, 1.5, 2, 3.3} {
		z := rand.NewZipf(r, s, 2, 1000)
		for range 300 {
			fmt.Fprintln(h, z.Uint64())
		}
	}
	fmt.Println(h.Sum64(), rand.NewZipf(r, 1, 1, 1) == nil, rand.NewZipf(r, 2, .5, 1) == nil)
	try(func() { r.Intn(0) })
	try(func() { r.Int63n(0) })
	try(func() { r.Int31n(-1) })
	try(func() { r.Shuffle(-1, nil) })
	try(func() { r.Perm(-1) })
	try(func() { (*rand.Zipf)(nil).Uint64() })
	rand.Seed(1)
	seen := map[int]bool{}
	for range 1000 {
		seen[rand.Intn(10)] = true
		if f := rand.Float64(); f < 0 || f >= 1 {
			fmt.Println(f)
		}
	}
	rand.Shuffle(3, func(i, j int) {})
	n, err := rand.Read(make([]byte, 11))
	fmt.Println(len(seen), len(rand.Perm(5)), n, err)
	_, ok := rand.NewSource(1).(rand.Source64)
	fmt.Println(ok)
}
