// Compares package bytes with real Go's on random texts.
package main

import (
	real "bytes"
	"fmt"
	"math/rand"
	"os"
	"strings"
	"unicode"

	ours "ilv/bytes"
	ourUnicode "ilv/unicode"
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

var bad int

// bytes returns a random text, at times without capacity for more, at times nil.
func bytes(max int) []byte {
	b := []byte(text(max))
	switch rnd.Intn(8) {
	case 0:
		return b[:len(b):len(b)]
	case 1:
		return nil
	}
	return b
}

// show tells nil and empty slices apart and shows capacities.
func show(x any) string {
	var b strings.Builder
	switch x := x.(type) {
	case []byte:
		c := cap(x)
		if fresh {
			c = 0
		}
		fmt.Fprintf(&b, "%#v %d;", x, c)
	case [][]byte:
		fmt.Fprint(&b, x == nil, "[")
		for _, y := range x {
			b.WriteString(show(y))
		}
	case []any:
		for _, y := range x {
			b.WriteString(show(y))
		}
	default:
		fmt.Fprintf(&b, "%#v;", x)
	}
	return b.String()
}

// fresh is set when what is compared is a new slice, whose capacity does not matter.
var fresh bool

func same(what string, args []any, a, b any) {
	x, y := show(a), show(b)
	if x != y {
		bad++
		fmt.Printf("%s%q %v:\n  real %s\n  ours %s\n", what, args, fresh, x, y)
		if bad > 20 {
			os.Exit(1)
		}
	}
}

func collect(s func(func([]byte) bool), limit int) (list [][]byte) {
	for x := range s {
		if limit == 0 {
			break
		}
		limit--
		list = append(list, x)
	}
	return list
}

func vowel(r rune) bool { return r == 'a' || r == 'é' || r == utf8Error }
func rot(r rune) rune {
	switch {
	case r == 'b':
		return -1
	case r == 'é':
		return 'e'
	case r == 'k':
		return '世'
	case r == 'B':
		return 0x110000
	}
	return r
}

const utf8Error = 0xFFFD

func recovered(f func()) (r any) {
	defer func() { r = recover() }()
	f()
	return nil
}

func main() {
	for range 60000 {
		s, t, u := bytes(12), bytes(2), bytes(2)
		if rnd.Intn(3) == 0 {
			t = bytes(12)
		}
		n := rnd.Intn(6) - 1
		r := []rune(text(1) + "x")[0]
		if rnd.Intn(10) == 0 {
			r = []rune{-1, 0xD800, 0x110000, utf8Error}[rnd.Intn(4)]
		}
		c := byte(rnd.Intn(256))
		st := []any{s, t, u, n, r}
		same("Index", st, real.Index(s, t), ours.Index(s, t))
		same("LastIndex", st, real.LastIndex(s, t), ours.LastIndex(s, t))
		same("IndexByte", st, real.IndexByte(s, c), ours.IndexByte(s, c))
		same("LastIndexByte", st, real.LastIndexByte(s, c), ours.LastIndexByte(s, c))
		same("IndexRune", st, real.IndexRune(s, r), ours.IndexRune(s, r))
		same("IndexAny", st, real.IndexAny(s, string(t)), ours.IndexAny(s, string(t)))
		same("LastIndexAny", st, real.LastIndexAny(s, string(t)), ours.LastIndexAny(s, string(t)))
		same("IndexFunc", st, real.IndexFunc(s, vowel), ours.IndexFunc(s, vowel))
		same("LastIndexFunc", st, real.LastIndexFunc(s, vowel), ours.LastIndexFunc(s, vowel))
		same("Contains", st, []bool{real.Contains(s, t), real.ContainsAny(s, string(t)), real.ContainsRune(s, r), real.ContainsFunc(s, vowel)},
			[]bool{ours.Contains(s, t), ours.ContainsAny(s, string(t)), ours.ContainsRune(s, r), ours.ContainsFunc(s, vowel)})
		same("Count", st, real.Count(s, t), ours.Count(s, t))
		same("Compare", st, real.Compare(s, t), ours.Compare(s, t))
		same("EqualFold", st, real.EqualFold(s, t), ours.EqualFold(s, t))
		same("EqualFold up", st, real.EqualFold(s, real.ToUpper(s)), ours.EqualFold(s, real.ToUpper(s)))
		a, b, ok := real.Cut(s, t)
		a2, b2, ok2 := ours.Cut(s, t)
		same("Cut", st, []any{a, b, ok}, []any{a2, b2, ok2})
		a, ok = real.CutPrefix(s, t)
		a2, ok2 = ours.CutPrefix(s, t)
		same("CutPrefix", st, []any{a, ok}, []any{a2, ok2})
		a, ok = real.CutSuffix(s, t)
		a2, ok2 = ours.CutSuffix(s, t)
		same("CutSuffix", st, []any{a, ok}, []any{a2, ok2})
		same("HasPrefix", st, real.HasPrefix(s, t), ours.HasPrefix(s, t))
		same("HasSuffix", st, real.HasSuffix(s, t), ours.HasSuffix(s, t))
		same("Fields", st, real.Fields(s), ours.Fields(s))
		same("FieldsFunc", st, real.FieldsFunc(s, vowel), ours.FieldsFunc(s, vowel))
		same("FieldsSeq", st, collect(real.FieldsSeq(s), n), collect(ours.FieldsSeq(s), n))
		same("FieldsFuncSeq", st, collect(real.FieldsFuncSeq(s, vowel), n), collect(ours.FieldsFuncSeq(s, vowel), n))
		same("Lines", st, collect(real.Lines(s), n), collect(ours.Lines(s), n))
		same("Split", st, real.Split(s, t), ours.Split(s, t))
		same("SplitN", st, real.SplitN(s, t, n), ours.SplitN(s, t, n))
		same("SplitAfter", st, real.SplitAfter(s, t), ours.SplitAfter(s, t))
		same("SplitAfterN", st, real.SplitAfterN(s, t, n), ours.SplitAfterN(s, t, n))
		same("SplitSeq", st, collect(real.SplitSeq(s, t), n), collect(ours.SplitSeq(s, t), n))
		same("SplitAfterSeq", st, collect(real.SplitAfterSeq(s, t), n), collect(ours.SplitAfterSeq(s, t), n))
		same("SplitN empty", st, real.SplitN(s, nil, n), ours.SplitN(s, nil, n))
		parts := real.Split(s, []byte("a"))
		fresh = true
		same("Join", st, real.Join(parts, t), ours.Join(parts, t))
		same("Join 1", st, real.Join(parts[:1], t), ours.Join(parts[:1], t))
		fresh = true
		same("Map", st, real.Map(rot, s), ours.Map(rot, s))
		same("Repeat", st, real.Repeat(s, n+1), ours.Repeat(s, n+1))
		same("Replace", st, real.Replace(s, t, u, n), ours.Replace(s, t, u, n))
		same("ReplaceAll", st, real.ReplaceAll(s, t, u), ours.ReplaceAll(s, t, u))
		same("ReplaceAll empty", st, real.ReplaceAll(s, []byte{}, u), ours.ReplaceAll(s, []byte{}, u))
		same("case", st, [][]byte{real.ToUpper(s), real.ToLower(s), real.ToTitle(s), real.Title(s)}, [][]byte{ours.ToUpper(s), ours.ToLower(s), ours.ToTitle(s), ours.Title(s)})
		same("special", st, [][]byte{real.ToUpperSpecial(unicode.TurkishCase, s), real.ToLowerSpecial(unicode.TurkishCase, s), real.ToTitleSpecial(unicode.TurkishCase, s)},
			[][]byte{ours.ToUpperSpecial(ourUnicode.TurkishCase, s), ours.ToLowerSpecial(ourUnicode.TurkishCase, s), ours.ToTitleSpecial(ourUnicode.TurkishCase, s)})
		same("ToValidUTF8", st, real.ToValidUTF8(s, u), ours.ToValidUTF8(s, u))
		fresh = false
		same("Trim", st, [][]byte{real.Trim(s, string(t)), real.TrimLeft(s, string(t)), real.TrimRight(s, string(t)), real.TrimPrefix(s, t), real.TrimSuffix(s, t), real.TrimSpace(s)},
			[][]byte{ours.Trim(s, string(t)), ours.TrimLeft(s, string(t)), ours.TrimRight(s, string(t)), ours.TrimPrefix(s, t), ours.TrimSuffix(s, t), ours.TrimSpace(s)})
		same("TrimFunc", st, [][]byte{real.TrimFunc(s, vowel), real.TrimLeftFunc(s, vowel), real.TrimRightFunc(s, vowel)},
			[][]byte{ours.TrimFunc(s, vowel), ours.TrimLeftFunc(s, vowel), ours.TrimRightFunc(s, vowel)})
		fresh = true
		same("Clone", st, real.Clone(s), ours.Clone(s))
		fresh = false
		same("Runes", st, real.Runes(s), ours.Runes(s))
	}
	long := real.Repeat([]byte("aab"), 3000)
	twice := func(t []byte) []byte { return real.Join([][]byte{long, long}, t) }
	for _, t := range [][]byte{real.Repeat([]byte("a"), 40), []byte("baab"), real.Repeat([]byte("aab"), 100), append(real.Repeat([]byte("aab"), 100), "aaa"...), append([]byte("aaba"), real.Repeat([]byte("aba"), 50)...)} {
		same("Index long", []any{t}, real.Index(twice(t), t), ours.Index(twice(t), t))
		same("Index long", []any{t}, real.Index(long, t), ours.Index(long, t))
		same("LastIndex long", []any{t}, real.LastIndex(twice(t), t), ours.LastIndex(twice(t), t))
		same("Count long", []any{t}, real.Count(twice(t), t), ours.Count(twice(t), t))
	}
	same("Repeat", nil, recovered(func() { real.Repeat([]byte("a"), -1) }), recovered(func() { ours.Repeat([]byte("a"), -1) }))
	same("Repeat", nil, recovered(func() { real.Repeat([]byte("aaaa"), 1<<62) }), recovered(func() { ours.Repeat([]byte("aaaa"), 1<<62) }))
}
