package bytes

import (
	"internal/text"
	"unicode"
)

// Map returns a copy of s with each rune replaced by what mapping says; a negative one is dropped.
func Map(mapping func(rune) rune, s []byte) []byte {
	return text.AppendMap(make([]byte, 0, len(s)), s, mapping)
}

// ToUpper returns s in upper case.
func ToUpper(s []byte) []byte { return changeCase(s, 'a', unicode.ToUpper) }

// ToLower returns s in lower case.
func ToLower(s []byte) []byte { return changeCase(s, 'A', unicode.ToLower) }

// changeCase maps s; the ASCII letters from..from+25 are those that mapping changes.
func changeCase(s []byte, from byte, mapping func(rune) rune) []byte {
	ascii, has := text.ASCIICase(s, from)
	switch {
	case !ascii:
		return Map(mapping, s)
	case !has:
		return append([]byte(""), s...)
	}
	return text.SwapASCIICase(s, from)
}

// ToTitle returns s with all letters in title case.
func ToTitle(s []byte) []byte { return Map(unicode.ToTitle, s) }

// ToUpperSpecial is ToUpper with the case mappings of c first.
func ToUpperSpecial(c unicode.SpecialCase, s []byte) []byte { return Map(c.ToUpper, s) }

// ToLowerSpecial is ToLower with the case mappings of c first.
func ToLowerSpecial(c unicode.SpecialCase, s []byte) []byte { return Map(c.ToLower, s) }

// ToTitleSpecial is ToTitle with the case mappings of c first.
func ToTitleSpecial(c unicode.SpecialCase, s []byte) []byte { return Map(c.ToTitle, s) }

// Title returns s with the first letter of each word in title case.
//
// Deprecated: it does not know where words begin in all languages.
func Title(s []byte) []byte { return Map(text.Titler(), s) }

// ToValidUTF8 returns a copy of s with each run of bytes that are no UTF-8 replaced.
func ToValidUTF8(s, replacement []byte) []byte {
	return text.AppendValid(make([]byte, 0, len(s)+len(replacement)), s, replacement)
}

// Replace returns a copy of s with the first n old, all when n is negative, replaced by new. An
// empty old is before each rune and at the end.
func Replace(s, old, new []byte, n int) []byte {
	count := text.Separators(s, old, n)
	if count == 0 {
		return append([]byte(nil), s...)
	}
	b := make([]byte, 0, len(s)+count*(len(new)-len(old)))
	return text.AppendReplaced(b, s, old, new, n)
}

// ReplaceAll returns a copy of s with all old replaced by new.
func ReplaceAll(s, old, new []byte) []byte { return Replace(s, old, new, -1) }
