package fmt

import (
	"internal/abi"
	"internal/reflectlite"
	"unicode/utf8"
)

// largest is the largest width, precision or argument index that counts.
const largest = 1e6

// A directive is being read from a format string.
type directive struct {
	format string
	i      int // the next byte
	args   []any
	arg    int // the next operand
	// afterIndex: an argument index has just been read, which is for a * or the verb.
	afterIndex bool
}

// printf prints args as format says.
func (p *printer) printf(format string, args []any) {
	d := directive{format: format, args: args}
	for d.i < len(format) {
		start := d.i
		for d.i < len(format) && format[d.i] != '%' {
			d.i++
		}
		p.buf = append(p.buf, format[start:d.i]...)
		if d.i >= len(format) {
			break
		}
		d.i++ // over the %
		p.spec = spec{}
		p.goodIndex = true
		p.directive(&d)
	}
	if !p.reordered && d.arg < len(args) {
		p.extra(args[d.arg:])
	}
}

// directive prints what one directive, behind its %, asks for.
func (p *printer) directive(d *directive) {
	p.flags(d)
	if d.i < len(d.format) && d.arg < len(d.args) { // most have nothing but a verb
		if c := d.format[d.i]; 'a' <= c && c <= 'z' {
			d.i++
			p.verb(d, rune(c))
			return
		}
	}
	p.index(d)
	p.width(d)
	p.precision(d)
	if !d.afterIndex {
		p.index(d)
	}
	if d.i >= len(d.format) {
		p.buf = append(p.buf, "%!(NOVERB)"...)
		return
	}
	verb, size := rune(d.format[d.i]), 1
	if verb >= utf8.RuneSelf {
		verb, size = utf8.DecodeRuneInString(d.format[d.i:])
	}
	d.i += size
	switch {
	case verb == '%':
		p.buf = append(p.buf, '%')
	case !p.goodIndex:
		p.complain(verb, "(BADINDEX)")
	case d.arg >= len(d.args):
		p.complain(verb, "(MISSING)")
	default:
		p.verb(d, verb)
	}
}

func (p *printer) complain(verb rune, what string) {
	p.buf = append(p.buf, "%!"...)
	p.rune(verb)
	p.buf = append(p.buf, what...)
}

// verb prints the next operand.
func (p *printer) verb(d *directive, verb rune) {
	switch verb {
	case 'w':
		p.wrapped = append(p.wrapped, d.arg)
		fallthrough
	case 'v':
		p.sharpV, p.sharp = p.sharp, false
		p.plusV, p.plus = p.plus, false
	}
	d.afterIndex = false
	arg := d.args[d.arg]
	d.arg++
	p.operand(arg, verb)
}

// flags reads the flags.
func (p *printer) flags(d *directive) {
	d.afterIndex = false
	for ; d.i < len(d.format); d.i++ {
		switch d.format[d.i] {
		case '#':
			p.sharp = true
		case '0':
			p.zero = true
		case '+':
			p.plus = true
		case '-':
			p.minus = true
		case ' ':
			p.space = true
		default:
			return
		}
	}
}

// width reads the width.
func (p *printer) width(d *directive) {
	if !d.star() {
		p.wid, p.hasWid = d.number()
		if d.afterIndex && p.hasWid { // %[3]2d
			p.goodIndex = false
		}
		return
	}
	p.wid, p.hasWid = d.intOperand()
	if !p.hasWid {
		p.buf = append(p.buf, "%!(BADWIDTH)"...)
	}
	if p.wid < 0 {
		p.wid = -p.wid
		p.minus = true
		p.zero = false
	}
	d.afterIndex = false
}

// precision reads the precision.
func (p *printer) precision(d *directive) {
	if d.i+1 >= len(d.format) || d.format[d.i] != '.' { // a . at the end is a verb
		return
	}
	d.i++
	if d.afterIndex { // %[3].2d
		p.goodIndex = false
	}
	p.index(d)
	if !d.star() {
		p.prec, _ = d.number()
		p.hasPrec = true
		return
	}
	p.prec, p.hasPrec = d.intOperand()
	if p.prec < 0 {
		p.prec, p.hasPrec = 0, false
	}
	if !p.hasPrec {
		p.buf = append(p.buf, "%!(BADPREC)"...)
	}
	d.afterIndex = false
}

// index reads an argument index like [2], if there is one.
func (p *printer) index(d *directive) {
	if d.i >= len(d.format) || d.format[d.i] != '[' {
		d.afterIndex = false
		return
	}
	p.reordered = true
	n, size, ok := parseIndex(d.format[d.i:])
	d.i += size
	d.afterIndex = ok
	if ok && 0 <= n && n < len(d.args) {
		d.arg = n
		return
	}
	p.goodIndex = false
}

// parseIndex reads an argument index at the start of s; it returns what it stands for, counted
// from 0, and how long it is.
func parseIndex(s string) (n, size int, ok bool) {
	if len(s) < 3 {
		return 0, 1, false
	}
	for i := 1; i < len(s); i++ {
		if s[i] == ']' {
			n, ok, end := parseNumber(s, 1, i)
			if !ok || end != i {
				return 0, i + 1, false
			}
			return n - 1, i + 1, true
		}
	}
	return 0, 1, false
}

// parseNumber reads the digits of s[i:end]; it returns their value, whether there are any, and
// where they end. One that is too large makes it skip all.
func parseNumber(s string, i, end int) (n int, ok bool, next int) {
	for ; i < end && '0' <= s[i] && s[i] <= '9'; i++ {
		if n > largest {
			return 0, false, end
		}
		n = n*10 + int(s[i]-'0')
		ok = true
	}
	return n, ok, i
}

// number reads a number.
func (d *directive) number() (n int, ok bool) {
	n, ok, d.i = parseNumber(d.format, d.i, len(d.format))
	return n, ok
}

// star reads a *, if there is one.
func (d *directive) star() bool {
	if d.i < len(d.format) && d.format[d.i] == '*' {
		d.i++
		return true
	}
	return false
}

// intOperand returns the next operand, for a *, and whether it is an integer of reasonable size.
func (d *directive) intOperand() (n int, ok bool) {
	if d.arg >= len(d.args) {
		return 0, false
	}
	arg := d.args[d.arg]
	d.arg++
	n, ok = arg.(int)
	if !ok {
		switch v := reflectlite.ValueOf(arg); v.Kind() {
		case abi.Int, abi.Int8, abi.Int16, abi.Int32, abi.Int64:
			n, ok = int(v.Int()), true
		case abi.Uint, abi.Uint8, abi.Uint16, abi.Uint32, abi.Uint64, abi.Uintptr:
			n = int(v.Uint())
			ok = n >= 0
		}
	}
	if n > largest || n < -largest {
		return 0, false
	}
	return n, ok
}

// extra reports the operands that no directive used.
func (p *printer) extra(args []any) {
	p.spec = spec{}
	p.buf = append(p.buf, "%!(EXTRA "...)
	for i, arg := range args {
		if i > 0 {
			p.buf = append(p.buf, ", "...)
		}
		if arg == nil {
			p.buf = append(p.buf, "<nil>"...)
			continue
		}
		p.buf = append(p.buf, reflectlite.TypeOf(arg).String...)
		p.buf = append(p.buf, '=')
		p.operand(arg, 'v')
	}
	p.buf = append(p.buf, ')')
}
