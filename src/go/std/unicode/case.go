package unicode

import "internal/unidata"

// The cases, as arguments of To and indices into a CaseRange's Delta.
const (
	UpperCase = iota
	LowerCase
	TitleCase
	MaxCase
)

// UpperLower as a delta says that upper and lower case alternate in the range.
const UpperLower = MaxRune + 1

// CaseRange says what to add to the code points of a range to map them to each case.
type CaseRange struct {
	Lo    uint32
	Hi    uint32
	Delta d
}

type d [MaxCase]rune

// To maps r to upper, lower or title case.
func To(_case int, r rune) rune {
	if _case < 0 || MaxCase <= _case {
		return ReplacementChar
	}
	return unidata.To(_case, r)
}

// ToUpper maps r to upper case.
func ToUpper(r rune) rune {
	if uint32(r) <= MaxASCII {
		if uint32(r)-'a' < 26 {
			r -= 'a' - 'A'
		}
		return r
	}
	return unidata.To(UpperCase, r)
}

// ToLower maps r to lower case.
func ToLower(r rune) rune {
	if uint32(r) <= MaxASCII {
		if uint32(r)-'A' < 26 {
			r += 'a' - 'A'
		}
		return r
	}
	return unidata.To(LowerCase, r)
}

// ToTitle maps r to title case.
func ToTitle(r rune) rune {
	if uint32(r) <= MaxASCII {
		return ToUpper(r)
	}
	return unidata.To(TitleCase, r)
}

// SimpleFold goes round the runes that are equal to r under simple case folding: it returns the
// smallest one above r, or the smallest one when there is none.
func SimpleFold(r rune) rune {
	if uint32(r) > MaxRune {
		return r
	}
	if next, ok := unidata.Fold(r); ok {
		return next
	}
	if low := ToLower(r); low != r {
		return low
	}
	return ToUpper(r)
}

// SpecialCase is a language's own case mappings, tried before the general ones.
type SpecialCase []CaseRange

// find returns the special mapping of r, if there is one.
func (special SpecialCase) find(which int, r rune) (rune, bool) {
	for _, c := range special {
		if uint32(r) < c.Lo || c.Hi < uint32(r) {
			continue
		}
		delta := c.Delta[which]
		if delta > MaxRune {
			// Upper case at even distances from Lo, lower case at odd ones; title is upper.
			return rune(c.Lo) + (r-rune(c.Lo))&^1 + rune(which&1), true
		}
		return r + delta, true
	}
	return r, false
}

// mapWith applies a general mapping unless the special one changes r or keeps it on purpose.
func (special SpecialCase) mapWith(which int, r rune) rune {
	if to, ok := special.find(which, r); ok {
		return to
	}
	return unidata.To(which, r)
}

// ToUpper maps r to upper case, first by the special mapping.
func (special SpecialCase) ToUpper(r rune) rune { return special.mapWith(UpperCase, r) }

// ToTitle maps r to title case, first by the special mapping.
func (special SpecialCase) ToTitle(r rune) rune { return special.mapWith(TitleCase, r) }

// ToLower maps r to lower case, first by the special mapping.
func (special SpecialCase) ToLower(r rune) rune { return special.mapWith(LowerCase, r) }

// TurkishCase is Turkish's special mapping: i and ı are different letters.
var TurkishCase SpecialCase = SpecialCase{
	CaseRange{0x0049, 0x0049, d{0, 0x131 - 0x49, 0}},
	CaseRange{0x0069, 0x0069, d{0x130 - 0x69, 0, 0x130 - 0x69}},
	CaseRange{0x0130, 0x0130, d{0, 0x69 - 0x130, 0}},
	CaseRange{0x0131, 0x0131, d{0x49 - 0x131, 0, 0x49 - 0x131}},
}

// AzeriCase is Azeri's special mapping, the same as Turkish's.
var AzeriCase SpecialCase = TurkishCase
