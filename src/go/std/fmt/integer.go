package fmt

import (
	"strconv"
	"unicode/utf8"
)

// integer prints an integer: u holds the bits, of a negative number when signed says so.
func (p *printer) integer(u uint64, signed bool, verb rune) {
	switch verb {
	case 'v':
		if p.sharpV && !signed {
			p.hex(u, true)
		} else {
			p.number(u, 10, signed, verb, lowerDigits)
		}
	case 'd':
		p.number(u, 10, signed, verb, lowerDigits)
	case 'b':
		p.number(u, 2, signed, verb, lowerDigits)
	case 'o', 'O':
		p.number(u, 8, signed, verb, lowerDigits)
	case 'x':
		p.number(u, 16, signed, verb, lowerDigits)
	case 'X':
		p.number(u, 16, signed, verb, upperDigits)
	case 'c':
		p.padBytes(utf8.AppendRune(nil, toRune(u)))
	case 'q':
		p.quotedRune(toRune(u))
	case 'U':
		p.unicode(u)
	default:
		p.badVerb(verb)
	}
}

func toRune(u uint64) rune {
	if u > utf8.MaxRune {
		return utf8.RuneError
	}
	return rune(u)
}

// hex prints u in hexadecimal, with or without 0x, whatever the # flag says.
func (p *printer) hex(u uint64, prefix bool) {
	sharp := p.sharp
	p.sharp = prefix
	p.number(u, 16, false, 'v', lowerDigits)
	p.sharp = sharp
}

// number prints u in the given base.
func (p *printer) number(u uint64, base uint64, signed bool, verb rune, digits string) {
	negative := signed && int64(u) < 0
	if negative {
		u = -u
	}
	if base == 10 && !p.hasWid && !p.hasPrec && !p.plus && !p.space {
		if negative {
			p.buf = append(p.buf, '-')
		}
		p.buf = strconv.AppendUint(p.buf, u, 10)
		return
	}

	// atLeast is how many digits there must be.
	atLeast := 1
	switch {
	case p.hasPrec:
		atLeast = p.prec
		if atLeast == 0 && u == 0 { // no digits at all
			zero := p.zero
			p.zero = false
			p.fill(p.wid)
			p.zero = zero
			return
		}
	case p.zero && !p.minus && p.hasWid:
		atLeast = p.wid
		if negative || p.plus || p.space {
			atLeast--
		}
	}

	// The number is written from its end.
	const longest = 3 + 64 // sign, prefix, binary digits
	var space [longest]byte
	text := space[:]
	if atLeast > 64 {
		text = make([]byte, 3+atLeast)
	}
	i := len(text)
	for n := 0; u > 0 || n < max(1, atLeast); n++ {
		i--
		text[i] = digits[u%base]
		u /= base
	}
	if p.sharp {
		switch base {
		case 2:
			i = before(text, i, "0b")
		case 8:
			if i == len(text) || text[i] != '0' {
				i = before(text, i, "0")
			}
		case 16:
			i--
			text[i] = digits[16]
			i = before(text, i, "0")
		}
	}
	if verb == 'O' {
		i = before(text, i, "0o")
	}
	switch {
	case negative:
		i = before(text, i, "-")
	case p.plus:
		i = before(text, i, "+")
	case p.space:
		i = before(text, i, " ")
	}
	p.padNoZeros(text[i:])
}

// before writes prefix in front of text[i:] and returns where it starts.
func before(text []byte, i int, prefix string) int {
	i -= len(prefix)
	copy(text[i:], prefix)
	return i
}

// quotedRune prints r in single quotes.
func (p *printer) quotedRune(r rune) {
	if p.plus {
		p.padBytes(strconv.AppendQuoteRuneToASCII(nil, r))
	} else {
		p.padBytes(strconv.AppendQuoteRune(nil, r))
	}
}

// unicode prints u as U+0078, with the # flag as U+0078 'x'.
func (p *printer) unicode(u uint64) {
	atLeast := 4
	if p.hasPrec && p.prec > 4 {
		atLeast = p.prec
	}
	n := 0
	for rest := u; rest > 0; rest >>= 4 {
		n++
	}
	text := append(make([]byte, 0, 2+max(n, atLeast)+6), "U+"...)
	for ; atLeast > n; atLeast-- {
		text = append(text, '0')
	}
	for n--; n >= 0; n-- {
		text = append(text, upperDigits[u>>(4*uint(n))&15])
	}
	if p.sharp && u <= utf8.MaxRune && strconv.IsPrint(rune(u)) {
		text = append(text, " '"...)
		text = utf8.AppendRune(text, rune(u))
		text = append(text, '\'')
	}
	p.padNoZeros(text)
}
