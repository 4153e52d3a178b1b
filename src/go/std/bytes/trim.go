package bytes

import "internal/text"

// All these functions return a part of s. Some return nil when nothing is left, as noted.

// TrimSpace returns s without white space around it; nil when nothing is left.
func TrimSpace(s []byte) []byte {
	start, end := text.SpaceBounds(s)
	if start == end {
		return nil
	}
	return s[start:end]
}

// Trim returns s without the runes of cutset around it; nil when nothing is left at its start.
func Trim(s []byte, cutset string) []byte {
	return TrimRight(TrimLeft(s, cutset), cutset)
}

// TrimLeft returns s without the runes of cutset at its start; nil when nothing is left.
func TrimLeft(s []byte, cutset string) []byte { return rest(s, text.Skip(s, cutset)) }

// TrimRight returns s without the runes of cutset at its end.
func TrimRight(s []byte, cutset string) []byte { return s[:text.SkipLast(s, cutset)] }

// TrimFunc returns s without the runes that f holds for around it; nil when nothing is left at
// its start.
func TrimFunc(s []byte, f func(rune) bool) []byte { return TrimRightFunc(TrimLeftFunc(s, f), f) }

// TrimLeftFunc returns s without the runes that f holds for at its start; nil when nothing is
// left.
func TrimLeftFunc(s []byte, f func(rune) bool) []byte { return rest(s, text.SkipFunc(s, f)) }

// TrimRightFunc returns s without the runes that f holds for at its end.
func TrimRightFunc(s []byte, f func(rune) bool) []byte { return s[:text.SkipLastFunc(s, f)] }

// TrimPrefix returns s without the prefix, if it has it.
func TrimPrefix(s, prefix []byte) []byte {
	s, _ = CutPrefix(s, prefix)
	return s
}

// TrimSuffix returns s without the suffix, if it has it.
func TrimSuffix(s, suffix []byte) []byte {
	s, _ = CutSuffix(s, suffix)
	return s
}

// rest returns s[i:], nil when that is empty.
func rest(s []byte, i int) []byte {
	if i == len(s) {
		return nil
	}
	return s[i:]
}
