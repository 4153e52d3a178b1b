package bytes

import "internal/text"

// Index returns the index of the first sep in s, or -1.
func Index(s, sep []byte) int { return text.Index(s, sep) }

// LastIndex returns the index of the last sep in s, or -1.
func LastIndex(s, sep []byte) int { return text.LastIndex(s, sep) }

// IndexByte returns the index of the first c in s, or -1.
func IndexByte(s []byte, c byte) int { return text.IndexByte(s, c) }

// LastIndexByte returns the index of the last c in s, or -1.
func LastIndexByte(s []byte, c byte) int { return text.LastIndexByte(s, c) }

// IndexRune returns the index of the first r in s, or -1. RuneError is at the first wrong byte,
// too.
func IndexRune(s []byte, r rune) int { return text.IndexRune(s, r) }

// IndexAny returns the index of the first rune of s that is in chars, or -1.
func IndexAny(s []byte, chars string) int { return text.IndexAny(s, chars) }

// LastIndexAny returns the index of the last rune of s that is in chars, or -1.
func LastIndexAny(s []byte, chars string) int { return text.LastIndexAny(s, chars) }

// IndexFunc returns the index of the first rune of s that f holds for, or -1.
func IndexFunc(s []byte, f func(rune) bool) int { return text.IndexFunc(s, f) }

// LastIndexFunc returns the index of the last rune of s that f holds for, or -1.
func LastIndexFunc(s []byte, f func(rune) bool) int { return text.LastIndexFunc(s, f) }

// Contains reports whether subslice is in b.
func Contains(b, subslice []byte) bool { return Index(b, subslice) >= 0 }

// ContainsAny reports whether a rune of chars is in s.
func ContainsAny(s []byte, chars string) bool { return IndexAny(s, chars) >= 0 }

// ContainsRune reports whether r is in s.
func ContainsRune(s []byte, r rune) bool { return IndexRune(s, r) >= 0 }

// ContainsFunc reports whether f holds for a rune of s.
func ContainsFunc(s []byte, f func(rune) bool) bool { return IndexFunc(s, f) >= 0 }

// Count returns how often sep is in s, without overlaps; of an empty one, the number of runes
// and one more.
func Count(s, sep []byte) int { return text.Count(s, sep) }

// Cut returns what is before and after the first sep in s; s and nil when there is none.
func Cut(s, sep []byte) (before, after []byte, found bool) {
	if i := Index(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, nil, false
}

// CutPrefix returns s without the prefix, and whether it had it.
func CutPrefix(s, prefix []byte) (after []byte, found bool) {
	if !HasPrefix(s, prefix) {
		return s, false
	}
	return s[len(prefix):], true
}

// CutSuffix returns s without the suffix, and whether it had it.
func CutSuffix(s, suffix []byte) (before []byte, found bool) {
	if !HasSuffix(s, suffix) {
		return s, false
	}
	return s[:len(s)-len(suffix)], true
}
