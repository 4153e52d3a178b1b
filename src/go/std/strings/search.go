package strings

import "internal/text"

// Index returns the index of the first substr in s, or -1.
func Index(s, substr string) int { return text.Index(s, substr) }

// LastIndex returns the index of the last substr in s, or -1.
func LastIndex(s, substr string) int { return text.LastIndex(s, substr) }

// IndexByte returns the index of the first c in s, or -1.
func IndexByte(s string, c byte) int { return text.IndexByte(s, c) }

// LastIndexByte returns the index of the last c in s, or -1.
func LastIndexByte(s string, c byte) int { return text.LastIndexByte(s, c) }

// IndexRune returns the index of the first r in s, or -1. RuneError is at the first wrong byte,
// too.
func IndexRune(s string, r rune) int { return text.IndexRune(s, r) }

// IndexAny returns the index of the first rune of s that is in chars, or -1.
func IndexAny(s, chars string) int { return text.IndexAny(s, chars) }

// LastIndexAny returns the index of the last rune of s that is in chars, or -1.
func LastIndexAny(s, chars string) int { return text.LastIndexAny(s, chars) }

// IndexFunc returns the index of the first rune of s that f holds for, or -1.
func IndexFunc(s string, f func(rune) bool) int { return text.IndexFunc(s, f) }

// LastIndexFunc returns the index of the last rune of s that f holds for, or -1.
func LastIndexFunc(s string, f func(rune) bool) int { return text.LastIndexFunc(s, f) }

// Contains reports whether substr is in s.
func Contains(s, substr string) bool { return Index(s, substr) >= 0 }

// ContainsAny reports whether a rune of chars is in s.
func ContainsAny(s, chars string) bool { return IndexAny(s, chars) >= 0 }

// ContainsRune reports whether r is in s.
func ContainsRune(s string, r rune) bool { return IndexRune(s, r) >= 0 }

// ContainsFunc reports whether f holds for a rune of s.
func ContainsFunc(s string, f func(rune) bool) bool { return IndexFunc(s, f) >= 0 }

// Count returns how often substr is in s, without overlaps; of an empty one, the number of runes
// and one more.
func Count(s, substr string) int { return text.Count(s, substr) }

// Cut returns what is before and after the first sep in s; s and "" when there is none.
func Cut(s, sep string) (before, after string, found bool) {
	if i := Index(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, "", false
}

// CutPrefix returns s without the prefix, and whether it had it.
func CutPrefix(s, prefix string) (after string, found bool) {
	if !HasPrefix(s, prefix) {
		return s, false
	}
	return s[len(prefix):], true
}

// CutSuffix returns s without the suffix, and whether it had it.
func CutSuffix(s, suffix string) (before string, found bool) {
	if !HasSuffix(s, suffix) {
		return s, false
	}
	return s[:len(s)-len(suffix)], true
}
