// Compares package strings with real Go's on random texts.
package main

import (
	"fmt"
	"math/rand"
	"os"
	real "strings"
	"unicode"

	"ilv/strings"
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

func same(what string, args []any, a, b any) {
	x, y := fmt.Sprintf("%#v", a), fmt.Sprintf("%#v", b)
	if x != y {
		bad++
		fmt.Printf("%s%q:\n  real %s\n  ours %s\n", what, args, x, y)
		if bad > 20 {
			os.Exit(1)
		}
	}
}

func collect(s func(func(string) bool), limit int) (list []string) {
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
		s, t, u := text(12), text(2), text(2)
		if rnd.Intn(3) == 0 {
			t = text(12)
		}
		n := rnd.Intn(6) - 1
		r := []rune(text(1) + "x")[0]
		if rnd.Intn(10) == 0 {
			r = []rune{-1, 0xD800, 0x110000, utf8Error}[rnd.Intn(4)]
		}
		c := byte(rnd.Intn(256))
		st := []any{s, t, u, n, r}
		same("Index", st, real.Index(s, t), strings.Index(s, t))
		same("LastIndex", st, real.LastIndex(s, t), strings.LastIndex(s, t))
		same("IndexByte", st, real.IndexByte(s, c), strings.IndexByte(s, c))
		same("LastIndexByte", st, real.LastIndexByte(s, c), strings.LastIndexByte(s, c))
		same("IndexRune", st, real.IndexRune(s, r), strings.IndexRune(s, r))
		same("IndexAny", st, real.IndexAny(s, t), strings.IndexAny(s, t))
		same("LastIndexAny", st, real.LastIndexAny(s, t), strings.LastIndexAny(s, t))
		same("IndexFunc", st, real.IndexFunc(s, vowel), strings.IndexFunc(s, vowel))
		same("LastIndexFunc", st, real.LastIndexFunc(s, vowel), strings.LastIndexFunc(s, vowel))
		same("Contains", st, []bool{real.Contains(s, t), real.ContainsAny(s, t), real.ContainsRune(s, r), real.ContainsFunc(s, vowel)},
			[]bool{strings.Contains(s, t), strings.ContainsAny(s, t), strings.ContainsRune(s, r), strings.ContainsFunc(s, vowel)})
		same("Count", st, real.Count(s, t), strings.Count(s, t))
		same("Compare", st, real.Compare(s, t), strings.Compare(s, t))
		same("EqualFold", st, real.EqualFold(s, t), strings.EqualFold(s, t))
		same("EqualFold up", st, real.EqualFold(s, real.ToUpper(s)), strings.EqualFold(s, real.ToUpper(s)))
		a, b, ok := real.Cut(s, t)
		a2, b2, ok2 := strings.Cut(s, t)
		same("Cut", st, []any{a, b, ok}, []any{a2, b2, ok2})
		a, ok = real.CutPrefix(s, t)
		a2, ok2 = strings.CutPrefix(s, t)
		same("CutPrefix", st, []any{a, ok}, []any{a2, ok2})
		a, ok = real.CutSuffix(s, t)
		a2, ok2 = strings.CutSuffix(s, t)
		same("CutSuffix", st, []any{a, ok}, []any{a2, ok2})
		same("HasPrefix", st, real.HasPrefix(s, t), strings.HasPrefix(s, t))
		same("HasSuffix", st, real.HasSuffix(s, t), strings.HasSuffix(s, t))
		same("Fields", st, real.Fields(s), strings.Fields(s))
		same("FieldsFunc", st, real.FieldsFunc(s, vowel), strings.FieldsFunc(s, vowel))
		same("FieldsSeq", st, collect(real.FieldsSeq(s), n), collect(strings.FieldsSeq(s), n))
		same("FieldsFuncSeq", st, collect(real.FieldsFuncSeq(s, vowel), n), collect(strings.FieldsFuncSeq(s, vowel), n))
		same("Lines", st, collect(real.Lines(s), n), collect(strings.Lines(s), n))
		same("Split", st, real.Split(s, t), strings.Split(s, t))
		same("SplitN", st, real.SplitN(s, t, n), strings.SplitN(s, t, n))
		same("SplitAfter", st, real.SplitAfter(s, t), strings.SplitAfter(s, t))
		same("SplitAfterN", st, real.SplitAfterN(s, t, n), strings.SplitAfterN(s, t, n))
		same("SplitSeq", st, collect(real.SplitSeq(s, t), n), collect(strings.SplitSeq(s, t), n))
		same("SplitAfterSeq", st, collect(real.SplitAfterSeq(s, t), n), collect(strings.SplitAfterSeq(s, t), n))
		same("SplitN empty", st, real.SplitN(s, "", n), strings.SplitN(s, "", n))
		parts := real.Split(s, "a")
		same("Join", st, real.Join(parts, t), strings.Join(parts, t))
		same("Join 1", st, real.Join(parts[:1], t), strings.Join(parts[:1], t))
		same("Map", st, real.Map(rot, s), strings.Map(rot, s))
		same("Repeat", st, real.Repeat(s, n+1), strings.Repeat(s, n+1))
		same("Replace", st, real.Replace(s, t, u, n), strings.Replace(s, t, u, n))
		same("ReplaceAll", st, real.ReplaceAll(s, t, u), strings.ReplaceAll(s, t, u))
		same("ReplaceAll empty", st, real.ReplaceAll(s, "", u), strings.ReplaceAll(s, "", u))
		same("case", st, []string{real.ToUpper(s), real.ToLower(s), real.ToTitle(s), real.Title(s)}, []string{strings.ToUpper(s), strings.ToLower(s), strings.ToTitle(s), strings.Title(s)})
		same("special", st, []string{real.ToUpperSpecial(unicode.TurkishCase, s), real.ToLowerSpecial(unicode.TurkishCase, s), real.ToTitleSpecial(unicode.TurkishCase, s)},
			[]string{strings.ToUpperSpecial(ourUnicode.TurkishCase, s), strings.ToLowerSpecial(ourUnicode.TurkishCase, s), strings.ToTitleSpecial(ourUnicode.TurkishCase, s)})
		same("ToValidUTF8", st, real.ToValidUTF8(s, u), strings.ToValidUTF8(s, u))
		same("Trim", st, []string{real.Trim(s, t), real.TrimLeft(s, t), real.TrimRight(s, t), real.TrimPrefix(s, t), real.TrimSuffix(s, t), real.TrimSpace(s)},
			[]string{strings.Trim(s, t), strings.TrimLeft(s, t), strings.TrimRight(s, t), strings.TrimPrefix(s, t), strings.TrimSuffix(s, t), strings.TrimSpace(s)})
		same("TrimFunc", st, []string{real.TrimFunc(s, vowel), real.TrimLeftFunc(s, vowel), real.TrimRightFunc(s, vowel)},
			[]string{strings.TrimFunc(s, vowel), strings.TrimLeftFunc(s, vowel), strings.TrimRightFunc(s, vowel)})
		same("Clone", st, real.Clone(s), strings.Clone(s))
		var oldnew []string
		for k := rnd.Intn(5); k > 0; k-- {
			oldnew = append(oldnew, text(2), text(2))
		}
		x, y := real.NewReplacer(oldnew...), strings.NewReplacer(oldnew...)
		same("Replacer", []any{s, oldnew}, x.Replace(s), y.Replace(s))
		var w real.Builder
		k, err := y.WriteString(&w, s)
		same("Replacer.WriteString", []any{s, oldnew}, []any{x.Replace(s), len(x.Replace(s)), nil}, []any{w.String(), k, err})
	}
	long := real.Repeat("aab", 3000)
	for _, t := range []string{real.Repeat("a", 40), real.Repeat("aab", 100) + "c", real.Repeat("aab", 100) + "aaa", "baab", "aaba" + real.Repeat("aba", 50)} {
		same("Index long", []any{t}, real.Index(long+t+long, t), strings.Index(long+t+long, t))
		same("Index long", []any{t}, real.Index(long, t), strings.Index(long, t))
		same("LastIndex long", []any{t}, real.LastIndex(long+t+long, t), strings.LastIndex(long+t+long, t))
		same("Count long", []any{t}, real.Count(long+t+long, t), strings.Count(long+t+long, t))
	}
	same("Repeat", nil, recovered(func() { real.Repeat("a", -1) }), recovered(func() { strings.Repeat("a", -1) }))
	same("Repeat", nil, recovered(func() { real.Repeat("aaaa", 1<<62) }), recovered(func() { strings.Repeat("aaaa", 1<<62) }))
	same("NewReplacer", nil, recovered(func() { real.NewReplacer("aaaa") }), recovered(func() { strings.NewReplacer("a") }))
}
