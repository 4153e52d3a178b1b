// Ranging over strings and converting between strings, runes and bytes, with invalid UTF-8.
package main

import "fmt"

func show(s string) {
	fmt.Printf("%d bytes %+q:", len(s), s)
	n := 0
	for i, r := range s {
		fmt.Printf(" %d=%U", i, r)
		n++
	}
	r := []rune(s)
	fmt.Printf(" | %d runes, back %x\n", n, string(r))
	if len(r) != n {
		fmt.Println("lengths differ")
	}
}

func main() {
	show("")
	show("abc")
	show("aé世🙂z")
	show("\xff")
	show("a\xffb")
	show("\xc3")             // a cut sequence
	show("\xc3(")            // a lead byte without its continuation
	show("\xe4\xb8")         // two bytes of three
	show("\xe4\xb8a")        //
	show("\xf0\x9f\x99")     // three bytes of four
	show("\xf0\x9f\x99\x82") // whole
	show("\x80\x81")         // continuation bytes alone
	show("\xc0\x80")         // overlong zero
	show("\xe0\x80\x80")     // overlong
	show("\xed\xa0\x80")     // a surrogate half
	show("\xf4\x90\x80\x80") // above the last code point
	show("\xf8\x88\x80\x80\x80")
	show("\xef\xbf\xbd") // the replacement character itself

	// Integer (rune) to string.
	for _, r := range []rune{'a', 0, 0x7f, 0x80, 0x7ff, 0x800, 0xffff, 0x10000, 0x10ffff, 0xd7ff, 0xd800, 0xdfff, 0xe000, 0x110000, -1} {
		fmt.Printf("%x ", string(r))
	}
	fmt.Println()
	type myRune rune
	var b byte = 0xe9
	fmt.Println(string(myRune(0x4e16)), string(rune(b)), []byte(string(rune(b))))

	// Slices of runes and bytes.
	rs := []rune("h\u00e9\xff")
	rs = append(rs, 0x1f642, -5)
	fmt.Println(rs, string(rs), len(string(rs)))
	bs := append([]byte("x"), "é"...)
	bs = append(bs, 0xff)
	fmt.Println(bs, len(string(bs)), string(bs) == "xé\xff", string(bs[1:2]) == "\xc3")
	fmt.Println([]byte(""), []rune(""), []byte("") == nil, string([]byte(nil)) == "", string([]rune(nil)))

	type text string
	type octets []byte
	fmt.Println(text("é")[1], octets(text("ab")), string(octets{104, 105}), []rune(text("é")), text([]rune{233}))

	// A rune loop may change the variable it ranges over.
	s := "ab"
	for i, r := range s {
		s += string(r) + "!"
		fmt.Print(i, s, " ")
	}
	fmt.Println(len(s))
	for i := range "é世" {
		fmt.Print(i, " ")
	}
	fmt.Println()
}
