package text

import (
	"internal/runes"
	"unicode"
	"unicode/utf8"
)

// Each of these functions returns where the text that is left starts or ends; the packages slice
// themselves, because the rules of when a result is nil are theirs.

// SkipFunc returns the index of the first rune of s that f does not hold for, or len(s).
func SkipFunc[T runes.Bytes](s T, f func(rune) bool) int {
	i := 0
	for i < len(s) {
		r, size := runes.Decode(s, i)
		if !f(r) {
			break
		}
		i += size
	}
	return i
}

// SkipLastFunc returns the index behind the last rune of s that f does not hold for, or 0.
func SkipLastFunc[T runes.Bytes](s T, f func(rune) bool) int {
	i := len(s)
	for i > 0 {
		r, size := runes.DecodeLast(s[:i])
		if !f(r) {
			break
		}
		i -= size
	}
	return i
}

// Skip returns the index of the first rune of s that is not in cutset, or len(s).
func Skip[T runes.Bytes](s T, cutset string) int {
	if set, ok := asciiSetOf(cutset); ok {
		i := 0
		for i < len(s) && set.has(s[i]) {
			i++
		}
		return i
	}
	return SkipFunc(s, func(r rune) bool { return IndexRune(cutset, r) >= 0 })
}

// SkipLast returns the index behind the last rune of s that is not in cutset, or 0.
func SkipLast[T runes.Bytes](s T, cutset string) int {
	if set, ok := asciiSetOf(cutset); ok {
		i := len(s)
		for i > 0 && set.has(s[i-1]) {
			i--
		}
		return i
	}
	return SkipLastFunc(s, func(r rune) bool { return IndexRune(cutset, r) >= 0 })
}

// SpaceBounds returns where s starts and ends without white space around it; both are len(s)
// when there is nothing else.
func SpaceBounds[T runes.Bytes](s T) (start, end int) {
	end = len(s)
	for start < end {
		r, size := runes.Decode(s, start)
		if !IsSpace(r) {
			break
		}
		start += size
	}
	for end > start {
		r, size := runes.DecodeLast(s[start:end])
		if !IsSpace(r) {
			break
		}
		end -= size
	}
	return start, end
}

// IsSpace is unicode.IsSpace, without its tables for ASCII.
func IsSpace(r rune) bool {
	if r < utf8.RuneSelf {
		return r == ' ' || '\t' <= r && r <= '\r'
	}
	return unicode.IsSpace(r)
}

// Fields calls yield with the bounds of each run of runes that space does not hold for, until it
// returns false.
func Fields[T runes.Bytes](s T, space func(rune) bool, yield func(start, end int) bool) {
	start := -1
	for i := 0; i < len(s); {
		r, size := runes.Decode(s, i)
		if space(r) {
			if start >= 0 && !yield(start, i) {
				return
			}
			start = -1
		} else if start < 0 {
			start = i
		}
		i += size
	}
	if start >= 0 {
		yield(start, len(s))
	}
}
