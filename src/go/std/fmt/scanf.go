package fmt

import "unicode/utf8"

// scanf reads as format says.
func (s *scanner) scanf(format string, a []any) (n int, err error) {
	defer caught(&err)
	end := len(format) - 1
	for i := 0; i <= end; {
		matched := s.match(format[i:])
		if matched > 0 {
			i += matched
			continue
		}
		if format[i] != '%' {
			if matched < 0 {
				s.failText("input does not match format")
			}
			break
		}
		width, ok, next := parseNumber(format, i+1, end)
		if !ok {
			width = noWidth
		}
		s.width = width
		verb, size := utf8.DecodeRuneInString(format[next:])
		i = next + size
		if verb != 'c' {
			s.SkipSpace()
		}
		if verb == '%' {
			s.percent()
			continue
		}
		s.limit = min(noWidth, s.count+s.width)
		if n >= len(a) {
			s.failText("too few operands for format '%" + format[i-size:] + "'")
		}
		s.value(verb, a[n])
		n++
		s.limit = noWidth
	}
	if n < len(a) {
		s.failText("too many operands")
	}
	return n, nil
}

func (s *scanner) percent() {
	s.SkipSpace()
	s.notEOF()
	if !s.accept("%") {
		s.failText("missing literal %")
	}
}

// match reads what matches format up to a verb, and returns how much of format that is; -1 when a
// character does not match.
func (s *scanner) match(format string) (i int) {
	for i < len(format) {
		c, size := utf8.DecodeRuneInString(format[i:])
		if isSpace(c) {
			i += s.matchSpace(format[i:])
			continue
		}
		if c == '%' {
			if i+size == len(format) {
				s.failText("missing verb: % at end of format string")
			}
			if format[i+size] != '%' {
				return i
			}
			i += size
		}
		if s.mustGetRune() != c {
			s.UnreadRune()
			return -1
		}
		i += size
	}
	return i
}

// matchSpace reads what matches the white space that format begins with, and returns how long that
// is. A newline stands for spaces and then a newline, or the end; spaces behind one for any number
// of spaces; spaces alone for at least one.
func (s *scanner) matchSpace(format string) (i int) {
	newlines, spaceLast := 0, false
	for i < len(format) {
		c, size := utf8.DecodeRuneInString(format[i:])
		if !isSpace(c) {
			break
		}
		spaceLast = c != '\n'
		if c == '\n' {
			newlines++
		}
		i += size
	}
	for range newlines {
		r := s.getRune()
		for isSpace(r) && r != '\n' {
			r = s.getRune()
		}
		if r != '\n' && r != eof {
			s.failText("newline in format does not match input")
		}
	}
	if !spaceLast {
		return i
	}
	r := s.getRune()
	if newlines == 0 {
		if !isSpace(r) && r != eof {
			s.failText("expected space in input to match format")
		}
		if r == '\n' {
			s.failText("newline in input does not match format")
		}
	}
	for isSpace(r) && r != '\n' {
		r = s.getRune()
	}
	if r != eof {
		s.UnreadRune()
	}
	return i
}
