package bytes

import (
	"internal/text"
	"iter"
	"unicode/utf8"
)

// Split returns the parts of s between separators; for an empty sep, its runes. The parts
// have no capacity beyond themselves, so that appending to one does not overwrite the next.
func Split(s, sep []byte) [][]byte { return split(s, sep, 0, -1) }

// SplitN is Split with at most n parts, the last one being the rest; negative is any number.
func SplitN(s, sep []byte, n int) [][]byte { return split(s, sep, 0, n) }

// SplitAfter is Split but each part keeps the separator behind it.
func SplitAfter(s, sep []byte) [][]byte { return split(s, sep, len(sep), -1) }

// SplitAfterN is SplitAfter with at most n parts.
func SplitAfterN(s, sep []byte, n int) [][]byte { return split(s, sep, len(sep), n) }

// split has each part keep the first keep bytes of the separator.
func split(s, sep []byte, keep, n int) [][]byte {
	if n == 0 {
		return nil
	}
	if len(sep) == 0 {
		return explode(s, n)
	}
	if n < 0 {
		n = text.Count(s, sep) + 1
	}
	parts := make([][]byte, 0, min(n, len(s)+1))
	for len(parts) < n-1 {
		i := text.Index(s, sep)
		if i < 0 {
			break
		}
		parts = append(parts, s[:i+keep:i+keep])
		s = s[i+len(sep):]
	}
	return append(parts, s)
}

// explode returns the runes of s, at most n, the last one being the rest. There can be as many as
// s has bytes; only the last one of as many as are allowed keeps its capacity.
func explode(s []byte, n int) [][]byte {
	if n < 0 || n > len(s) {
		n = len(s)
	}
	parts := make([][]byte, 0, n)
	for len(s) > 0 {
		if len(parts) == n-1 {
			return append(parts, s)
		}
		_, size := utf8.DecodeRune(s)
		parts = append(parts, s[:size:size])
		s = s[size:]
	}
	return parts
}

// SplitSeq goes through what Split returns, without making a slice.
func SplitSeq(s, sep []byte) iter.Seq[[]byte] { return splitSeq(s, sep, 0) }

// SplitAfterSeq goes through what SplitAfter returns, without making a slice.
func SplitAfterSeq(s, sep []byte) iter.Seq[[]byte] { return splitSeq(s, sep, len(sep)) }

func splitSeq(s, sep []byte, keep int) iter.Seq[[]byte] {
	if len(sep) == 0 {
		return func(yield func([]byte) bool) {
			for rest := s; len(rest) > 0; {
				_, size := utf8.DecodeRune(rest)
				if !yield(rest[:size:size]) {
					return
				}
				rest = rest[size:]
			}
		}
	}
	return func(yield func([]byte) bool) {
		rest := s
		for {
			i := text.Index(rest, sep)
			if i < 0 {
				yield(rest[:len(rest):len(rest)])
				return
			}
			if !yield(rest[: i+keep : i+keep]) {
				return
			}
			rest = rest[i+len(sep):]
		}
	}
}

// Lines goes through the lines of s, each with its newline; an empty last line is none.
func Lines(s []byte) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		for rest := s; len(rest) > 0; {
			n := text.IndexByte(rest, '\n') + 1
			if n == 0 {
				n = len(rest)
			}
			if !yield(rest[:n:n]) {
				return
			}
			rest = rest[n:]
		}
	}
}

// Fields returns the parts of s between white space; none is empty.
func Fields(s []byte) [][]byte { return FieldsFunc(s, text.IsSpace) }

// FieldsFunc returns the parts of s between runs of runes that f holds for.
func FieldsFunc(s []byte, f func(rune) bool) [][]byte {
	parts := [][]byte{}
	text.Fields(s, f, func(start, end int) bool {
		parts = append(parts, s[start:end:end])
		return true
	})
	return parts
}

// FieldsSeq goes through what Fields returns, without making a slice.
func FieldsSeq(s []byte) iter.Seq[[]byte] { return FieldsFuncSeq(s, text.IsSpace) }

// FieldsFuncSeq goes through what FieldsFunc returns, without making a slice.
func FieldsFuncSeq(s []byte, f func(rune) bool) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		text.Fields(s, f, func(start, end int) bool { return yield(s[start:end:end]) })
	}
}
