// Package regexp searches texts for regular expressions, in RE2's syntax, in time that is bounded by
// the length of the text. machine.go does the search, find.go and replace.go have the methods.
package regexp

import (
	"io"
	"regexp/syntax"
	"strconv"
	"strings"
	"unicode/utf8"
)

// A Regexp is a compiled regular expression. It may be used in parallel, but for Longest.
type Regexp struct {
	expr    string
	prog    *syntax.Prog
	names   []string // of the groups
	prefix  string   // of all matches
	whole   bool     // the prefix is all of the expression
	cond    syntax.EmptyOp
	longest bool
}

// Compile compiles a regular expression. Of the leftmost matches the first one is found that a
// backtracking search would find.
func Compile(expr string) (*Regexp, error) { return compile(expr, syntax.Perl, false) }

// CompilePOSIX compiles a POSIX regular expression. Of the leftmost matches the longest is found.
func CompilePOSIX(expr string) (*Regexp, error) { return compile(expr, syntax.POSIX, true) }

func compile(expr string, mode syntax.Flags, longest bool) (*Regexp, error) {
	tree, err := syntax.Parse(expr, mode)
	if err != nil {
		return nil, err
	}
	names := tree.CapNames()
	prog, err := syntax.Compile(tree.Simplify())
	if err != nil {
		return nil, err
	}
	re := &Regexp{expr: expr, prog: prog, names: names, cond: prog.StartCond(), longest: longest}
	re.prefix, re.whole = prog.Prefix()
	return re, nil
}

// MustCompile is Compile, but it panics with the error.
func MustCompile(str string) *Regexp {
	re, err := Compile(str)
	if err != nil {
		panic("regexp: Compile(" + quote(str) + "): " + err.Error())
	}
	return re
}

// MustCompilePOSIX is CompilePOSIX, but it panics with the error.
func MustCompilePOSIX(str string) *Regexp {
	re, err := CompilePOSIX(str)
	if err != nil {
		panic("regexp: CompilePOSIX(" + quote(str) + "): " + err.Error())
	}
	return re
}

func quote(s string) string {
	if strconv.CanBackquote(s) {
		return "`" + s + "`"
	}
	return strconv.Quote(s)
}

// String returns the source text.
func (re *Regexp) String() string { return re.expr }

// Copy returns a copy.
//
// Deprecated: it is not needed any more.
func (re *Regexp) Copy() *Regexp {
	c := *re
	return &c
}

// Longest makes that the longest of the leftmost matches is found.
func (re *Regexp) Longest() { re.longest = true }

// NumSubexp returns the number of groups.
func (re *Regexp) NumSubexp() int { return len(re.names) - 1 }

// SubexpNames returns the names of the groups; [0] is "".
func (re *Regexp) SubexpNames() []string { return re.names }

// SubexpIndex returns the number of the first group with the name, or -1.
func (re *Regexp) SubexpIndex(name string) int {
	if name != "" {
		for i, n := range re.names {
			if n == name {
				return i
			}
		}
	}
	return -1
}

// LiteralPrefix returns the text that all matches begin with, and whether it is all of the
// expression.
func (re *Regexp) LiteralPrefix() (prefix string, complete bool) {
	if start := &re.prog.Inst[re.prog.Start]; start.Op == syntax.InstEmptyWidth && syntax.EmptyOp(start.Arg) == syntax.EmptyBeginText {
		rest := *re.prog // the text behind ^ counts, too
		rest.Start = int(start.Out)
		prefix, _ = rest.Prefix()
		return prefix, false
	}
	return re.prefix, re.whole
}

// MatchString reports whether s contains a match.
func (re *Regexp) MatchString(s string) bool { return re.run(s, 0, 0) != nil }

// Match reports whether b contains a match.
func (re *Regexp) Match(b []byte) bool { return re.MatchString(view(b)) }

// MatchReader reports whether what r has contains a match. It reads all.
func (re *Regexp) MatchReader(r io.RuneReader) bool { return re.MatchString(readAll(r)) }

func readAll(r io.RuneReader) string {
	var b strings.Builder
	for {
		c, _, err := r.ReadRune()
		if err != nil {
			return b.String()
		}
		b.WriteRune(c)
	}
}

// MatchString reports whether s contains a match of the pattern.
func MatchString(pattern string, s string) (matched bool, err error) {
	re, err := Compile(pattern)
	if err != nil {
		return false, err
	}
	return re.MatchString(s), nil
}

// Match reports whether b contains a match of the pattern.
func Match(pattern string, b []byte) (matched bool, err error) { return MatchString(pattern, view(b)) }

// MatchReader reports whether what r has contains a match of the pattern.
func MatchReader(pattern string, r io.RuneReader) (matched bool, err error) {
	re, err := Compile(pattern)
	if err != nil {
		return false, err
	}
	return re.MatchReader(r), nil
}

// QuoteMeta returns a regular expression that matches the text s.
func QuoteMeta(s string) string {
	const special = `\.+*?()|[]{}^$`
	if !strings.ContainsAny(s, special) {
		return s
	}
	var b strings.Builder
	for i := range len(s) {
		if s[i] < utf8.RuneSelf && strings.IndexByte(special, s[i]) >= 0 {
			b.WriteByte('\\')
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

// AppendText appends the source text to b.
func (re *Regexp) AppendText(b []byte) ([]byte, error) { return append(b, re.expr...), nil }

// MarshalText returns the source text.
func (re *Regexp) MarshalText() ([]byte, error) { return re.AppendText(nil) }

// UnmarshalText compiles text.
func (re *Regexp) UnmarshalText(text []byte) error {
	compiled, err := Compile(string(text))
	if err != nil {
		return err
	}
	*re = *compiled
	return nil
}
