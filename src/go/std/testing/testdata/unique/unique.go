package main

import (
	"fmt"
	"hash/maphash"
	"unique"
)

type key struct {
	a string
	b int
	c any
}

func main() {
	a, b := unique.Make("x"), unique.Make("x"+"")
	c, d := unique.Make(key{"k", 1, 2.5}), unique.Make(key{"k", 1, 2.5})
	fmt.Println(a == b, a == unique.Make("y"), c == d, c == unique.Make(key{"k", 1, 3}), c.Value(), a.Value(), unique.Make(1) == unique.Make(1))
	s := maphash.MakeSeed()
	fmt.Println(maphash.String(s, "abc") == maphash.Bytes(s, []byte("abc")), maphash.String(s, "abc") == maphash.String(s, "abd"))
	var h maphash.Hash
	h.SetSeed(s)
	h.WriteString("ab")
	h.WriteByte('c')
	x := h.Sum64()
	h.Reset()
	h.Write([]byte("abc"))
	fmt.Println(x == h.Sum64(), x == maphash.String(s, "abc"), h.Size(), h.BlockSize(), h.Seed() == s, len(h.Sum(nil)))
	fmt.Println(maphash.Comparable(s, key{"k", 1, 2.5}) == maphash.Comparable(s, key{"k", 1, 2.5}), maphash.Comparable(s, key{"k", 1, 2}) == maphash.Comparable(s, key{"k", 1, 2.5}), maphash.Comparable(s, 0.0) == maphash.Comparable(s, -0.0))
	var zero maphash.Hash
	zero.WriteString("x")
	fmt.Println(zero.Sum64() == maphash.String(zero.Seed(), "x"))
	func() {
		defer func() { fmt.Println(recover()) }()
		maphash.String(maphash.Seed{}, "x")
	}()
}
