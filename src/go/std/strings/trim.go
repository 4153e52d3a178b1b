package strings

import "internal/text"

// TrimSpace returns s without white space around it.
func TrimSpace(s string) string {
	start, end := text.SpaceBounds(s)
	return s[start:end]
}

// Trim returns s without the runes of cutset around it.
func Trim(s, cutset string) string { return TrimRight(TrimLeft(s, cutset), cutset) }

// TrimLeft returns s without the runes of cutset at its start.
func TrimLeft(s, cutset string) string { return s[text.Skip(s, cutset):] }

// TrimRight returns s without the runes of cutset at its end.
func TrimRight(s, cutset string) string { return s[:text.SkipLast(s, cutset)] }

// TrimFunc returns s without the runes that f holds for around it.
func TrimFunc(s string, f func(rune) bool) string { return TrimRightFunc(TrimLeftFunc(s, f), f) }

// TrimLeftFunc returns s without the runes that f holds for at its start.
func TrimLeftFunc(s string, f func(rune) bool) string { return s[text.SkipFunc(s, f):] }

// TrimRightFunc returns s without the runes that f holds for at its end.
func TrimRightFunc(s string, f func(rune) bool) string { return s[:text.SkipLastFunc(s, f)] }

// TrimPrefix returns s without the prefix, if it has it.
func TrimPrefix(s, prefix string) string {
	s, _ = CutPrefix(s, prefix)
	return s
}

// TrimSuffix returns s without the suffix, if it has it.
func TrimSuffix(s, suffix string) string {
	s, _ = CutSuffix(s, suffix)
	return s
}
