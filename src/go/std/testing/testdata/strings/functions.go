// All functions of strings and bytes on random texts, as hashes of what they return.
package main

import (
	"bytes"
	"fmt"
	"hash/fnv"
	"math/rand"
	"strings"
	"unicode"
)

var rnd = rand.New(rand.NewSource(1))

var pieces = []string{"a", "b", "A", "B", " ", "\t", "\n", "é", "É", "ß", "K", "k", "\u212a", "ſ", "s", "\xff", "\xe2\x82", "\uFFFD", "世", "𝄞", "ǅ", "İ", "ı", ",", ".", "_", "1", "\u00a0", "\u2003", "\x80", "ab", "aba"}

func text(max int) string {
	s := ""
	for n := rnd.Intn(max + 1); n > 0; n-- {
		k := len(pieces)
		if rnd.Intn(2) == 0 {
			k = 3
		}
		s += pieces[rnd.Intn(k)]
	}
	return s
}

func vowel(r rune) bool { return r == 'a' || r == 'é' || r == 0xFFFD }

func rot(r rune) rune {
	switch r {
	case 'b':
		return -1
	case 'é':
		return 'e'
	case 'k':
		return '世'
	}
	return r
}

func main() {
	h := fnv.New64a()
	for i := range 1500 {
		s, t, u := text(12), text(2), text(2)
		n := rnd.Intn(6) - 1
		r := []rune(text(1) + "x")[0]
		fmt.Fprintln(h, strings.Index(s, t), strings.LastIndex(s, t), strings.IndexRune(s, r), strings.IndexAny(s, t), strings.LastIndexAny(s, t),
			strings.IndexFunc(s, vowel), strings.LastIndexFunc(s, vowel), strings.Contains(s, t), strings.Count(s, t), strings.Compare(s, t), strings.EqualFold(s, strings.ToUpper(s)))
		fmt.Fprintf(h, "%q %q %q %q %q %q\n", strings.Fields(s), strings.FieldsFunc(s, vowel), strings.Split(s, t), strings.SplitN(s, t, n), strings.SplitAfter(s, t), strings.Join(strings.Split(s, "a"), t))
		fmt.Fprintf(h, "%q %q %q %q %q %q\n", strings.Map(rot, s), strings.Repeat(s, n+1), strings.Replace(s, t, u, n), strings.ToUpper(s), strings.ToLower(s), strings.Title(s))
		fmt.Fprintf(h, "%q %q %q %q %q %q\n", strings.ToValidUTF8(s, u), strings.Trim(s, t), strings.TrimSpace(s), strings.TrimFunc(s, vowel), strings.TrimPrefix(s, t), strings.ToUpperSpecial(unicode.TurkishCase, s))
		before, after, found := strings.Cut(s, t)
		fmt.Fprintf(h, "%q %q %t %q\n", before, after, found, strings.NewReplacer(t, u, "a", "<a>", "é", "").Replace(s))
		for l := range strings.Lines(s) {
			fmt.Fprintf(h, "%q", l)
		}
		for p := range strings.SplitSeq(s, t) {
			fmt.Fprintf(h, "%q", p)
		}
		b, c, d := []byte(s), []byte(t), []byte(u)
		fmt.Fprintln(h, bytes.Index(b, c), bytes.LastIndex(b, c), bytes.IndexAny(b, t), bytes.Count(b, c), bytes.Compare(b, c), bytes.EqualFold(b, bytes.ToUpper(b)), bytes.Runes(b))
		fmt.Fprintf(h, "%q %q %q %q %q\n", bytes.Fields(b), bytes.SplitN(b, c, n), bytes.Replace(b, c, d, n), bytes.Title(b), bytes.TrimSpace(b))
		if i%100 == 0 {
			fmt.Println(i, h.Sum64())
		}
	}
}
