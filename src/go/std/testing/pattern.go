package testing

import (
	"errors"
	"strings"
	"unicode"
	"unicode/utf8"
)

// This file has the matching of names against patterns where the test program brings none of its
// own: the part of regular expressions that people use to choose tests, without package regexp,
// which would be most of a small test program. Matching tries alternatives one after the other.

// A pattern is a regular expression; what it matches is tried from its first element on.
type pattern struct {
	src string
	pos int
}

// A nodeKind is what an element of a pattern matches.
type nodeKind uint8

const (
	nodeRune  nodeKind = iota // a character out of set
	nodeGroup                 // one of alts
	nodeStart                 // ^
	nodeEnd                   // $
	nodeWord                  // \b
)

type patternNode struct {
	kind     nodeKind
	set      func(r rune) bool
	alts     [][]patternNode
	min, max int // repetitions; max < 0: any number
}

var errPattern = errors.New("error parsing regexp")

// matchPattern reports whether the pattern matches somewhere in str.
func matchPattern(pat, str string) (bool, error) {
	p := pattern{src: pat}
	alts, err := p.alternatives()
	if err == nil && p.pos < len(pat) {
		err = errPattern
	}
	if err != nil {
		return false, err
	}
	for start := 0; start <= len(str); start++ {
		for _, seq := range alts {
			if matchSeq(seq, str, start, func(int) bool { return true }) {
				return true, nil
			}
		}
	}
	return false, nil
}

func (p *pattern) peek() byte {
	if p.pos < len(p.src) {
		return p.src[p.pos]
	}
	return 0
}

// alternatives reads sequences separated by | up to a ) or the end.
func (p *pattern) alternatives() ([][]patternNode, error) {
	var alts [][]patternNode
	for {
		var seq []patternNode
		for p.pos < len(p.src) && p.peek() != '|' && p.peek() != ')' {
			n, err := p.node()
			if err != nil {
				return nil, err
			}
			seq = append(seq, n)
		}
		alts = append(alts, seq)
		if p.peek() != '|' {
			return alts, nil
		}
		p.pos++
	}
}

// node reads an element and how often it is repeated.
func (p *pattern) node() (patternNode, error) {
	n := patternNode{min: 1, max: 1}
	r, size := utf8.DecodeRuneInString(p.src[p.pos:])
	p.pos += size
	switch r {
	case '^':
		n.kind = nodeStart
	case '$':
		n.kind = nodeEnd
	case '.':
		n.set = func(rune) bool { return true }
	case '(':
		if strings.HasPrefix(p.src[p.pos:], "?:") {
			p.pos += 2
		}
		alts, err := p.alternatives()
		if err != nil || p.peek() != ')' {
			return n, errPattern
		}
		p.pos++
		n.kind = nodeGroup
		n.alts = alts
	case '[':
		set, err := p.class()
		if err != nil {
			return n, err
		}
		n.set = set
	case '\\':
		if p.pos == len(p.src) {
			return n, errPattern
		}
		if p.peek() == 'b' {
			p.pos++
			n.kind = nodeWord
			break
		}
		n.set = p.escape()
	case '*', '+', '?':
		return n, errPattern
	default:
		n.set = func(c rune) bool { return c == r }
	}
	for {
		switch p.peek() {
		case '*':
			n.min, n.max = 0, -1
		case '+':
			n.max = -1
		case '?':
			n.min = 0
		default:
			return n, nil
		}
		p.pos++
	}
}

// escape reads what follows a \.
func (p *pattern) escape() func(rune) bool {
	r, size := utf8.DecodeRuneInString(p.src[p.pos:])
	p.pos += size
	switch r {
	case 'd':
		return isASCIIDigit
	case 'D':
		return func(c rune) bool { return !isASCIIDigit(c) }
	case 'w':
		return isWordRune
	case 'W':
		return func(c rune) bool { return !isWordRune(c) }
	case 's':
		return unicode.IsSpace
	case 'S':
		return func(c rune) bool { return !unicode.IsSpace(c) }
	}
	return func(c rune) bool { return c == r }
}

func isASCIIDigit(c rune) bool { return '0' <= c && c <= '9' }

func isWordRune(c rune) bool {
	return isASCIIDigit(c) || c == '_' || 'a' <= c|0x20 && c|0x20 <= 'z'
}

// class reads what is in brackets.
func (p *pattern) class() (func(rune) bool, error) {
	negated := p.peek() == '^'
	if negated {
		p.pos++
	}
	var sets []func(rune) bool
	for first := true; first || p.peek() != ']'; first = false {
		if p.pos >= len(p.src) {
			return nil, errPattern
		}
		lo, size := utf8.DecodeRuneInString(p.src[p.pos:])
		p.pos += size
		if lo == '\\' && p.pos < len(p.src) {
			sets = append(sets, p.escape())
			continue
		}
		hi := lo
		if p.peek() == '-' && p.pos+1 < len(p.src) && p.src[p.pos+1] != ']' {
			p.pos++
			hi, size = utf8.DecodeRuneInString(p.src[p.pos:])
			p.pos += size
		}
		sets = append(sets, func(c rune) bool { return lo <= c && c <= hi })
	}
	p.pos++
	return func(c rune) bool {
		for _, set := range sets {
			if set(c) {
				return !negated
			}
		}
		return negated
	}, nil
}

// matchSeq reports whether the elements match s from at on in such a way that then, called with
// where they end, is true.
func matchSeq(seq []patternNode, s string, at int, then func(int) bool) bool {
	if len(seq) == 0 {
		return then(at)
	}
	n := &seq[0]
	rest := func(end int) bool { return matchSeq(seq[1:], s, end, then) }
	return n.repeat(s, at, 0, rest)
}

// repeat is matchSeq for an element that was matched count times already.
func (n *patternNode) repeat(s string, at, count int, then func(int) bool) bool {
	if n.max < 0 || count < n.max {
		again := func(end int) bool {
			return (end > at || count < n.min) && n.repeat(s, end, count+1, then)
		}
		if n.once(s, at, again) {
			return true
		}
	}
	return count >= n.min && then(at)
}

// once matches the element once.
func (n *patternNode) once(s string, at int, then func(int) bool) bool {
	switch n.kind {
	case nodeStart:
		return at == 0 && then(at)
	case nodeEnd:
		return at == len(s) && then(at)
	case nodeWord:
		before := at > 0 && isWordRune(rune(s[at-1]))
		behind := at < len(s) && isWordRune(rune(s[at]))
		return before != behind && then(at)
	case nodeGroup:
		for _, seq := range n.alts {
			if matchSeq(seq, s, at, then) {
				return true
			}
		}
		return false
	}
	if at == len(s) {
		return false
	}
	r, size := utf8.DecodeRuneInString(s[at:])
	return n.set(r) && then(at+size)
}
