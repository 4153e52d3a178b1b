// Strings: length, indexing, slicing, concatenation, comparison, escapes and raw strings.
package main

import "fmt"

const raw = `a\n"b"
	c`

func main() {
	s := "héllo, 世界"
	fmt.Println(len(s), s[0], s[1], s[2], string(s[7]), s[len(s)-1])
	fmt.Println(s[:1], s[1:3], s[8:11], s[3:], s[:], s[len(s):] == "", s[4:4] == "")
	fmt.Printf("%q %+q %x % x %#q %s|%20s|%-20s|%.3s\n", s, s, s, s[:3], s, s, s, s, s)

	t := "a"
	t += "b"
	t = t + t + "c"
	fmt.Println(t, len(t), t+"" == t, "x"+t+"y"+t[1:2])
	u := t
	t += "!"
	fmt.Println(u, t)

	fmt.Println("a" < "b", "a" < "ab", "" < "a", "Z" < "a", "a" < "é", "abc" >= "abd", "b" > "abc")
	fmt.Println("a" == "a", t == u+"!", t != u, "x" <= "x", "世" > "ä", "\x80" > "\x7f", "a\x00" > "a")

	fmt.Printf("%q\n", "\a\b\f\n\r\t\v\\\"' \x41 \101 \u00e9 \U0001F642 \377 \000")
	fmt.Printf("%q %d\n", raw, len(raw))
	fmt.Println(len("\u00e9"), len("\xe9"), len("\U0001F642"), len(`\u00e9`), "\u0041" == "A")
	fmt.Println('a', '\n', '\'', '"', '世', '\x7f', '\u00e9', '\U0010FFFF', '\000')

	// A string is immutable; a copy of its bytes is not.
	b := []byte(s)
	b[0] = 'H'
	fmt.Println(s[:1], string(b[:1]), len(b))

	// Indexing yields bytes, with wraparound arithmetic.
	digit := "7"[0] - '0'
	up := "q"[0] - 'a' + 'A'
	fmt.Println(digit, string(up), "0"[0]-'1', s[1]+s[2])

	// Substrings share no identity, only contents.
	w1, w2 := "foobar"[:3], "xfoo"[1:]
	m := map[string]int{w1: 1}
	m[w2]++
	fmt.Println(w1 == w2, m)

	var empty string
	fmt.Printf("%q %d %t\n", empty, len(empty), empty == "")
	for range empty {
		fmt.Println("never")
	}

	switch {
	case s > "i":
		fmt.Println("greater")
	case s > "h":
		fmt.Println("between")
	}
	switch s[:5] {
	case "hello":
		fmt.Println("plain")
	case "hé" + "ll":
		fmt.Println("accented")
	}
	const c = "constant"
	var arr [len(c)]int
	fmt.Println(len(arr), c[2], c[1:4])
}
