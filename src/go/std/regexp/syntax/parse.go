package syntax

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// An ErrorCode says what is wrong with a regular expression.
type ErrorCode string

const (
	ErrInternalError         ErrorCode = "regexp/syntax: internal error"
	ErrInvalidCharClass      ErrorCode = "invalid character class"
	ErrInvalidCharRange      ErrorCode = "invalid character class range"
	ErrInvalidEscape         ErrorCode = "invalid escape sequence"
	ErrInvalidNamedCapture   ErrorCode = "invalid named capture"
	ErrInvalidPerlOp         ErrorCode = "invalid or unsupported Perl syntax"
	ErrInvalidRepeatOp       ErrorCode = "invalid nested repetition operator"
	ErrInvalidRepeatSize     ErrorCode = "invalid repeat count"
	ErrInvalidUTF8           ErrorCode = "invalid UTF-8"
	ErrMissingBracket        ErrorCode = "missing closing ]"
	ErrMissingParen          ErrorCode = "missing closing )"
	ErrMissingRepeatArgument ErrorCode = "missing argument to repetition operator"
	ErrTrailingBackslash     ErrorCode = "trailing backslash at end of expression"
	ErrUnexpectedParen       ErrorCode = "unexpected )"
	ErrNestingDepth          ErrorCode = "expression nests too deeply"
	ErrLarge                 ErrorCode = "expression too large"
)

func (e ErrorCode) String() string { return string(e) }

// An Error is a mistake in a regular expression.
type Error struct {
	Code ErrorCode
	Expr string // the part that it is in
}

func (e *Error) Error() string {
	return "error parsing regexp: " + e.Code.String() + ": `" + e.Expr + "`"
}

const (
	maxDepth  = 1000
	maxRepeat = 1000
)

// A parser reads s from i on.
type parser struct {
	s     string
	i     int
	flags Flags
	caps  int
	depth int
}

// Parse reads a regular expression.
func Parse(s string, flags Flags) (re *Regexp, err error) {
	defer func() { // all functions of the parser panic with their errors
		switch e := recover().(type) {
		case nil:
		case *Error:
			re, err = nil, e
		default:
			panic(e)
		}
	}()
	if flags&Literal != 0 {
		checkUTF8(s)
		return literal([]rune(s), flags), nil
	}
	p := &parser{s: s, flags: flags}
	re = p.alternation()
	if p.i < len(s) {
		fail(ErrUnexpectedParen, s)
	}
	if size(re) > 1<<20 {
		fail(ErrLarge, s)
	}
	return re, nil
}

// size returns about how many instructions re takes.
func size(re *Regexp) int {
	n := 1 + len(re.Rune)
	for _, s := range re.Sub {
		n += size(s)
	}
	if re.Op == OpRepeat {
		n *= max(1, re.Min, re.Max)
	}
	return n
}

func fail(code ErrorCode, expr string) { panic(&Error{code, expr}) }

func checkUTF8(s string) {
	if !utf8.ValidString(s) {
		fail(ErrInvalidUTF8, s)
	}
}

func literal(r []rune, flags Flags) *Regexp {
	if len(r) == 0 {
		return &Regexp{Op: OpEmptyMatch}
	}
	return &Regexp{Op: OpLiteral, Flags: flags & FoldCase, Rune: r}
}

func (p *parser) rest() string { return p.s[p.i:] }

// next reads a rune.
func (p *parser) next() rune {
	r, n := utf8.DecodeRuneInString(p.rest())
	if r == utf8.RuneError && n == 1 {
		fail(ErrInvalidUTF8, p.rest())
	}
	p.i += n
	return r
}

// accept reads prefix, if that is next, and reports whether it was.
func (p *parser) accept(prefix string) bool {
	if !strings.HasPrefix(p.rest(), prefix) {
		return false
	}
	p.i += len(prefix)
	return true
}

// alternation reads up to ) or the end. Flags that are set within hold up to there.
func (p *parser) alternation() *Regexp {
	flags := p.flags
	defer func() { p.flags = flags }()
	if p.depth++; p.depth > maxDepth {
		fail(ErrNestingDepth, p.s)
	}
	defer func() { p.depth-- }()
	list := []*Regexp{p.concatenation()}
	for p.accept("|") {
		list = append(list, p.concatenation())
	}
	return alternate(list)
}

