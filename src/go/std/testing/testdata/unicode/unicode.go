package main

import (
	"fmt"
	"sort"
	"unicode"
)

func main() {
	predicates := []func(rune) bool{unicode.IsControl, unicode.IsDigit, unicode.IsGraphic, unicode.IsLetter,
		unicode.IsLower, unicode.IsMark, unicode.IsNumber, unicode.IsPrint, unicode.IsPunct, unicode.IsSpace,
		unicode.IsSymbol, unicode.IsTitle, unicode.IsUpper}
	turkish, azeri := unicode.TurkishCase, unicode.AzeriCase
	own := unicode.SpecialCase{{Lo: 100, Hi: 120, Delta: [3]rune{unicode.UpperLower, unicode.UpperLower, unicode.UpperLower}}}
	mappings := []func(rune) rune{unicode.ToUpper, unicode.ToLower, unicode.ToTitle, unicode.SimpleFold, turkish.ToLower,
		turkish.ToTitle, turkish.ToUpper, azeri.ToUpper, own.ToUpper, own.ToLower, own.ToTitle,
		func(r rune) rune { return unicode.To(1, r) }, func(r rune) rune { return unicode.To(3, r) }}
	show := func(name string, f func(rune) any) {
		h := uint64(14695981039346656037)
		for r := rune(-5); r < unicode.MaxRune+20; r++ {
			h *= 1099511628211
			switch v := f(r).(type) {
			case bool:
				if v {
					h++
				}
			case rune:
				h ^= uint64(v)
			}
			if r&0xFFFF == 0xFFFF || r == 255 {
				fmt.Printf("%s %x %x\n", name, r, h)
			}
		}
	}
	for i, p := range predicates {
		show(fmt.Sprint("is", i), func(r rune) any { return p(r) })
	}
	for i, m := range mappings {
		show(fmt.Sprint("to", i), func(r rune) any { return m(r) })
	}
	own2 := &unicode.RangeTable{
		R16:         []unicode.Range16{{'a', 'z', 5}, {0x100, 0x200, 1}},
		R32:         []unicode.Range32{{0x10000, 0x10010, 2}, {0x10020, 0x10020, 1}},
		LatinOffset: 1,
	}
	show("own", func(r rune) any { return unicode.Is(own2, r) })
	scripts := []*unicode.RangeTable{unicode.Latin, unicode.Greek, unicode.Han, unicode.Hiragana, unicode.Common,
		unicode.Cyrillic, unicode.Hangul}
	for i, s := range scripts {
		show(fmt.Sprint("script", i), func(r rune) any { return unicode.Is(s, r) })
	}
	show("in", func(r rune) any { return unicode.In(r, unicode.Thai, unicode.Letter, unicode.White_Space) })
	var names []string
	for name, t := range unicode.Categories {
		if len(name) < 3 {
			names = append(names, name)
			if !unicode.Is(t, -1) {
				names = append(names, name+"!")
			}
		}
	}
	sort.Strings(names)
	fmt.Println(names)
	for _, c := range []string{"L", "LC", "Cn", "Lu", "Zs", "C", "Cs", "Po", "S"} {
		show(c, func(r rune) any { return unicode.Is(unicode.Categories[c], r) })
	}
	for _, p := range []string{"White_Space", "Dash", "Ideographic", "Other_Lowercase", "Variation_Selector"} {
		show(p, func(r rune) any { return unicode.Is(unicode.Properties[p], r) })
	}
	fmt.Println(unicode.Version, unicode.MaxRune, unicode.ReplacementChar, unicode.MaxASCII, unicode.MaxLatin1)
}
