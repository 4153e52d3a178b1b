package strings

import (
	"internal/text"
	"unicode"
	"unicode/utf8"
)

// Map returns s with each rune replaced by what mapping says; a negative one is dropped.
func Map(mapping func(rune) rune, s string) string {
	i, size, to := text.FirstMapped(s, mapping)
	if i == len(s) {
		return s
	}
	b := append(make([]byte, 0, len(s)+utf8.UTFMax), s[:i]...)
	if to >= 0 {
		b = utf8.AppendRune(b, to)
	}
	return own(text.AppendMap(b, s[i+size:], mapping))
}

// ToUpper returns s in upper case.
func ToUpper(s string) string { return changeCase(s, 'a', unicode.ToUpper) }

// ToLower returns s in lower case.
func ToLower(s string) string { return changeCase(s, 'A', unicode.ToLower) }

// changeCase maps s; the ASCII letters from..from+25 are those that mapping changes.
func changeCase(s string, from byte, mapping func(rune) rune) string {
	ascii, has := text.ASCIICase(s, from)
	switch {
	case !ascii:
		return Map(mapping, s)
	case !has:
		return s
	}
	return own(text.SwapASCIICase(s, from))
}

// ToTitle returns s with all letters in title case.
func ToTitle(s string) string { return Map(unicode.ToTitle, s) }

// ToUpperSpecial is ToUpper with the case mappings of c first.
func ToUpperSpecial(c unicode.SpecialCase, s string) string { return Map(c.ToUpper, s) }

// ToLowerSpecial is ToLower with the case mappings of c first.
func ToLowerSpecial(c unicode.SpecialCase, s string) string { return Map(c.ToLower, s) }

// ToTitleSpecial is ToTitle with the case mappings of c first.
func ToTitleSpecial(c unicode.SpecialCase, s string) string { return Map(c.ToTitle, s) }

// Title returns s with the first letter of each word in title case.
//
// Deprecated: it does not know where words begin in all languages.
func Title(s string) string { return Map(text.Titler(), s) }

// ToValidUTF8 returns s with each run of bytes that are no UTF-8 replaced.
func ToValidUTF8(s, replacement string) string {
	if utf8.ValidString(s) {
		return s
	}
	return own(text.AppendValid(make([]byte, 0, len(s)+len(replacement)), s, replacement))
}

// Replace returns s with the first n old, all when n is negative, replaced by new. An empty old is
// before each rune and at the end.
func Replace(s, old, new string, n int) string {
	if old == new {
		return s
	}
	count := text.Separators(s, old, n)
	if count == 0 {
		return s
	}
	b := make([]byte, 0, len(s)+count*(len(new)-len(old)))
	return own(text.AppendReplaced(b, s, old, new, n))
}

// ReplaceAll returns s with all old replaced by new.
func ReplaceAll(s, old, new string) string { return Replace(s, old, new, -1) }
