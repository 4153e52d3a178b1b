package fmt

import "strconv"

// float prints a floating-point number of the given size in bits.
func (p *printer) float(x float64, size int, verb rune) {
	switch verb {
	case 'v':
		p.decimal(x, size, 'g', -1)
	case 'b', 'g', 'G', 'x', 'X':
		p.decimal(x, size, verb, -1)
	case 'f', 'e', 'E', 'F':
		p.decimal(x, size, verb, 6)
	default:
		p.badVerb(verb)
	}
}

// complex prints a complex number of the given size in bits.
func (p *printer) complex(x complex128, size int, verb rune) {
	switch verb {
	case 'v', 'b', 'g', 'G', 'x', 'X', 'f', 'F', 'e', 'E':
		p.buf = append(p.buf, '(')
		p.float(real(x), size/2, verb)
		plus := p.plus
		p.plus = true // the imaginary part always has a sign
		p.float(imag(x), size/2, verb)
		p.plus = plus
		p.buf = append(p.buf, "i)"...)
	default:
		p.badVerb(verb)
	}
}

// decimal prints x in strconv's format of that name, with prec digits unless a precision is given.
func (p *printer) decimal(x float64, size int, format rune, prec int) {
	if p.hasPrec {
		prec = p.prec
	}
	if format == 'F' {
		format = 'f'
	}
	var space [32]byte
	// text always starts with a sign; whether it is printed is seen to at the end.
	text := strconv.AppendFloat(append(space[:0], '+'), x, byte(format), prec, size)
	if text[1] == '-' || text[1] == '+' {
		text = text[1:]
	}
	if p.space && text[0] == '+' && !p.plus {
		text[0] = ' '
	}
	if text[1] == 'I' || text[1] == 'N' { // an infinity or NaN is no number to fill with zeros
		if text[1] == 'N' && !p.space && !p.plus {
			text = text[1:]
		}
		p.padNoZeros(text)
		return
	}
	if p.sharp && format != 'b' {
		text = keepPoint(text, format, prec)
	}
	switch {
	case !p.plus && text[0] == '+':
		p.padBytes(text[1:])
	case p.zero && !p.minus && p.hasWid && p.wid > len(text): // the sign goes before the zeros
		p.buf = append(p.buf, text[0])
		p.fill(p.wid - len(text))
		p.buf = append(p.buf, text[1:]...)
	default:
		p.padBytes(text)
	}
}

// keepPoint does what the # flag asks for: text, which starts with a sign, gets a decimal point
// and, for %g and %x, all digits that the precision allows.
func keepPoint(text []byte, format rune, prec int) []byte {
	hexadecimal := format == 'x' || format == 'X'
	end := len(text) // where the exponent starts
	for i, c := range text {
		if c == 'p' || c == 'P' || !hexadecimal && (c == 'e' || c == 'E') {
			end = i
			break
		}
	}
	exponent := string(text[end:])
	text = text[:end]

	missing := 0 // digits
	if format == 'g' || format == 'G' || format == 'x' {
		missing = prec
		if prec == -1 {
			missing = 6
		}
	}
	point, significant := false, false
	for _, c := range text[1:] {
		if c == '.' {
			point = true
			continue
		}
		significant = significant || c != '0'
		if significant {
			missing--
		}
	}
	if !point {
		if len(text) == 2 && text[1] == '0' { // the only digit counts, though it is 0
			missing--
		}
		text = append(text, '.')
	}
	for ; missing > 0; missing-- {
		text = append(text, '0')
	}
	return append(text, exponent...)
}
