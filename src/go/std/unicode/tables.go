package unicode

import "internal/unidata"

// The tables of this package have no ranges: a negative LatinOffset says which part of the
// character data they stand for. Is and In know them.
//
// A LatinOffset of -(kind<<32 | n) is the set of categories with the bits n, the script n or the
// property n.
const (
	kindCategory = 1
	kindScript   = 2
	kindProperty = 3
)

const (
	maskL = 1<<unidata.Lu | 1<<unidata.Ll | 1<<unidata.Lt | 1<<unidata.Lm | 1<<unidata.Lo
	maskM = 1<<unidata.Mn | 1<<unidata.Mc | 1<<unidata.Me
	maskN = 1<<unidata.Nd | 1<<unidata.Nl | 1<<unidata.No
	maskP = 1<<unidata.Pc | 1<<unidata.Pd | 1<<unidata.Ps | 1<<unidata.Pe | 1<<unidata.Pi |
		1<<unidata.Pf | 1<<unidata.Po
	maskS  = 1<<unidata.Sm | 1<<unidata.Sc | 1<<unidata.Sk | 1<<unidata.So
	maskZ  = 1<<unidata.Zs | 1<<unidata.Zl | 1<<unidata.Zp
	maskC  = 1<<unassigned | 1<<unidata.Cc | 1<<unidata.Cf | 1<<unidata.Cs | 1<<unidata.Co
	maskLC = 1<<unidata.Lu | 1<<unidata.Ll | 1<<unidata.Lt

	unassigned = 0
)

// categoryIn reports whether r's general category is one of mask.
func categoryIn(mask uint, r rune) bool {
	return uint32(r) <= MaxRune && mask>>uint(unidata.Category(r))&1 != 0
}

// known reports whether r is in a table of this package, given its LatinOffset.
func known(offset int, r rune) bool {
	n := -offset & (1<<32 - 1)
	switch -offset >> 32 {
	case kindCategory:
		return categoryIn(uint(n), r)
	case kindScript:
		return unidata.Script(r) == n
	}
	return unidata.Has(n, r)
}

// Unicode's general categories.
var (
	L  = &RangeTable{LatinOffset: -(kindCategory<<32 | maskL)}
	M  = &RangeTable{LatinOffset: -(kindCategory<<32 | maskM)}
	N  = &RangeTable{LatinOffset: -(kindCategory<<32 | maskN)}
	P  = &RangeTable{LatinOffset: -(kindCategory<<32 | maskP)}
	S  = &RangeTable{LatinOffset: -(kindCategory<<32 | maskS)}
	Z  = &RangeTable{LatinOffset: -(kindCategory<<32 | maskZ)}
	C  = &RangeTable{LatinOffset: -(kindCategory<<32 | maskC)}
	LC = &RangeTable{LatinOffset: -(kindCategory<<32 | maskLC)}
	Cn = &RangeTable{LatinOffset: -(kindCategory<<32 | 1<<unassigned)}
	Lu = &RangeTable{LatinOffset: -(kindCategory<<32 | 1<<unidata.Lu)}
	Ll = &RangeTable{LatinOffset: -(kindCategory<<32 | 1<<unidata.Ll)}
	Lt = &RangeTable{LatinOffset: -(kindCategory<<32 | 1<<unidata.Lt)}
	Lm = &RangeTable{LatinOffset: -(kindCategory<<32 | 1<<unidata.Lm)}
	Lo = &RangeTable{LatinOffset: -(kindCategory<<32 | 1<<unidata.Lo)}
	Mn = &RangeTable{LatinOffset: -(kindCategory<<32 | 1<<unidata.Mn)}
	Mc = &RangeTable{LatinOffset: -(kindCategory<<32 | 1<<unidata.Mc)}
	Me = &RangeTable{LatinOffset: -(kindCategory<<32 | 1<<unidata.Me)}
	Nd = &RangeTable{LatinOffset: -(kindCategory<<32 | 1<<unidata.Nd)}
	Nl = &RangeTable{LatinOffset: -(kindCategory<<32 | 1<<unidata.Nl)}
	No = &RangeTable{LatinOffset: -(kindCategory<<32 | 1<<unidata.No)}
	Pc = &RangeTable{LatinOffset: -(kindCategory<<32 | 1<<unidata.Pc)}
	Pd = &RangeTable{LatinOffset: -(kindCategory<<32 | 1<<unidata.Pd)}
	Ps = &RangeTable{LatinOffset: -(kindCategory<<32 | 1<<unidata.Ps)}
	Pe = &RangeTable{LatinOffset: -(kindCategory<<32 | 1<<unidata.Pe)}
	Pi = &RangeTable{LatinOffset: -(kindCategory<<32 | 1<<unidata.Pi)}
	Pf = &RangeTable{LatinOffset: -(kindCategory<<32 | 1<<unidata.Pf)}
	Po = &RangeTable{LatinOffset: -(kindCategory<<32 | 1<<unidata.Po)}
	Sm = &RangeTable{LatinOffset: -(kindCategory<<32 | 1<<unidata.Sm)}
	Sc = &RangeTable{LatinOffset: -(kindCategory<<32 | 1<<unidata.Sc)}
	Sk = &RangeTable{LatinOffset: -(kindCategory<<32 | 1<<unidata.Sk)}
	So = &RangeTable{LatinOffset: -(kindCategory<<32 | 1<<unidata.So)}
	Zs = &RangeTable{LatinOffset: -(kindCategory<<32 | 1<<unidata.Zs)}
	Zl = &RangeTable{LatinOffset: -(kindCategory<<32 | 1<<unidata.Zl)}
	Zp = &RangeTable{LatinOffset: -(kindCategory<<32 | 1<<unidata.Zp)}
	Cc = &RangeTable{LatinOffset: -(kindCategory<<32 | 1<<unidata.Cc)}
	Cf = &RangeTable{LatinOffset: -(kindCategory<<32 | 1<<unidata.Cf)}
	Cs = &RangeTable{LatinOffset: -(kindCategory<<32 | 1<<unidata.Cs)}
	Co = &RangeTable{LatinOffset: -(kindCategory<<32 | 1<<unidata.Co)}

	Letter = L
	Mark   = M
	Number = N
	Punct  = P
	Symbol = S
	Space  = Z
	Other  = C
	Upper  = Lu
	Lower  = Ll
	Title  = Lt
	Digit  = Nd
)
