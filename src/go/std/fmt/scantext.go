package fmt

import (
	"math"
	"strconv"
	"strings"
)

// float reads a floating-point number.
func (s *scanner) float(bits int) float64 {
	s.start()
	return s.parseFloat(s.floatText(), bits)
}

// floatText reads what may be a number.
func (s *scanner) floatText() string {
	s.buf = s.buf[:0]
	s.floatToken()
	return string(s.buf)
}

func (s *scanner) floatToken() {
	if s.accept("nN") && s.accept("aA") && s.accept("nN") {
		return
	}
	s.accept(signs)
	if s.accept("iI") && s.accept("nN") && s.accept("fF") {
		return
	}
	digits, exponent := decimal+"_", "eEpP"
	if s.accept("0") && s.accept("xX") {
		digits, exponent = hexadecimal+"_", "pP"
	}
	for s.accept(digits) {
	}
	if s.accept(".") {
		for s.accept(digits) {
		}
	}
	if s.accept(exponent) {
		s.accept(signs)
		for s.accept(decimal + "_") {
		}
	}
}

// parseFloat is strconv.ParseFloat, and it reads decimal digits with a binary exponent, too.
func (s *scanner) parseFloat(text string, bits int) float64 {
	failed := func(err error) {
		if e, ok := err.(*strconv.NumError); ok {
			e.Num = text
		}
		s.fail(err)
	}
	p := strings.IndexByte(text, 'p')
	if p < 0 || strings.ContainsAny(text, "xX") {
		f, err := strconv.ParseFloat(text, bits)
		if err != nil {
			s.fail(err)
		}
		return f
	}
	f, err := strconv.ParseFloat(text[:p], bits)
	if err != nil {
		failed(err)
	}
	exp, err := strconv.Atoi(text[p+1:])
	if err != nil {
		failed(err)
	}
	return math.Ldexp(f, exp)
}

// complex reads a complex number, with or without parentheses.
func (s *scanner) complex(verb rune, bits int) complex128 {
	s.checkVerb(verb, floatVerbs, "complex")
	s.start()
	must := func(set string) {
		if !s.accept(set) {
			s.failText("syntax error scanning complex number")
		}
	}
	parentheses := s.accept("(")
	re := s.floatText()
	s.buf = s.buf[:0]
	must(signs)
	sign := string(s.buf)
	im := sign + s.floatText()
	must("i")
	if parentheses {
		must(")")
	}
	return complex(s.parseFloat(re, bits/2), s.parseFloat(im, bits/2))
}

// string reads a word, or for %q a quoted string, for %x hexadecimal digits.
func (s *scanner) string(verb rune) string {
	s.checkVerb(verb, "svqxX", "string")
	s.start()
	switch verb {
	case 'q':
		return s.quotedText()
	case 'x', 'X':
		return s.hexText()
	}
	return string(s.token(true, notSpace))
}

func (s *scanner) quotedText() string {
	s.notEOF()
	switch quote := s.getRune(); quote {
	case '`':
		for {
			r := s.mustGetRune()
			if r == quote {
				return string(s.buf)
			}
			s.add(r)
		}
	case '"':
		s.add('"')
		for {
			r := s.mustGetRune()
			s.add(r)
			if r == '"' {
				break
			}
			if r == '\\' {
				s.add(s.mustGetRune())
			}
		}
		text, err := strconv.Unquote(string(s.buf))
		if err != nil {
			s.fail(err)
		}
		return text
	}
	s.failText("expected quoted string")
	return ""
}

func (s *scanner) hexText() string {
	s.notEOF()
	for {
		r := s.getRune()
		if r == eof {
			break
		}
		hi := strings.IndexRune(hexDigits, r)
		if hi < 0 {
			s.UnreadRune()
			break
		}
		lo := strings.IndexRune(hexDigits, s.mustGetRune())
		if lo < 0 {
			s.failText("illegal hex digit")
		}
		s.buf = append(s.buf, byte(digitValue(hi)<<4|digitValue(lo)))
	}
	if len(s.buf) == 0 {
		s.failText("no hex data for %x string")
	}
	return string(s.buf)
}

// hexDigits has the digits, each upper-case letter 6 places behind the lower-case one.
const hexDigits = "0123456789abcdefABCDEF"

func digitValue(i int) int {
	if i >= 16 {
		return i - 6
	}
	return i
}
