// Package text has the algorithms that packages strings and bytes share, written once for both
// forms of text.
package text

import (
	"internal/runes"
	"unicode/utf8"
)

// IndexByte returns the index of the first c in s, or -1.
func IndexByte[T runes.Bytes](s T, c byte) int {
	for i := 0; i < len(s); i++ {
		if s[i] == c {
			return i
		}
	}
	return -1
}

// LastIndexByte returns the index of the last c in s, or -1.
func LastIndexByte[T runes.Bytes](s T, c byte) int {
	for i := len(s) - 1; i >= 0; i-- {
		if s[i] == c {
			return i
		}
	}
	return -1
}

// HasAt reports whether sub is in s at i, where i <= len(s).
func HasAt[T runes.Bytes](s, sub T, i int) bool {
	if len(s)-i < len(sub) {
		return false
	}
	for k := 0; k < len(sub); k++ {
		if s[i+k] != sub[k] {
			return false
		}
	}
	return true
}

// Compare orders a and b by their bytes.
func Compare[T runes.Bytes](a, b T) int {
	n := min(len(a), len(b))
	for i := 0; i < n; i++ {
		if a[i] != b[i] {
			if a[i] < b[i] {
				return -1
			}
			return 1
		}
	}
	switch {
	case len(a) < len(b):
		return -1
	case len(a) > len(b):
		return 1
	}
	return 0
}

// Index returns the index of the first sub in s, or -1.
func Index[T runes.Bytes](s, sub T) int {
	switch n := len(sub); {
	case n == 0:
		return 0
	case n == 1:
		return IndexByte(s, sub[0])
	case n > len(s):
		return -1
	}
	// Comparing at each place where the first byte fits is fast unless much of sub fits at many
	// places; when that shows, hashes decide where to compare.
	first, wasted := sub[0], 0
	last := len(s) - len(sub)
	for i := 0; i <= last; i++ {
		if s[i] != first {
			continue
		}
		k := 1
		for k < len(sub) && s[i+k] == sub[k] {
			k++
		}
		if k == len(sub) {
			return i
		}
		wasted += k - 1
		if wasted > 64+2*i {
			return indexHashed(s, sub, i+1)
		}
	}
	return -1
}

// hashBase is the base of rolling hashes: polynomials in it, modulo 2**32.
const hashBase = 16777619

// indexHashed is Index from start on, by the method of Rabin and Karp.
func indexHashed[T runes.Bytes](s, sub T, start int) int {
	n := len(sub)
	if len(s)-start < n {
		return -1
	}
	var want, have, top uint32 = 0, 0, 1
	for i := 0; i < n; i++ {
		want = want*hashBase + uint32(sub[i])
		have = have*hashBase + uint32(s[start+i])
		top *= hashBase
	}
	for i := start; ; i++ {
		if have == want && HasAt(s, sub, i) {
			return i
		}
		if i+n >= len(s) {
			return -1
		}
		have = have*hashBase + uint32(s[i+n]) - top*uint32(s[i])
	}
}

// LastIndex returns the index of the last sub in s, or -1.
func LastIndex[T runes.Bytes](s, sub T) int {
	n := len(sub)
	switch {
	case n == 0:
		return len(s)
	case n == 1:
		return LastIndexByte(s, sub[0])
	case n > len(s):
		return -1
	}
	var want, have, top uint32 = 0, 0, 1
	for i := 1; i <= n; i++ {
		want = want*hashBase + uint32(sub[n-i])
		have = have*hashBase + uint32(s[len(s)-i])
		top *= hashBase
	}
	for i := len(s) - n; ; i-- {
		if have == want && HasAt(s, sub, i) {
			return i
		}
		if i == 0 {
			return -1
		}
		have = have*hashBase + uint32(s[i-1]) - top*uint32(s[i+n-1])
	}
}

// Count returns how often sub is in s, without overlaps; an empty one is around each rune.
func Count[T runes.Bytes](s, sub T) int {
	if len(sub) == 0 {
		return runes.Count(s) + 1
	}
	n := 0
	if len(sub) == 1 {
		for i := 0; i < len(s); i++ {
			if s[i] == sub[0] {
				n++
			}
		}
		return n
	}
	for {
		i := Index(s, sub)
		if i < 0 {
			return n
		}
		n++
		s = s[i+len(sub):]
	}
}

// IndexRune returns the index of the first r in s, or -1. Wrong bytes are RuneErrors.
func IndexRune[T runes.Bytes](s T, r rune) int {
	if 0 <= r && r < utf8.RuneSelf {
		return IndexByte(s, byte(r))
	}
	if !utf8.ValidRune(r) {
		return -1
	}
	for i := 0; i < len(s); {
		c, size := runes.Decode(s, i)
		if c == r {
			return i
		}
		i += size
	}
	return -1
}

// IndexAny returns the index of the first rune of s that is in chars, or -1.
func IndexAny[T runes.Bytes](s T, chars string) int {
	if len(chars) == 0 {
		return -1
	}
	if set, ok := asciiSetOf(chars); ok {
		for i := 0; i < len(s); i++ {
			if set.has(s[i]) {
				return i
			}
		}
		return -1
	}
	return IndexFunc(s, func(r rune) bool { return IndexRune(chars, r) >= 0 })
}

// LastIndexAny returns the index of the last rune of s that is in chars, or -1.
func LastIndexAny[T runes.Bytes](s T, chars string) int {
	if len(chars) == 0 {
		return -1
	}
	if set, ok := asciiSetOf(chars); ok {
		for i := len(s) - 1; i >= 0; i-- {
			if set.has(s[i]) {
				return i
			}
		}
		return -1
	}
	return LastIndexFunc(s, func(r rune) bool { return IndexRune(chars, r) >= 0 })
}

// IndexFunc returns the index of the first rune of s that f holds for, or -1.
func IndexFunc[T runes.Bytes](s T, f func(rune) bool) int {
	for i := 0; i < len(s); {
		r, size := runes.Decode(s, i)
		if f(r) {
			return i
		}
		i += size
	}
	return -1
}

// LastIndexFunc returns the index of the last rune of s that f holds for, or -1.
func LastIndexFunc[T runes.Bytes](s T, f func(rune) bool) int {
	for i := len(s); i > 0; {
		r, size := runes.DecodeLast(s[:i])
		i -= size
		if f(r) {
			return i
		}
	}
	return -1
}

// An asciiSet is a set of ASCII characters, a bit each.
type asciiSet [2]uint64

// asciiSetOf returns the set of chars, if all are ASCII.
func asciiSetOf(chars string) (set asciiSet, ok bool) {
	for i := 0; i < len(chars); i++ {
		c := chars[i]
		if c >= utf8.RuneSelf {
			return set, false
		}
		set[c>>6] |= 1 << (c & 63)
	}
	return set, true
}

func (set *asciiSet) has(c byte) bool {
	return c < utf8.RuneSelf && set[c>>6]>>(c&63)&1 != 0
}
