package strings

import (
	"internal/text"
	"iter"
	"unicode/utf8"
)

// Split returns the parts of s between separators; for an empty sep, its runes.
func Split(s, sep string) []string { return split(s, sep, 0, -1) }

// SplitN is Split with at most n parts, the last one being the rest; negative is any number.
func SplitN(s, sep string, n int) []string { return split(s, sep, 0, n) }

// SplitAfter is Split but each part keeps the separator behind it.
func SplitAfter(s, sep string) []string { return split(s, sep, len(sep), -1) }

// SplitAfterN is SplitAfter with at most n parts.
func SplitAfterN(s, sep string, n int) []string { return split(s, sep, len(sep), n) }

// split has each part keep the first keep bytes of the separator.
func split(s, sep string, keep, n int) []string {
	if n == 0 {
		return nil
	}
	if sep == "" {
		return explode(s, n)
	}
	if n < 0 {
		n = text.Count(s, sep) + 1
	}
	parts := make([]string, 0, min(n, len(s)+1))
	for len(parts) < n-1 {
		i := text.Index(s, sep)
		if i < 0 {
			break
		}
		parts = append(parts, s[:i+keep])
		s = s[i+len(sep):]
	}
	return append(parts, s)
}

// explode returns the runes of s as strings, at most n, the last one being the rest.
func explode(s string, n int) []string {
	if count := utf8.RuneCountInString(s); n < 0 || n > count {
		n = count
	}
	parts := make([]string, n)
	for i := range parts {
		_, size := utf8.DecodeRuneInString(s)
		if i == n-1 {
			size = len(s)
		}
		parts[i], s = s[:size], s[size:]
	}
	return parts
}

// SplitSeq goes through what Split returns, without making a slice.
func SplitSeq(s, sep string) iter.Seq[string] { return splitSeq(s, sep, 0) }

// SplitAfterSeq goes through what SplitAfter returns, without making a slice.
func SplitAfterSeq(s, sep string) iter.Seq[string] { return splitSeq(s, sep, len(sep)) }

func splitSeq(s, sep string, keep int) iter.Seq[string] {
	if sep == "" {
		return func(yield func(string) bool) {
			for rest := s; rest != ""; {
				_, size := utf8.DecodeRuneInString(rest)
				if !yield(rest[:size]) {
					return
				}
				rest = rest[size:]
			}
		}
	}
	return func(yield func(string) bool) {
		rest := s
		for {
			i := text.Index(rest, sep)
			if i < 0 {
				yield(rest)
				return
			}
			if !yield(rest[:i+keep]) {
				return
			}
			rest = rest[i+len(sep):]
		}
	}
}

// Lines goes through the lines of s, each with its newline; an empty last line is none.
func Lines(s string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for rest := s; rest != ""; {
			n := text.IndexByte(rest, '\n') + 1
			if n == 0 {
				n = len(rest)
			}
			if !yield(rest[:n]) {
				return
			}
			rest = rest[n:]
		}
	}
}

// Fields returns the parts of s between white space; none is empty.
func Fields(s string) []string { return FieldsFunc(s, text.IsSpace) }

// FieldsFunc returns the parts of s between runs of runes that f holds for.
func FieldsFunc(s string, f func(rune) bool) []string {
	parts := []string{}
	text.Fields(s, f, func(start, end int) bool {
		parts = append(parts, s[start:end])
		return true
	})
	return parts
}

// FieldsSeq goes through what Fields returns, without making a slice.
func FieldsSeq(s string) iter.Seq[string] { return FieldsFuncSeq(s, text.IsSpace) }

// FieldsFuncSeq goes through what FieldsFunc returns, without making a slice.
func FieldsFuncSeq(s string, f func(rune) bool) iter.Seq[string] {
	return func(yield func(string) bool) {
		text.Fields(s, f, func(start, end int) bool { return yield(s[start:end]) })
	}
}
