package syntax

import (
	"internal/unidata"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A set is a set of runes as ranges: from, to, from, to.
type set []rune

func (s *set) add(lo, hi rune) { *s = append(*s, lo, hi) }

// addFolded adds a range with all that is equal to its runes but for case.
func (s *set) addFolded(lo, hi rune) {
	s.add(lo, hi)
	const first, last = 0x41, 0x1e943 // that there is another case of
	for r := max(lo, first); r <= min(hi, last); r++ {
		for f := unicode.SimpleFold(r); f != r; f = unicode.SimpleFold(f) {
			if f < lo || f > hi {
				s.add(f, f)
			}
		}
	}
}

// clean sorts the ranges and joins those that touch.
func (s set) clean() set {
	type span struct{ lo, hi rune }
	spans := make([]span, 0, len(s)/2)
	for i := 0; i < len(s); i += 2 {
		spans = append(spans, span{s[i], s[i+1]})
	}
	slices.SortFunc(spans, func(a, b span) int {
		if a.lo != b.lo {
			return int(a.lo - b.lo)
		}
		return int(b.hi - a.hi)
	})
	out := s[:0]
	for _, x := range spans {
		if n := len(out); n > 0 && x.lo <= out[n-1]+1 {
			out[n-1] = max(out[n-1], x.hi)
			continue
		}
		out = append(out, x.lo, x.hi)
	}
	return out
}

// negated returns the runes that are not in s, which is clean.
func (s set) negated() set {
	var out set
	next := rune(0)
	for i := 0; i < len(s); i += 2 {
		if next < s[i] {
			out.add(next, s[i]-1)
		}
		next = s[i+1] + 1
	}
	if next <= unicode.MaxRune {
		out.add(next, unicode.MaxRune)
	}
	return out
}

// regexp returns a node that matches a rune of s, or one that is not in it.
func (s set) regexp(flags Flags, negate bool) *Regexp {
	s = s.clean()
	if negate {
		s = s.negated()
	}
	return &Regexp{Op: OpCharClass, Flags: flags & FoldCase, Rune: s}
}

var (
	digits = set{'0', '9'}
	spaces = set{'\t', '\n', '\f', '\r', ' ', ' '}
	words  = set{'0', '9', 'A', 'Z', '_', '_', 'a', 'z'}
)

// posix returns the class [:name:].
func posix(name string) set {
	switch name {
	case "alnum":
		return set{'0', '9', 'A', 'Z', 'a', 'z'}
	case "alpha":
		return set{'A', 'Z', 'a', 'z'}
	case "ascii":
		return set{0, 0x7F}
	case "blank":
		return set{'\t', '\t', ' ', ' '}
	case "cntrl":
		return set{0, 0x1F, 0x7F, 0x7F}
	case "digit":
		return digits
	case "graph":
		return set{'!', '~'}
	case "lower":
		return set{'a', 'z'}
	case "print":
		return set{' ', '~'}
	case "punct":
		return set{'!', '/', ':', '@', '[', '`', '{', '~'}
	case "space":
		return set{'\t', '\r', ' ', ' '}
	case "upper":
		return set{'A', 'Z'}
	case "word":
		return words
	case "xdigit":
		return set{'0', '9', 'A', 'F', 'a', 'f'}
	}
	return nil
}

// addSet adds a clean set, or what is not in it, with other cases if they do not matter.
func (s *set) addSet(x set, negate, fold bool) {
	if fold {
		var folded set
		for i := 0; i < len(x); i += 2 {
			folded.addFolded(x[i], x[i+1])
		}
		x = folded.clean()
	}
	if negate {
		x = x.negated()
	}
	*s = append(*s, x...)
}

// namedClass reads \d, \s, \w, \pL, \p{Greek} or their opposites, if one is next, and adds it to s.
func (p *parser) namedClass(s *set) bool {
	t := p.rest()
	if len(t) < 2 || t[0] != '\\' {
		return false
	}
	fold := p.flags&FoldCase != 0
	if p.flags&PerlX != 0 {
		var x set
		switch t[1] | 0x20 {
		case 'd':
			x = digits
		case 's':
			x = spaces
		case 'w':
			x = words
		}
		if x != nil && strings.IndexByte("dswDSW", t[1]) >= 0 {
			p.i += 2
			s.addSet(x, t[1] < 'a', fold)
			return true
		}
	}
	if p.flags&UnicodeGroups == 0 || t[1] != 'p' && t[1] != 'P' {
		return false
	}
	start := p.i
	negate := t[1] == 'P'
	p.i += 2
	if p.i == len(p.s) {
		fail(ErrInvalidCharRange, p.s[start:])
	}
	c := p.next()
	name := string(c)
	if c == '{' {
		end := strings.IndexByte(p.rest(), '}')
		if end < 0 {
			checkUTF8(p.s[start:])
			fail(ErrInvalidCharRange, p.s[start:])
		}
		name = p.rest()[:end]
		checkUTF8(name)
		p.i += end + 1
	}
	if strings.HasPrefix(name, "^") {
		negate = !negate
		name = name[1:]
	}
	x, ok := unicodeSet(name)
	if !ok {
		fail(ErrInvalidCharRange, p.s[start:p.i])
	}
	s.addSet(x, negate, fold)
	return true
}

// unicodeSet returns the runes of a category or script.
func unicodeSet(name string) (set, bool) {
	starts := unidata.CategoryStarts
	if name == "Any" {
		return set{0, unicode.MaxRune}, true
	}
	if name == "ASCII" {
		return set{0, unicode.MaxASCII}, true
	}
	if name == "Assigned" {
		cn, _ := unicodeSet("Cn")
		return cn.clean().negated(), true
	}
	key := strings.Map(func(r rune) rune {
		if r == '_' || r == '-' || r == ' ' {
			return -1
		}
		return unicode.ToLower(r)
	}, name)
	find := func(m map[string]*unicode.RangeTable) *unicode.RangeTable {
		if t := m[name]; t != nil {
			return t
		}
		for n, t := range m {
			if strings.ToLower(strings.ReplaceAll(n, "_", "")) == key {
				return t
			}
		}
		return nil
	}
	t := find(unicode.Categories)
	if t == nil {
		for n, short := range unicode.CategoryAliases {
			if strings.ToLower(strings.ReplaceAll(n, "_", "")) == key {
				t = unicode.Categories[short]
			}
		}
	}
	if t == nil {
		t, starts = find(unicode.Scripts), unidata.ScriptStarts
	}
	if t == nil {
		return nil, false
	}
	var s set
	from, inside := rune(0), false
	starts(func(r rune) {
		now := r <= unicode.MaxRune && unicode.Is(t, r)
		if inside && !now {
			s.add(from, r-1)
		} else if now && !inside {
			from = r
		}
		inside = now
	})
	return s, true
}

// class reads a character class in brackets.
func (p *parser) class() *Regexp {
	start := p.s[p.i:]
	p.i++
	var s set
	negate := p.accept("^")
	if negate && p.flags&ClassNL == 0 {
		s.add('\n', '\n') // so that it does not match
	}
	fold := p.flags&FoldCase != 0
	for first := true; first || !strings.HasPrefix(p.rest(), "]"); first = false {
		t := p.rest()
		if t == "" {
			fail(ErrMissingBracket, start)
		}
		// POSIX: - is only itself at the ends of the class. Perl: anywhere.
		if t[0] == '-' && p.flags&PerlX == 0 && !first && (len(t) == 1 || t[1] != ']') {
			_, n := utf8.DecodeRuneInString(t[1:])
			fail(ErrInvalidCharRange, t[:1+n])
		}
		if strings.HasPrefix(t, "[:") {
			if end := strings.Index(t[2:], ":]"); end >= 0 {
				name := t[2 : 2+end]
				opposite := strings.HasPrefix(name, "^")
				x := posix(strings.TrimPrefix(name, "^"))
				if x == nil {
					fail(ErrInvalidCharRange, t[:end+4])
				}
				s.addSet(x, opposite, fold)
				p.i += end + 4
				continue
			}
		}
		if p.namedClass(&s) {
			continue
		}
		lo := p.classRune(start)
		hi := lo
		if r := p.rest(); len(r) >= 2 && r[0] == '-' && r[1] != ']' {
			p.i++
			hi = p.classRune(start)
			if hi < lo {
				fail(ErrInvalidCharRange, t[:len(t)-len(p.rest())])
			}
		}
		if fold {
			s.addFolded(lo, hi)
		} else {
			s.add(lo, hi)
		}
	}
	p.i++
	return s.regexp(p.flags, negate)
}

func (p *parser) classRune(class string) rune {
	if p.rest() == "" {
		fail(ErrMissingBracket, class)
	}
	if p.rest()[0] == '\\' {
		return p.escapedRune()
	}
	return p.next()
}
