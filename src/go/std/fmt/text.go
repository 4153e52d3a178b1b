package fmt

import (
	"strconv"
	"unicode/utf8"
)

// text prints a string.
func (p *printer) text(s string, verb rune) {
	switch verb {
	case 'v':
		if p.sharpV {
			p.quoted(s)
		} else {
			p.plain(s)
		}
	case 's':
		p.plain(s)
	case 'x':
		p.hexString(s, lowerDigits)
	case 'X':
		p.hexString(s, upperDigits)
	case 'q':
		p.quoted(s)
	default:
		p.badVerb(verb)
	}
}

// plain prints s as it is, cut to the precision.
func (p *printer) plain(s string) { p.pad(p.cut(s)) }

// cut returns the start of s with at most as many characters as the precision says.
func (p *printer) cut(s string) string {
	if p.hasPrec {
		n := p.prec
		for i := range s {
			if n == 0 {
				return s[:i]
			}
			n--
		}
	}
	return s
}

// quoted prints s as a Go string literal.
func (p *printer) quoted(s string) {
	s = p.cut(s)
	switch {
	case p.sharp && strconv.CanBackquote(s):
		p.pad("`" + s + "`")
	case p.plus:
		p.padBytes(strconv.AppendQuoteToASCII(nil, s))
	default:
		p.padBytes(strconv.AppendQuote(nil, s))
	}
}

// hexString prints the bytes of s in hexadecimal; a precision limits their number.
func (p *printer) hexString(s string, digits string) {
	if p.hasPrec && p.prec < len(s) {
		s = s[:p.prec]
	}
	if s == "" {
		if p.hasWid {
			p.fill(p.wid)
		}
		return
	}
	prefix := ""
	if p.sharp {
		prefix = "0" + digits[16:]
	}
	text := append(make([]byte, 0, 5*len(s)), prefix...)
	for i := 0; i < len(s); i++ {
		if p.space && i > 0 {
			text = append(text, ' ')
			text = append(text, prefix...)
		}
		text = append(text, digits[s[i]>>4], digits[s[i]&15])
	}
	p.padBytes(text)
}

// bytes prints a slice or array of bytes of the type that is named.
func (p *printer) bytes(b []byte, verb rune, typeName string) {
	switch verb {
	case 'v', 'd':
		p.byteList(b, verb, typeName)
	case 's':
		p.plain(string(b))
	case 'x':
		p.hexString(string(b), lowerDigits)
	case 'X':
		p.hexString(string(b), upperDigits)
	case 'q':
		p.quoted(string(b))
	}
}

// byteList prints b as a list of numbers.
func (p *printer) byteList(b []byte, verb rune, typeName string) {
	if p.sharpV {
		p.buf = append(p.buf, typeName...)
		if b == nil {
			p.buf = append(p.buf, "(nil)"...)
			return
		}
		p.buf = append(p.buf, '{')
		for i, c := range b {
			if i > 0 {
				p.buf = append(p.buf, ", "...)
			}
			p.hex(uint64(c), true)
		}
		p.buf = append(p.buf, '}')
		return
	}
	p.buf = append(p.buf, '[')
	for i, c := range b {
		if i > 0 {
			p.buf = append(p.buf, ' ')
		}
		p.number(uint64(c), 10, false, verb, lowerDigits)
	}
	p.buf = append(p.buf, ']')
}

// rune appends a character.
func (p *printer) rune(r rune) {
	if r < utf8.RuneSelf {
		p.buf = append(p.buf, byte(r))
	} else {
		p.buf = utf8.AppendRune(p.buf, r)
	}
}
