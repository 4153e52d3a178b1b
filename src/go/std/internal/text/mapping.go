package text

import (
	"internal/runes"
	"unicode"
	"unicode/utf8"
)

// AppendMap appends s to dst with each rune replaced by what mapping says; negative is nothing.
func AppendMap[T runes.Bytes](dst []byte, s T, mapping func(rune) rune) []byte {
	for i := 0; i < len(s); {
		r, size := runes.Decode(s, i)
		i += size
		if r = mapping(r); r >= 0 {
			dst = utf8.AppendRune(dst, r)
		}
	}
	return dst
}

// FirstMapped returns the index of the first rune of s that mapping changes, or len(s), and what
// it is changed to. A wrong byte counts as changed even when it is mapped to RuneError.
func FirstMapped[T runes.Bytes](s T, mapping func(rune) rune) (i, size int, to rune) {
	for i < len(s) {
		r, size := runes.Decode(s, i)
		to := mapping(r)
		if to != r || r == utf8.RuneError && size == 1 {
			return i, size, to
		}
		i += size
	}
	return i, 0, 0
}

// ASCIICase reports whether all of s is ASCII, and whether there is a byte from 'a' to 'z' for
// from 'a', or from 'A' to 'Z' for from 'A'.
func ASCIICase[T runes.Bytes](s T, from byte) (ascii, has bool) {
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= utf8.RuneSelf {
			return false, has
		}
		has = has || c-from < 26
	}
	return true, has
}

// SwapASCIICase returns the ASCII text s with the case of the letters from..from+25 changed.
func SwapASCIICase[T runes.Bytes](s T, from byte) []byte {
	b := make([]byte, len(s))
	for i := range b {
		c := s[i]
		if c-from < 26 {
			c ^= 'a' - 'A'
		}
		b[i] = c
	}
	return b
}

// Titler returns a mapping, for one use, that maps the first letter of each word to title case.
func Titler() func(rune) rune {
	prev := ' '
	return func(r rune) rune {
		atStart := isSeparator(prev)
		prev = r
		if atStart {
			return unicode.ToTitle(r)
		}
		return r
	}
}

// isSeparator reports whether a word may begin behind r.
func isSeparator(r rune) bool {
	if r < utf8.RuneSelf {
		lower := r | ('a' - 'A')
		return !('0' <= r && r <= '9' || 'a' <= lower && lower <= 'z' || r == '_')
	}
	return !unicode.IsLetter(r) && !unicode.IsDigit(r) && unicode.IsSpace(r)
}

// EqualFold reports whether s and t are equal under simple case folding.
func EqualFold[T runes.Bytes](s, t T) bool {
	i, j := 0, 0
	for i < len(s) && j < len(t) {
		a, n := runes.Decode(s, i)
		b, m := runes.Decode(t, j)
		if a != b && !foldsTo(a, b) {
			return false
		}
		i += n
		j += m
	}
	return i == len(s) && j == len(t)
}

func foldsTo(a, b rune) bool {
	if a < utf8.RuneSelf && b < utf8.RuneSelf {
		a |= 'a' - 'A'
		return a == b|('a'-'A') && 'a' <= a && a <= 'z'
	}
	for r := unicode.SimpleFold(a); r != a; r = unicode.SimpleFold(r) {
		if r == b {
			return true
		}
	}
	return false
}

// AppendValid appends s to dst with replacement for each run of bytes that are no UTF-8.
func AppendValid[T runes.Bytes](dst []byte, s, replacement T) []byte {
	wrong := false
	for i := 0; i < len(s); {
		r, size := runes.Decode(s, i)
		if r == utf8.RuneError && size == 1 {
			if !wrong {
				dst = append(dst, replacement...)
			}
			wrong = true
		} else {
			dst = append(dst, s[i:i+size]...)
			wrong = false
		}
		i += size
	}
	return dst
}

// AppendReplaced appends s to dst with the first n (negative: all) old replaced by new. The empty
// old is before each rune and at the end.
func AppendReplaced[T runes.Bytes](dst []byte, s, old, new T, n int) []byte {
	start := 0
	if len(old) == 0 {
		for ; n != 0; n-- {
			dst = append(dst, new...)
			if start == len(s) {
				return dst
			}
			_, size := runes.Decode(s, start)
			dst = append(dst, s[start:start+size]...)
			start += size
		}
		return append(dst, s[start:]...)
	}
	for ; n != 0; n-- {
		i := Index(s[start:], old)
		if i < 0 {
			break
		}
		dst = append(dst, s[start:start+i]...)
		dst = append(dst, new...)
		start += i + len(old)
	}
	return append(dst, s[start:]...)
}

// Separators returns how many old there are in s, at most n if that is not negative.
func Separators[T runes.Bytes](s, old T, n int) int {
	if n == 0 {
		return 0
	}
	m := Count(s, old)
	if n > 0 && n < m {
		return n
	}
	return m
}
