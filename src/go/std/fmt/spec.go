package fmt

import "unicode/utf8"

// A spec is what a directive says about how to print its operand.
type spec struct {
	minus, plus, sharp, space, zero bool
	// plusV and sharpV: the directive is %+v or %#v; plus and sharp are then off.
	plusV, sharpV   bool
	hasWid, hasPrec bool
	wid, prec       int
}

const (
	lowerDigits = "0123456789abcdefx"
	upperDigits = "0123456789ABCDEFX"
)

// fill appends n padding characters.
func (p *printer) fill(n int) {
	c := byte(' ')
	if p.zero && !p.minus { // zeros go to the left only
		c = '0'
	}
	for ; n > 0; n-- {
		p.buf = append(p.buf, c)
	}
}

// pad appends text that has the given number of characters, filled up to the width.
func (p *printer) padBytes(text []byte) {
	if !p.hasWid || p.wid == 0 {
		p.buf = append(p.buf, text...)
		return
	}
	missing := p.wid - utf8.RuneCount(text)
	if !p.minus {
		p.fill(missing)
	}
	p.buf = append(p.buf, text...)
	if p.minus {
		p.fill(missing)
	}
}

// pad appends text, filled up to the width.
func (p *printer) pad(text string) {
	if !p.hasWid || p.wid == 0 {
		p.buf = append(p.buf, text...)
		return
	}
	missing := p.wid - utf8.RuneCountInString(text)
	if !p.minus {
		p.fill(missing)
	}
	p.buf = append(p.buf, text...)
	if p.minus {
		p.fill(missing)
	}
}

// padNoZeros is padBytes with spaces even when the 0 flag is given.
func (p *printer) padNoZeros(text []byte) {
	zero := p.zero
	p.zero = false
	p.padBytes(text)
	p.zero = zero
}
