package main

import (
	"fmt"
	"hash/fnv"
	"unicode/utf8"
)

var h = fnv.New64a()

func note(args ...any) { fmt.Fprintln(h, args...) }

func check(p []byte) {
	s := string(p)
	r, n := utf8.DecodeRune(p)
	rs, ns := utf8.DecodeRuneInString(s)
	l, m := utf8.DecodeLastRune(p)
	ls, ms := utf8.DecodeLastRuneInString(s)
	note(r, n, rs, ns, l, m, ls, ms, utf8.FullRune(p), utf8.FullRuneInString(s), utf8.RuneCount(p),
		utf8.RuneCountInString(s), utf8.Valid(p), utf8.ValidString(s))
}

func main() {
	for r := rune(-3); r < 0x110010; r++ {
		buf := make([]byte, 4)
		n := utf8.EncodeRune(buf, r)
		note(r, n, buf, utf8.AppendRune([]byte("x"), r), utf8.RuneLen(r), utf8.ValidRune(r))
		if r%100000 == 0 {
			fmt.Println(r, h.Sum64())
		}
	}
	edge := []byte{0, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1,
		0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF}
	check(nil)
	for _, a := range edge {
		fmt.Println(a, utf8.RuneStart(a), h.Sum64())
		check([]byte{a})
		for _, b := range edge {
			check([]byte{a, b})
			for _, c := range edge {
				check([]byte{a, b, c})
				for _, d := range edge {
					check([]byte{a, b, c, d})
					check([]byte{0xF1, a, b, c, d})
				}
			}
		}
	}
	fmt.Println(h.Sum64(), utf8.RuneError, utf8.MaxRune, utf8.UTFMax, utf8.RuneSelf)
	defer func() { fmt.Println(recover()) }()
	utf8.EncodeRune(make([]byte, 2), 'の')
}
