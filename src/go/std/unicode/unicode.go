// Package unicode tests and maps code points.
package unicode

import "internal/unidata"

const (
	MaxRune         = '\U0010FFFF' // the highest code point
	ReplacementChar = '\uFFFD'     // stands for invalid code points
	MaxASCII        = '\u007F'
	MaxLatin1       = '\u00FF'
)

// Version is the edition of Unicode that the tables are of.
const Version = unidata.Version

// RangeTable is a set of code points as two sorted lists of ranges. The tables of this package
// show no ranges: use Is and In.
type RangeTable struct {
	R16         []Range16
	R32         []Range32
	LatinOffset int // number of entries in R16 with Hi <= MaxLatin1
}

// Range16 is every Stride-th code point from Lo to Hi.
type Range16 struct {
	Lo     uint16
	Hi     uint16
	Stride uint16
}

// Range32 is Range16 for code points that need more than 16 bits.
type Range32 struct {
	Lo     uint32
	Hi     uint32
	Stride uint32
}

// Is reports whether r is in the table.
func Is(rangeTab *RangeTable, r rune) bool {
	if rangeTab.LatinOffset < 0 {
		return known(rangeTab.LatinOffset, r)
	}
	for _, x := range rangeTab.R16 {
		if r <= rune(x.Hi) {
			return r >= rune(x.Lo) && (uint16(r)-x.Lo)%x.Stride == 0
		}
	}
	for _, x := range rangeTab.R32 {
		if uint32(r) <= x.Hi {
			return uint32(r) >= x.Lo && (uint32(r)-x.Lo)%x.Stride == 0
		}
	}
	return false
}

// In reports whether r is in one of the tables.
func In(r rune, ranges ...*RangeTable) bool {
	for _, t := range ranges {
		if Is(t, r) {
			return true
		}
	}
	return false
}

// IsOneOf is In with its arguments the other way round.
func IsOneOf(ranges []*RangeTable, r rune) bool { return In(r, ranges...) }

// GraphicRanges has the tables of what IsGraphic accepts.
var GraphicRanges = []*RangeTable{L, M, N, P, S, Zs}

// PrintRanges has the tables of what IsPrint accepts besides the ASCII space.
var PrintRanges = []*RangeTable{L, M, N, P, S}

// isASCIILetter also tests the two letters' cases in one comparison.
func isASCIILetter(r rune) bool { return uint32(r|0x20)-'a' < 26 }

// IsLetter reports whether r is a letter (category L).
func IsLetter(r rune) bool {
	if uint32(r) <= MaxASCII {
		return isASCIILetter(r)
	}
	return categoryIn(maskL, r)
}

// IsUpper reports whether r is an upper case letter.
func IsUpper(r rune) bool {
	if uint32(r) <= MaxASCII {
		return uint32(r)-'A' < 26
	}
	return categoryIn(1<<unidata.Lu, r)
}

// IsLower reports whether r is a lower case letter.
func IsLower(r rune) bool {
	if uint32(r) <= MaxASCII {
		return uint32(r)-'a' < 26
	}
	return categoryIn(1<<unidata.Ll, r)
}

// IsTitle reports whether r is a title case letter.
func IsTitle(r rune) bool {
	return r > MaxLatin1 && categoryIn(1<<unidata.Lt, r)
}

// IsDigit reports whether r is a decimal digit.
func IsDigit(r rune) bool {
	if uint32(r) <= MaxLatin1 {
		return uint32(r)-'0' < 10
	}
	return categoryIn(1<<unidata.Nd, r)
}

// IsNumber reports whether r is a number (category N).
func IsNumber(r rune) bool {
	if uint32(r) <= MaxASCII {
		return uint32(r)-'0' < 10
	}
	return categoryIn(maskN, r)
}

// IsMark reports whether r is a mark (category M).
func IsMark(r rune) bool {
	return r > MaxLatin1 && categoryIn(maskM, r)
}

// IsPunct reports whether r is punctuation (category P).
func IsPunct(r rune) bool { return categoryIn(maskP, r) }

// IsSymbol reports whether r is a symbol (category S).
func IsSymbol(r rune) bool { return categoryIn(maskS, r) }

// IsSpace reports whether r is a space by Unicode's property White_Space.
func IsSpace(r rune) bool {
	switch {
	case uint32(r) <= MaxLatin1:
		return r == ' ' || uint32(r)-'\t' < 5 || r == 0x85 || r == 0xA0
	case r >= 0x2000 && r <= 0x200A:
		return true
	}
	return r == 0x1680 || r == 0x2028 || r == 0x2029 || r == 0x202F || r == 0x205F || r == 0x3000
}

// IsControl reports whether r is a control character (category Cc).
func IsControl(r rune) bool {
	return uint32(r) < 0x20 || uint32(r)-0x7F <= 0x9F-0x7F
}

// IsPrint reports whether Go calls r printable: letters, marks, numbers, punctuation, symbols
// and the ASCII space.
func IsPrint(r rune) bool { return unidata.Printable(r) }

// IsGraphic reports whether Unicode calls r graphic: as IsPrint, with all spaces of category Zs.
func IsGraphic(r rune) bool {
	return unidata.Printable(r) || r > MaxASCII && categoryIn(1<<unidata.Zs, r)
}
