package main

import (
	"fmt"
	"unicode/utf16"
)

func main() {
	runes := []rune{-1, 0, 'a', 0xD7FF, 0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0xE000, 0xFFFD, 0xFFFF, 0x10000, 0x1F600,
		0x10FFFF, 0x110000}
	for _, r := range runes {
		a, b := utf16.EncodeRune(r)
		fmt.Println(r, a, b, utf16.RuneLen(r), utf16.IsSurrogate(r), utf16.AppendRune(nil, r))
		for _, q := range runes {
			fmt.Println(utf16.DecodeRune(r, q))
		}
	}
	words := utf16.Encode(runes)
	fmt.Println(words, utf16.Decode(words))
	for _, a := range words {
		for _, b := range words {
			fmt.Println(utf16.Decode([]uint16{a, b}), utf16.Decode([]uint16{b, a, a}))
		}
	}
}
