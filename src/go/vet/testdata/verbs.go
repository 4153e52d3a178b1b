package p

import "fmt"

type B byte
type R rune

func f(b byte, u uint8, i int8, x int32, r rune, l uint32, q uintptr, bb B, rr R) {
	_ = fmt.Sprintf("%q %q %q %q", b, u, x, r)
	_ = fmt.Sprintf("%q", i)
	_ = fmt.Sprintf("%q", l)
	_ = fmt.Sprintf("%q", q)
	_ = fmt.Sprintf("%q", bb)
	_ = fmt.Sprintf("%q", rr)
	_ = fmt.Sprintf("%q", 1.5)
	_ = fmt.Sprintf("%c", 1.5)
	_ = fmt.Sprintf("%c", i)
	_ = fmt.Sprintf("%U", q)
	_ = fmt.Sprintf("%q", []byte("x"))
	_ = fmt.Sprintf("%q", []int{1})
	_ = fmt.Sprintf("%q", []string{"a"})
	_ = fmt.Sprintf("%x", 1.5)
	_ = fmt.Sprintf("%t", "x")
}