func alternate(list []*Regexp) *Regexp {
	list = factor(list)
	if len(list) == 1 {
		return list[0]
	}
	return &Regexp{Op: OpAlternate, Sub: list}
}

// factor puts the text that alternatives next to each other begin with before them: ab|ac is a(b|c).
func factor(list []*Regexp) []*Regexp {
	var out []*Regexp
	for len(list) > 0 {
		prefix, flags := leading(list[0])
		n := 1
		for n < len(list) && len(prefix) > 0 {
			text, f := leading(list[n])
			same := 0
			for same < len(prefix) && same < len(text) && prefix[same] == text[same] {
				same++
			}
			if same == 0 || f != flags {
				break
			}
			prefix = prefix[:same]
			n++
		}
		if n == 1 {
			if k := len(out); list[0].Op != OpEmptyMatch || k == 0 || out[k-1].Op != OpEmptyMatch {
				out = append(out, list[0])
			}
		} else {
			var rest []*Regexp
			for _, re := range list[:n] {
				rest = append(rest, without(re, len(prefix)))
			}
			out = append(out, concat([]*Regexp{literal(prefix, flags), alternate(rest)}))
		}
		list = list[n:]
	}
	return out
}

// leading returns the text that re begins with.
func leading(re *Regexp) ([]rune, Flags) {
	if re.Op == OpConcat {
		re = re.Sub[0]
	}
	if re.Op != OpLiteral {
		return nil, 0
	}
	return re.Rune, re.Flags
}

// without returns re without the first n runes of the text that it begins with.
func without(re *Regexp, n int) *Regexp {
	if re.Op == OpConcat {
		list := append([]*Regexp(nil), re.Sub...)
		list[0] = without(list[0], n)
		if list[0].Op == OpEmptyMatch {
			list = list[1:]
		}
		return concat(list)
	}
	return literal(re.Rune[n:], re.Flags)
}

func (p *parser) concatenation() *Regexp {
	var list []*Regexp
	repeated := "" // the repetition operator just read, to its end
	for p.i < len(p.s) {
		start := p.i
		switch c := p.s[p.i]; c {
		case '|', ')':
			return concat(list)
		case '*', '+', '?', '{':
			min, max, ok := p.repetition()
			if !ok {
				p.i++
				list = append(list, literal([]rune{'{'}, p.flags))
				repeated = ""
				continue
			}
			flags := p.flags & NonGreedy
			if p.flags&PerlX != 0 {
				if p.accept("?") {
					flags ^= NonGreedy
				}
				if repeated != "" {
					fail(ErrInvalidRepeatOp, repeated[:len(repeated)-len(p.rest())])
				}
			}
			text := p.s[start:p.i]
			if len(list) == 0 {
				fail(ErrMissingRepeatArgument, text)
			}
			repeated = p.s[start:]
			last := &list[len(list)-1]
			*last = repeat(*last, c, min, max, flags, text)
			continue
		case '(':
			if p.flags&PerlX != 0 && strings.HasPrefix(p.rest(), "(?") {
				if re := p.perlGroup(); re != nil {
					list = append(list, re)
				}
			} else {
				p.i++
				p.caps++
				list = append(list, p.group(&Regexp{Op: OpCapture, Cap: p.caps}))
			}
		case '^':
			p.i++
			op := OpBeginLine
			if p.flags&OneLine != 0 {
				op = OpBeginText
			}
			list = append(list, &Regexp{Op: op})
		case '$':
			p.i++
			if p.flags&OneLine != 0 {
				list = append(list, &Regexp{Op: OpEndText, Flags: WasDollar})
			} else {
				list = append(list, &Regexp{Op: OpEndLine})
			}
		case '.':
			p.i++
			op := OpAnyCharNotNL
			if p.flags&DotNL != 0 {
				op = OpAnyChar
			}
			list = append(list, &Regexp{Op: op})
		case '[':
			list = append(list, p.class())
		case '\\':
			list = append(list, p.escape()...)
		default:
			list = append(list, literal([]rune{p.next()}, p.flags))
		}
		repeated = ""
	}
	return concat(list)
}

