// Package utf16 encodes and decodes runes as UTF-16.
package utf16

const (
	replacement = '\uFFFD'
	maxRune     = '\U0010FFFF'

	highStart = 0xD800 // first of a pair: D800..DBFF
	lowStart  = 0xDC00 // second of a pair: DC00..DFFF
	end       = 0xE000

	pairBase = 0x10000 // the first rune that needs a pair
)

// IsSurrogate reports whether r is half of a surrogate pair.
func IsSurrogate(r rune) bool { return highStart <= r && r < end }

// DecodeRune joins a surrogate pair; it returns U+FFFD when the two are none.
func DecodeRune(r1, r2 rune) rune {
	if highStart <= r1 && r1 < lowStart && lowStart <= r2 && r2 < end {
		return (r1-highStart)<<10 + (r2 - lowStart) + pairBase
	}
	return replacement
}

// EncodeRune splits a rune into its surrogate pair; it returns U+FFFD twice when it has none.
func EncodeRune(r rune) (r1, r2 rune) {
	if r < pairBase || r > maxRune {
		return replacement, replacement
	}
	r -= pairBase
	return highStart + r>>10, lowStart + r&0x3FF
}

// RuneLen returns the number of 16-bit words of r's encoding, or -1 when it has none.
func RuneLen(r rune) int {
	switch {
	case r < 0 || r > maxRune || IsSurrogate(r):
		return -1
	case r < pairBase:
		return 1
	}
	return 2
}

// AppendRune appends the encoding of r, or of U+FFFD when it has none, to a.
func AppendRune(a []uint16, r rune) []uint16 {
	switch RuneLen(r) {
	case 1:
		return append(a, uint16(r))
	case 2:
		r1, r2 := EncodeRune(r)
		return append(a, uint16(r1), uint16(r2))
	}
	return append(a, replacement)
}

// Encode returns the UTF-16 encoding of s.
func Encode(s []rune) []uint16 {
	n := len(s)
	for _, r := range s {
		if r >= pairBase {
			n++
		}
	}
	a := make([]uint16, 0, n)
	for _, r := range s {
		a = AppendRune(a, r)
	}
	return a
}

// Decode returns the runes that s encodes, with U+FFFD for each lone surrogate.
func Decode(s []uint16) []rune {
	runes := make([]rune, 0, len(s))
	for i := 0; i < len(s); i++ {
		r := rune(s[i])
		if IsSurrogate(r) {
			var next rune
			if i+1 < len(s) {
				next = rune(s[i+1])
			}
			if r = DecodeRune(r, next); r != replacement {
				i++
			}
		}
		runes = append(runes, r)
	}
	return runes
}
