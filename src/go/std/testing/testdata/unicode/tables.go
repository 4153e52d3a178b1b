// Compares all tables of package unicode with real Go's.
package main

import (
	"fmt"
	real "unicode"

	"ilv/unicode"
)

func compare(what string, r map[string]*real.RangeTable, o map[string]*unicode.RangeTable) {
	if len(r) != len(o) {
		fmt.Println(what, len(r), len(o))
	}
	for name, t := range r {
		u := o[name]
		if u == nil {
			fmt.Println(what, name, "is missing")
			continue
		}
		same := func(c rune) {
			if real.Is(t, c) != unicode.Is(u, c) {
				fmt.Printf("%s %s differs at %U\n", what, name, c)
			}
		}
		// Where ranges start and end, and some runes in between.
		for c := rune(0); c <= real.MaxRune; c += 997 {
			same(c)
		}
		for _, x := range t.R16 {
			for c := rune(x.Lo) - 1; c <= rune(x.Hi)+1; c += max(1, rune(x.Stride)/2, (rune(x.Hi)-c)/3) {
				same(c)
			}
		}
		for _, x := range t.R32 {
			for c := rune(x.Lo) - 1; c <= rune(x.Hi)+1; c += max(1, rune(x.Stride)/2, (rune(x.Hi)-c)/3) {
				same(c)
			}
		}
	}
}

func main() {
	compare("Categories", real.Categories, unicode.Categories)
	compare("Scripts", real.Scripts, unicode.Scripts)
	compare("Properties", real.Properties, unicode.Properties)
	compare("FoldCategory", real.FoldCategory, unicode.FoldCategory)
	compare("FoldScript", real.FoldScript, unicode.FoldScript)
	if a, b := fmt.Sprint(real.CaseRanges), fmt.Sprint(unicode.CaseRanges); a != b {
		fmt.Println("CaseRanges differ")
	}
	if a, b := fmt.Sprint(real.CategoryAliases), fmt.Sprint(unicode.CategoryAliases); a != b {
		fmt.Println("CategoryAliases differ")
	}
}