func concat(list []*Regexp) *Regexp {
	switch len(list) {
	case 0:
		return &Regexp{Op: OpEmptyMatch}
	case 1:
		return list[0]
	}
	// Literals next to each other are one.
	joined := list[:0]
	for _, re := range list {
		if n := len(joined); n > 0 && re.Op == OpLiteral && joined[n-1].Op == OpLiteral && joined[n-1].Flags == re.Flags {
			joined[n-1] = &Regexp{Op: OpLiteral, Flags: re.Flags, Rune: append(joined[n-1].Rune, re.Rune...)}
			continue
		}
		joined = append(joined, re)
	}
	if len(joined) == 1 {
		return joined[0]
	}
	return &Regexp{Op: OpConcat, Sub: joined}
}

// repetition reads a repetition operator; ok is false for a { that is none.
func (p *parser) repetition() (min, max int, ok bool) {
	start := p.i
	c := p.s[p.i]
	p.i++
	switch c {
	case '*':
		return 0, -1, true
	case '+':
		return 1, -1, true
	case '?':
		return 0, 1, true
	}
	min, ok = p.count()
	max = min
	if ok && p.accept(",") {
		max = -1
		if !strings.HasPrefix(p.rest(), "}") {
			max, ok = p.count()
		}
	}
	if !ok || !p.accept("}") {
		p.i = start
		return 0, 0, false
	}
	if min > maxRepeat || max > maxRepeat || max >= 0 && min > max {
		fail(ErrInvalidRepeatSize, p.s[start:p.i])
	}
	return min, max, true
}

// count reads a number, without leading zeros.
func (p *parser) count() (int, bool) {
	start := p.i
	for p.i < len(p.s) && p.s[p.i]-'0' <= 9 {
		p.i++
	}
	text := p.s[start:p.i]
	if text == "" || len(text) > 1 && text[0] == '0' {
		return 0, false
	}
	n, err := strconv.Atoi(text)
	if err != nil || n >= 1e8 {
		n = maxRepeat + 1
	}
	return n, true
}

func repeat(sub *Regexp, c byte, min, max int, flags Flags, text string) *Regexp {
	op := OpRepeat
	switch c {
	case '*':
		op = OpStar
	case '+':
		op = OpPlus
	case '?':
		op = OpQuest
	}
	re := &Regexp{Op: op, Flags: flags, Sub: []*Regexp{sub}}
	if op != OpRepeat {
		if op == sub.Op && flags == sub.Flags { // x** is x*
			return sub
		}
		return re
	}
	re.Min, re.Max = min, max
	if (min >= 2 || max >= 2) && repetitions(re, maxRepeat) < 0 {
		fail(ErrInvalidRepeatSize, text)
	}
	return re
}

// repetitions returns how often the innermost of nested repetitions may still repeat, negative when
// there are more than n in all.
func repetitions(re *Regexp, n int) int {
	if re.Op == OpRepeat {
		m := re.Max
		if m == 0 {
			return n
		}
		if m < 0 {
			m = re.Min
		}
		if m > n {
			return -1
		}
		if m > 0 {
			n /= m
		}
	}
	least := n
	for _, s := range re.Sub {
		least = min(least, repetitions(s, n))
	}
	return least
}

// group reads the inside of a group and its end.
func (p *parser) group(re *Regexp) *Regexp {
	sub := p.alternation()
	if !p.accept(")") {
		fail(ErrMissingParen, p.s)
	}
	re.Sub = []*Regexp{sub}
	return re
}

// perlGroup reads a group that begins with (?. For flags alone it sets them and returns nil.
func (p *parser) perlGroup() *Regexp {
	t := p.rest()
	if strings.HasPrefix(t, "(?P<") || strings.HasPrefix(t, "(?<") {
		start := 3
		if t[2] == 'P' {
			start = 4
		}
		end := strings.IndexByte(t, '>')
		if end < 0 {
			checkUTF8(t)
			fail(ErrInvalidNamedCapture, t)
		}
		name := t[start:end]
		checkUTF8(name)
		if !isName(name) {
			fail(ErrInvalidNamedCapture, t[:end+1])
		}
		p.i += end + 1
		p.caps++
		return p.group(&Regexp{Op: OpCapture, Cap: p.caps, Name: name})
	}
	start := p.i
	p.i += 2
	flags, negative, some := p.flags, false, false
	for p.i < len(p.s) {
		var f Flags
		switch c := p.next(); c {
		case 'i':
			f = FoldCase
		case 'm':
			f = OneLine
		case 's':
			f = DotNL
		case 'U':
			f = NonGreedy
		case '-':
			if negative {
				fail(ErrInvalidPerlOp, p.s[start:p.i])
			}
			negative, some = true, false
			continue
		case ':', ')':
			if negative && !some {
				fail(ErrInvalidPerlOp, p.s[start:p.i])
			}
			if c == ')' {
				p.flags = flags
				return nil
			}
			outer := p.flags
			p.flags = flags
			re := p.group(&Regexp{}).Sub[0]
			p.flags = outer
			return &Regexp{Op: OpConcat, Sub: []*Regexp{re}}
		default:
			fail(ErrInvalidPerlOp, p.s[start:p.i])
		}
		some = true
		if (f == OneLine) != negative { // m is the opposite of OneLine
			flags &^= f
		} else {
			flags |= f
		}
	}
	fail(ErrInvalidPerlOp, p.s[start:])
	return nil
}

