// Package syntax reads regular expressions (parse.go, class.go) into trees and makes programs of them
// (compile.go, prog.go) for package regexp to run.
package syntax

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// Flags change what a regular expression means.
type Flags uint16

const (
	FoldCase      Flags = 1 << iota // case does not matter
	Literal                         // the text stands for itself
	ClassNL                         // negated classes like [^a-z] match newlines
	DotNL                           // . matches newlines
	OneLine                         // ^ and $ match at the ends of the text only
	NonGreedy                       // repetitions prefer less
	PerlX                           // Perl's extensions: non-capturing groups, \d and the like
	UnicodeGroups                   // \p{Han}, \P{Han}
	WasDollar                       // an OpEndText was $, not \z
	Simple                          // there is no counted repetition

	MatchNL       = ClassNL | DotNL
	Perl          = ClassNL | OneLine | PerlX | UnicodeGroups
	POSIX   Flags = 0
)

// An Op is what a node of the tree is.
type Op uint8

const (
	OpNoMatch Op = 1 + iota
	OpEmptyMatch
	OpLiteral   // Rune is the text
	OpCharClass // Rune has the ranges: from, to, from, to
	OpAnyCharNotNL
	OpAnyChar
	OpBeginLine
	OpEndLine
	OpBeginText
	OpEndText
	OpWordBoundary
	OpNoWordBoundary
	OpCapture // group Cap, with the name Name
	OpStar
	OpPlus
	OpQuest
	OpRepeat // Min to Max times, Max -1 being any number
	OpConcat
	OpAlternate
)

var opNames = [...]string{"NoMatch", "EmptyMatch", "Literal", "CharClass", "AnyCharNotNL", "AnyChar", "BeginLine",
	"EndLine", "BeginText", "EndText", "WordBoundary", "NoWordBoundary", "Capture", "Star", "Plus", "Quest", "Repeat",
	"Concat", "Alternate"}

func (i Op) String() string {
	if i >= 1 && int(i) <= len(opNames) {
		return opNames[i-1]
	}
	return "Op(" + strconv.Itoa(int(i)) + ")"
}

// A Regexp is a node of the tree.
type Regexp struct {
	Op       Op
	Flags    Flags
	Sub      []*Regexp
	Sub0     [1]*Regexp
	Rune     []rune
	Rune0    [2]rune
	Min, Max int
	Cap      int
	Name     string
}

// Equal reports whether x and y are the same.
func (x *Regexp) Equal(y *Regexp) bool {
	if x == nil || y == nil {
		return x == y
	}
	if x.Op != y.Op {
		return false
	}
	switch x.Op {
	case OpEndText:
		return x.Flags&WasDollar == y.Flags&WasDollar
	case OpStar, OpPlus, OpQuest, OpRepeat:
		if x.Flags&NonGreedy != y.Flags&NonGreedy || x.Min != y.Min || x.Max != y.Max {
			return false
		}
	case OpCapture:
		if x.Cap != y.Cap || x.Name != y.Name {
			return false
		}
	}
	return slices.Equal(x.Rune, y.Rune) && slices.EqualFunc(x.Sub, y.Sub, (*Regexp).Equal)
}

// MaxCap returns the highest number of a group.
func (re *Regexp) MaxCap() int {
	m := 0
	if re.Op == OpCapture {
		m = re.Cap
	}
	for _, s := range re.Sub {
		m = max(m, s.MaxCap())
	}
	return m
}

// CapNames returns the names of the groups by number.
func (re *Regexp) CapNames() []string {
	names := make([]string, re.MaxCap()+1)
	re.capNames(names)
	return names
}

func (re *Regexp) capNames(names []string) {
	if re.Op == OpCapture {
		names[re.Cap] = re.Name
	}
	for _, s := range re.Sub {
		s.capNames(names)
	}
}

// Simplify returns an equal tree without counted repetitions.
func (re *Regexp) Simplify() *Regexp {
	if re == nil {
		return nil
	}
	c := *re
	c.Sub = nil
	for _, s := range re.Sub {
		c.Sub = append(c.Sub, s.Simplify())
	}
	if c.Op != OpRepeat {
		return &c
	}
	sub, greed := c.Sub[0], c.Flags&NonGreedy
	node := func(op Op, s ...*Regexp) *Regexp { return &Regexp{Op: op, Flags: greed, Sub: s} }
	var list []*Regexp
	for range c.Min {
		list = append(list, sub)
	}
	switch {
	case c.Max < 0 && c.Min == 0:
		return node(OpStar, sub)
	case c.Max < 0:
		list[c.Min-1] = node(OpPlus, sub)
	case c.Max > c.Min:
		// The rest is nested: (x(x(x)?)?)?
		rest := node(OpQuest, sub)
		for range c.Max - c.Min - 1 {
			rest = node(OpQuest, node(OpConcat, sub, rest))
		}
		list = append(list, rest)
	}
	switch len(list) {
	case 0:
		return &Regexp{Op: OpEmptyMatch}
	case 1:
		return list[0]
	}
	return node(OpConcat, list...)
}

