// Package bytes works on byte slices, most functions as package strings does on strings: both
// rest on internal/text. search.go, split.go, trim.go and mapping.go have the functions;
// buffer.go and reader.go the types.
package bytes

import (
	"internal/text"
	"math/bits"
	"unicode/utf8"
)

// Equal reports whether a and b have the same bytes; nil is empty.
func Equal(a, b []byte) bool { return len(a) == len(b) && text.HasAt(a, b, 0) }

// Compare returns -1, 0 or 1 as a is less than, equal to or greater than b.
func Compare(a, b []byte) int { return text.Compare(a, b) }

// HasPrefix reports whether s begins with prefix.
func HasPrefix(s, prefix []byte) bool { return text.HasAt(s, prefix, 0) }

// HasSuffix reports whether s ends with suffix.
func HasSuffix(s, suffix []byte) bool {
	return len(s) >= len(suffix) && text.HasAt(s, suffix, len(s)-len(suffix))
}

// EqualFold reports whether s and t are equal but for case, by simple Unicode folding.
func EqualFold(s, t []byte) bool { return text.EqualFold(s, t) }

// Clone returns a copy of b; of nil it is nil.
func Clone(b []byte) []byte {
	if b == nil {
		return nil
	}
	return append([]byte{}, b...)
}

// Join returns a new slice of the elements one after the other with sep between them.
func Join(s [][]byte, sep []byte) []byte {
	if len(s) == 0 {
		return []byte{}
	}
	if len(s) == 1 {
		return append([]byte(nil), s[0]...)
	}
	n := len(sep) * (len(s) - 1)
	for _, e := range s {
		n += len(e)
	}
	b := append(make([]byte, 0, n), s[0]...)
	for _, e := range s[1:] {
		b = append(b, sep...)
		b = append(b, e...)
	}
	return b
}

// Repeat returns a new slice of count times b.
func Repeat(b []byte, count int) []byte {
	if count == 0 {
		return []byte{}
	}
	if count < 0 {
		panic("bytes: negative Repeat count")
	}
	hi, n := bits.Mul(uint(len(b)), uint(count))
	if hi > 0 || n > 1<<63-1 {
		panic("bytes: Repeat output length overflow")
	}
	out := make([]byte, 0, n)
	if n == 0 {
		return out
	}
	out = append(out, b...)
	for len(out) < int(n) {
		out = append(out, out[:min(len(out), int(n)-len(out))]...)
	}
	return out
}

// Runes returns the runes of s.
func Runes(s []byte) []rune {
	list := make([]rune, 0, utf8.RuneCount(s))
	for len(s) > 0 {
		r, size := utf8.DecodeRune(s)
		list = append(list, r)
		s = s[size:]
	}
	return list
}