func isName(s string) bool {
	for _, r := range s {
		if r != '_' && !(r < utf8.RuneSelf && (unicode.IsLetter(r) || unicode.IsDigit(r))) {
			return false
		}
	}
	return s != ""
}

// escape reads what begins with a backslash, outside of classes.
func (p *parser) escape() []*Regexp {
	node := func(op Op) []*Regexp {
		p.i += 2
		return []*Regexp{{Op: op}}
	}
	if p.flags&PerlX != 0 && len(p.rest()) >= 2 {
		switch p.rest()[1] {
		case 'A':
			return node(OpBeginText)
		case 'b':
			return node(OpWordBoundary)
		case 'B':
			return node(OpNoWordBoundary)
		case 'C':
			fail(ErrInvalidEscape, p.rest()[:2])
		case 'Q':
			p.i += 2
			text, _, _ := strings.Cut(p.rest(), `\E`)
			checkUTF8(text)
			p.i += len(text)
			p.accept(`\E`)
			var list []*Regexp
			for _, r := range text {
				list = append(list, literal([]rune{r}, p.flags))
			}
			return list
		case 'z':
			return node(OpEndText)
		}
	}
	var set set
	if p.namedClass(&set) {
		return []*Regexp{set.regexp(p.flags, false)}
	}
	return []*Regexp{literal([]rune{p.escapedRune()}, p.flags)}
}

// escapedRune reads a character written with a backslash.
func (p *parser) escapedRune() rune {
	start := p.i
	p.i++
	if p.i == len(p.s) {
		fail(ErrTrailingBackslash, "")
	}
	c := p.next()
	switch c {
	case '1', '2', '3', '4', '5', '6', '7':
		if p.i >= len(p.s) || p.s[p.i] < '0' || p.s[p.i] > '7' {
			break // a reference to a group
		}
		fallthrough
	case '0':
		r := c - '0'
		for n := 1; n < 3 && p.i < len(p.s) && '0' <= p.s[p.i] && p.s[p.i] <= '7'; n++ {
			r = r*8 + rune(p.s[p.i]-'0')
			p.i++
		}
		return r
	case 'x':
		if p.i == len(p.s) {
			break
		}
		if r, ok := p.hexRune(); ok {
			return r
		}
	case 'a':
		return '\a'
	case 'f':
		return '\f'
	case 'n':
		return '\n'
	case 'r':
		return '\r'
	case 't':
		return '\t'
	case 'v':
		return '\v'
	default:
		if c < utf8.RuneSelf && !(unicode.IsLetter(c) || unicode.IsDigit(c)) {
			return c
		}
	}
	fail(ErrInvalidEscape, p.s[start:p.i])
	return 0
}

// hexRune reads two hexadecimal digits or any number of them in braces.
func (p *parser) hexRune() (rune, bool) {
	digit := func() (rune, bool) {
		if p.i >= len(p.s) {
			return 0, false
		}
		c := p.next()
		switch {
		case '0' <= c && c <= '9':
			return c - '0', true
		case 'a' <= c|0x20 && c|0x20 <= 'f':
			return c | 0x20 - 'a' + 10, true
		}
		return c, false
	}
	if !p.accept("{") {
		hi, ok := digit()
		if !ok {
			return 0, false
		}
		lo, ok := digit()
		return hi<<4 | lo, ok
	}
	var r rune
	for n := 0; ; n++ {
		d, ok := digit()
		if !ok {
			return r, d == '}' && n > 0
		}
		if r = r<<4 | d; r > unicode.MaxRune {
			return 0, false
		}
	}
}