// String returns the tree as a regular expression.
func (re *Regexp) String() string {
	var b strings.Builder
	re.write(&b)
	return b.String()
}

func (re *Regexp) write(b *strings.Builder) {
	switch re.Op {
	case OpNoMatch:
		b.WriteString(`[^\x00-\x{10FFFF}]`)
	case OpEmptyMatch:
		b.WriteString(`(?:)`)
	case OpLiteral:
		if re.Flags&FoldCase != 0 {
			b.WriteString(`(?i:`)
		}
		for _, r := range re.Rune {
			writeRune(b, r, false)
		}
		if re.Flags&FoldCase != 0 {
			b.WriteString(`)`)
		}
	case OpCharClass:
		writeClass(b, re.Rune)
	case OpAnyCharNotNL:
		b.WriteString(`(?-s:.)`)
	case OpAnyChar:
		b.WriteString(`(?s:.)`)
	case OpBeginLine:
		b.WriteString(`(?m:^)`)
	case OpEndLine:
		b.WriteString(`(?m:$)`)
	case OpBeginText:
		b.WriteString(`\A`)
	case OpEndText:
		if re.Flags&WasDollar != 0 {
			b.WriteString(`(?-m:$)`)
		} else {
			b.WriteString(`\z`)
		}
	case OpWordBoundary:
		b.WriteString(`\b`)
	case OpNoWordBoundary:
		b.WriteString(`\B`)
	case OpCapture:
		b.WriteByte('(')
		if re.Name != "" {
			b.WriteString(`?P<` + re.Name + `>`)
		}
		if re.Sub[0].Op != OpEmptyMatch {
			re.Sub[0].write(b)
		}
		b.WriteByte(')')
	case OpStar, OpPlus, OpQuest, OpRepeat:
		sub := re.Sub[0]
		if sub.Op > OpCapture || sub.Op == OpLiteral && len(sub.Rune) > 1 {
			b.WriteString("(?:" + sub.String() + ")")
		} else {
			sub.write(b)
		}
		switch re.Op {
		case OpStar:
			b.WriteByte('*')
		case OpPlus:
			b.WriteByte('+')
		case OpQuest:
			b.WriteByte('?')
		default:
			b.WriteString("{" + strconv.Itoa(re.Min))
			if re.Max != re.Min {
				b.WriteByte(',')
				if re.Max >= 0 {
					b.WriteString(strconv.Itoa(re.Max))
				}
			}
			b.WriteByte('}')
		}
		if re.Flags&NonGreedy != 0 {
			b.WriteByte('?')
		}
	case OpConcat:
		for _, s := range re.Sub {
			if s.Op == OpAlternate {
				b.WriteString("(?:" + s.String() + ")")
			} else {
				s.write(b)
			}
		}
	case OpAlternate:
		for i, s := range re.Sub {
			if i > 0 {
				b.WriteByte('|')
			}
			s.write(b)
		}
	}
}

func writeClass(b *strings.Builder, ranges []rune) {
	if len(ranges) == 0 {
		b.WriteString(`[^\x00-\x{10FFFF}]`)
		return
	}
	b.WriteByte('[')
	if n := len(ranges); ranges[0] == 0 && ranges[n-1] == unicode.MaxRune && n > 2 {
		b.WriteByte('^')
		for i := 1; i < n-1; i += 2 {
			writeRange(b, ranges[i]+1, ranges[i+1]-1)
		}
	} else {
		for i := 0; i < n; i += 2 {
			writeRange(b, ranges[i], ranges[i+1])
		}
	}
	b.WriteByte(']')
}

func writeRange(b *strings.Builder, lo, hi rune) {
	writeRune(b, lo, lo == '-')
	if lo != hi {
		if lo < hi-1 {
			b.WriteByte('-')
		}
		writeRune(b, hi, hi == '-')
	}
}

const meta = `\.+*?()|[]{}^$`

func writeRune(b *strings.Builder, r rune, force bool) {
	if unicode.IsPrint(r) {
		if force || strings.ContainsRune(meta, r) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
		return
	}
	switch r {
	case '\a':
		b.WriteString(`\a`)
	case '\f':
		b.WriteString(`\f`)
	case '\n':
		b.WriteString(`\n`)
	case '\r':
		b.WriteString(`\r`)
	case '\t':
		b.WriteString(`\t`)
	case '\v':
		b.WriteString(`\v`)
	default:
		if r < 0x100 {
			b.WriteString(`\x`)
			s := strconv.FormatInt(int64(r), 16)
			if len(s) == 1 {
				b.WriteByte('0')
			}
			b.WriteString(s)
			return
		}
		b.WriteString(`\x{` + strconv.FormatInt(int64(r), 16) + `}`)
	}
}
