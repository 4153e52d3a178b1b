package testing

import (
	"fmt"
	"os"
	"strconv"
	"strings"
	"unicode"
)

// This file chooses the tests to run by their names, and gives subtests names.

// A matcher chooses tests. A pattern has an alternative for each |, and in it a part for each /,
// one for each level of subtests.
type matcher struct {
	match func(pat, str string) (bool, error)
	run   [][]string // empty: all
	skip  [][]string
	names map[string]int64 // how many subtests were given the name
}

func newMatcher(match func(pat, str string) (bool, error), run, skip string) *matcher {
	m := &matcher{match: match, run: split(run), skip: split(skip), names: make(map[string]int64)}
	for _, pattern := range append(m.run, m.skip...) {
		for _, part := range pattern {
			if _, err := match(part, "x"); err != nil {
				fmt.Fprintf(os.Stderr, "testing: invalid regexp for -test.run (%q): %s\n", part, err)
				os.Exit(1)
			}
		}
	}
	return m
}

// split returns the parts of the alternatives of a pattern. Separators in brackets do not count.
func split(pattern string) [][]string {
	if pattern == "" {
		return nil
	}
	var list [][]string
	var parts []string
	brackets, parens := 0, 0
	from := 0
	part := func(to int) {
		parts = append(parts, rewrite(pattern[from:to]))
		from = to + 1
	}
	for i := 0; i < len(pattern); i++ {
		switch pattern[i] {
		case '[':
			brackets++
		case ']':
			brackets = max(brackets-1, 0)
		case '(':
			if brackets == 0 {
				parens++
			}
		case ')':
			if brackets == 0 {
				parens--
			}
		case '\\':
			i++
		case '/':
			if brackets == 0 && parens == 0 {
				part(i)
			}
		case '|':
			if brackets == 0 && parens == 0 {
				part(i)
				list = append(list, parts)
				parts = nil
			}
		}
	}
	part(len(pattern))
	return append(list, parts)
}

// selects reports whether the name's elements fit one of the patterns. partial: the name has fewer
// elements than the pattern, so that it is up to subtests.
func (m *matcher) selects(patterns [][]string, elems []string) (ok, partial bool) {
next:
	for _, parts := range patterns {
		for i, part := range parts {
			if i >= len(elems) {
				break
			}
			if ok, _ := m.match(part, elems[i]); !ok {
				continue next
			}
		}
		if len(elems) >= len(parts) {
			return true, false
		}
		partial = true
	}
	return partial, partial
}

// fullName returns the name of a subtest, and whether it is to be run.
func (m *matcher) fullName(parent *common, name string) (full string, ok bool) {
	full = name
	if parent.level > 0 {
		full = m.unique(parent.name, rewrite(name))
	}
	elems := strings.Split(full, "/")
	if m.run != nil {
		if ok, _ := m.selects(m.run, elems); !ok {
			return full, false
		}
	}
	if skipped, partial := m.selects(m.skip, elems); skipped && !partial {
		return full, false
	}
	return full, true
}

// unique returns a name for a subtest that no other has: with #01 and so on behind it, if need be.
func (m *matcher) unique(parent, name string) string {
	base := parent + "/" + name
	for {
		n := m.names[base]
		m.names[base] = n + 1
		if n == 0 && name != "" {
			// The name may look like one that was made up.
			if prefix, number := cutNumber(base); len(prefix) < len(base) && number < m.names[prefix] {
				continue
			}
			return base
		}
		numbered := fmt.Sprintf("%s#%02d", base, n)
		if m.names[numbered] == 0 {
			return numbered
		}
	}
}

// cutNumber cuts a number as unique puts it behind a name.
func cutNumber(s string) (prefix string, number int64) {
	at := strings.LastIndexByte(s, '#')
	if at < 0 {
		return s, 0
	}
	digits := s[at+1:]
	if len(digits) < 2 || len(digits) > 2 && digits[0] == '0' {
		return s, 0
	}
	number, err := strconv.ParseInt(digits, 10, 32)
	if err != nil || number < 0 || digits == "00" && !strings.HasSuffix(s[:at], "/") {
		return s, 0
	}
	return s[:at], number
}

// rewrite makes a name printable, and without spaces.
func rewrite(s string) string {
	var b []byte
	for _, r := range s {
		switch {
		case unicode.IsSpace(r):
			b = append(b, '_')
		case !strconv.IsPrint(r):
			q := strconv.QuoteRune(r)
			b = append(b, q[1:len(q)-1]...)
		default:
			b = append(b, string(r)...)
		}
	}
	return string(b)
}
