// Package strings works on UTF-8 encoded strings. The searching and mapping itself is done by
// internal/text, which package bytes shares. search.go, split.go, trim.go and mapping.go have the
// functions; builder.go, reader.go and replace.go the types.
package strings

import (
	"internal/text"
	"math/bits"
	"unsafe"
)

// HasPrefix reports whether s begins with prefix.
func HasPrefix(s, prefix string) bool { return len(s) >= len(prefix) && s[:len(prefix)] == prefix }

// HasSuffix reports whether s ends with suffix.
func HasSuffix(s, suffix string) bool {
	return len(s) >= len(suffix) && s[len(s)-len(suffix):] == suffix
}

// Compare returns -1, 0 or 1 as a is less than, equal to or greater than b.
func Compare(a, b string) int {
	switch {
	case a == b:
		return 0
	case a < b:
		return -1
	}
	return 1
}

// EqualFold reports whether s and t are equal but for case, by simple Unicode folding.
func EqualFold(s, t string) bool { return text.EqualFold(s, t) }

// Clone returns a copy of s in memory of its own.
func Clone(s string) string {
	if s == "" {
		return ""
	}
	return own([]byte(s))
}

// own returns the string whose memory is b's, which must never change again.
func own(b []byte) string { return unsafe.String(unsafe.SliceData(b), len(b)) }

// Join returns the elements one after the other with sep between them.
func Join(elems []string, sep string) string {
	switch len(elems) {
	case 0:
		return ""
	case 1:
		return elems[0]
	}
	n := len(sep) * (len(elems) - 1)
	for _, e := range elems {
		n += len(e)
	}
	b := append(make([]byte, 0, n), elems[0]...)
	for _, e := range elems[1:] {
		b = append(b, sep...)
		b = append(b, e...)
	}
	return own(b)
}

// Repeat returns count times s.
func Repeat(s string, count int) string {
	switch {
	case count == 0:
		return ""
	case count == 1:
		return s
	case count < 0:
		panic("strings: negative Repeat count")
	}
	hi, n := bits.Mul(uint(len(s)), uint(count))
	if hi > 0 || n > 1<<63-1 {
		panic("strings: Repeat output length overflow")
	}
	if n == 0 {
		return ""
	}
	b := append(make([]byte, 0, n), s...)
	for len(b) < int(n) {
		b = append(b, b[:min(len(b), int(n)-len(b))]...)
	}
	return own(b)
}
