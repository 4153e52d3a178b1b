package html

import "strings"

// UnescapeString returns s with entities replaced by what they stand for.
func UnescapeString(s string) string {
	i := strings.IndexByte(s, '&')
	if i < 0 {
		return s
	}
	var b strings.Builder
	for i >= 0 {
		b.WriteString(s[:i])
		text, n := entityAt(s[i:])
		b.WriteString(text)
		s = s[i+n:]
		i = strings.IndexByte(s, '&')
	}
	b.WriteString(s)
	return b.String()
}

// entityAt returns what the entity at the start of s stands for, and how long it is; when there is
// none, the & itself or as much as need not be looked at again.
func entityAt(s string) (text string, n int) {
	if len(s) > 1 && s[1] == '#' {
		return numberAt(s)
	}
	i := 1
	for i < len(s) && isAlphanumeric(s[i]) {
		i++
	}
	name := s[1:i]
	if i < len(s) && s[i] == ';' {
		i++
		name = s[1:i]
	}
	if name == "" {
		return s[:i], i
	}
	if text, ok := lookup(name); ok {
		return text, i
	}
	// Some are known without a semicolon, whatever is behind.
	const longest = 6
	for k := min(len(name)-1, longest); k > 1; k-- {
		if text, ok := lookup(name[:k]); ok {
			return text, 1 + k
		}
	}
	return s[:i], i
}

func isAlphanumeric(c byte) bool { return c-'0' < 10 || c|0x20-'a' < 26 }

// numberAt is entityAt for a number, decimal or hexadecimal.
func numberAt(s string) (text string, n int) {
	i, base := 2, rune(10)
	if i < len(s) && s[i]|0x20 == 'x' {
		i, base = 3, 16
	}
	if len(s) <= 3 {
		return s[:1], 1
	}
	var x rune
	for ; i < len(s); i++ {
		d := rune(s[i] - '0')
		if c := s[i] | 0x20; base == 16 && c-'a' < 6 {
			d = rune(c - 'a' + 10)
		} else if s[i]-'0' > 9 {
			break
		}
		x = x*base + d
	}
	if i < len(s) && s[i] == ';' {
		i++
	}
	if i <= 3 { // too short for a number, by real Go's count
		return s[:1], 1
	}
	switch {
	case 0x80 <= x && x <= 0x9F:
		x = []rune(windows1252)[x-0x80]
	case x == 0 || 0xD800 <= x && x <= 0xDFFF || x > 0x10FFFF:
		x = '\uFFFD'
	}
	return string(x), i
}

// windows1252 has what the numbers from 0x80 on stand for in that encoding, for which they are taken.
const windows1252 = "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
	"\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178"

// lookup returns what a named entity stands for.
func lookup(name string) (string, bool) {
	lo, hi := 0, len(entities) // starts of entries, or the end
	for lo < hi {
		mid := strings.LastIndexByte(entities[:(lo+hi)/2], 0) + 1
		if mid < lo {
			mid = lo
		}
		end := mid + strings.IndexByte(entities[mid:], 0)
		key, text, _ := strings.Cut(entities[mid:end], " ")
		switch {
		case key == name:
			return text, true
		case key < name:
			lo = end + 1
		default:
			hi = mid
		}
	}
	return "", false
}
