package strconv

import "internal/intrinsics"

// ParseFloat parses a decimal or hexadecimal floating-point number as in Go's literals, or inf,
// infinity or nan in any case, and returns the nearest number of the given size, 32 or 64. Errors
// are *NumError; when the value is out of range the result is an infinity.
func ParseFloat(s string, bitSize int) (float64, error) {
	f, n, err := parseFloatPrefix("ParseFloat", s, bitSize)
	if n < len(s) && (err == nil || err.Err != ErrSyntax) {
		return 0, failure("ParseFloat", s, ErrSyntax)
	}
	if err != nil {
		return f, err
	}
	return f, nil
}

// parseFloatPrefix parses the longest number that s starts with and returns its length.
func parseFloatPrefix(function, s string, bitSize int) (f float64, n int, err *NumError) {
	if f, n := parseSpecial(s); n > 0 {
		if bitSize == 32 { // so that a NaN is a float32's
			f = float64(float32(f))
		}
		return f, n, nil
	}
	lit, n := scanFloat(s)
	if n == 0 {
		return 0, 0, failure(function, s, ErrSyntax)
	}
	form := &float64Format
	if bitSize == 32 {
		form = &float32Format
	}
	bits := lit.bits(form)
	if bits>>form.mantissaBits == 1<<form.exponentBits-1 {
		err = failure(function, s, ErrRange)
	}
	if lit.negative {
		bits |= 1 << (form.mantissaBits + form.exponentBits)
	}
	if bitSize == 32 {
		return float64(intrinsics.Float32frombits(uint32(bits))), n, err
	}
	return intrinsics.Float64frombits(bits), n, err
}

// parseSpecial parses an infinity or NaN.
func parseSpecial(s string) (f float64, n int) {
	if s == "" {
		return 0, 0
	}
	bits := uint64(0x7FF0000000000000)
	switch s[0] {
	case '-':
		bits |= 1 << 63
		n = 1
	case '+':
		n = 1
	case 'n', 'N':
		if commonPrefix(s, "nan") == 3 {
			return intrinsics.Float64frombits(0x7FF8000000000001), 3
		}
	}
	switch m := commonPrefix(s[n:], "infinity"); {
	case m == 8:
		n += 8
	case m >= 3:
		n += 3
	default:
		return 0, 0
	}
	return intrinsics.Float64frombits(bits), n
}

// commonPrefix returns how much of the lower case word s starts with, in any case.
func commonPrefix(s, word string) int {
	n := 0
	for n < len(s) && n < len(word) && s[n]|0x20 == word[n] {
		n++
	}
	return n
}

// literal is a number as written: ±mantissa * base**exp, where the base of exp is 10, or 2 when
// hex. When truncated, digits that are not all zero were dropped from the mantissa.
type literal struct {
	text      string // the digits, for the case that the mantissa is not enough
	mantissa  uint64
	digits    int // of the mantissa
	exp       int
	negative  bool
	hex       bool
	truncated bool
}

// scanFloat scans the longest number that s starts with; n is 0 when there is none.
func scanFloat(s string) (lit literal, n int) {
	i := 0
	if s != "" && (s[0] == '+' || s[0] == '-') {
		lit.negative = s[0] == '-'
		i = 1
	}
	base, most := uint64(10), 19 // that many digits fit the mantissa
	expChar := byte('e')
	if len(s) > i+2 && s[i] == '0' && s[i+1]|0x20 == 'x' {
		lit.hex, base, most, expChar = true, 16, 16, 'p'
		i += 2
	}
	start := i
	sawDigits, sawPoint, underscores := false, false, false
	dropped, fraction := 0, 0
scan:
	for ; i < len(s); i++ {
		c := s[i]
		switch {
		case c == '_':
			underscores = true
			continue
		case c == '.':
			if sawPoint {
				break scan
			}
			sawPoint = true
			continue
		}
		d := digitValue(c)
		if uint64(d) >= base {
			break
		}
		sawDigits = true
		if sawPoint {
			fraction++
		}
		switch {
		case d == 0 && lit.digits == 0:
		case lit.digits < most:
			lit.mantissa = lit.mantissa*base + uint64(d)
			lit.digits++
		default:
			dropped++
			if d != 0 {
				lit.truncated = true
			}
		}
	}
	if !sawDigits {
		return lit, 0
	}
	lit.text = s[start:i]
	lit.exp = dropped - fraction
	if lit.hex {
		lit.exp *= 4
	}
	if i < len(s) && s[i]|0x20 == expChar {
		exp, length := scanExponent(s[i+1:], &underscores)
		if length == 0 {
			return lit, 0
		}
		lit.exp += exp
		i += 1 + length
	} else if lit.hex {
		return lit, 0 // the exponent is not optional
	}
	if underscores && !underscoresOK(s[:i]) {
		return lit, 0
	}
	return lit, i
}

// scanExponent scans a signed number; very large ones are cut off.
func scanExponent(s string, underscores *bool) (exp, n int) {
	negative := false
	if s != "" && (s[0] == '+' || s[0] == '-') {
		negative = s[0] == '-'
		n = 1
	}
	if n >= len(s) || s[n]-'0' > 9 {
		return 0, 0
	}
	for ; n < len(s) && (s[n]-'0' <= 9 || s[n] == '_'); n++ {
		if s[n] == '_' {
			*underscores = true
		} else if exp < 10000 {
			exp = exp*10 + int(s[n]-'0')
		}
	}
	if negative {
		exp = -exp
	}
	return exp, n
}

// bits returns the magnitude of the nearest number of the given form, an infinity on overflow.
func (lit *literal) bits(form *format) uint64 {
	m := lit.mantissa
	if m == 0 {
		return 0
	}
	s := uint(intrinsics.Clz64(m))
	if lit.hex {
		rest := uint64(0)
		if lit.truncated {
			rest = 1
		}
		b, _ := form.round(m<<s, rest, lit.exp-int(s), 0, true)
		return b
	}
	const highest, lowest = 310, -345 // above and below there are only infinity and zero
	if lit.exp > highest {
		return form.infinity()
	}
	if lit.exp < lowest {
		return 0
	}
	if b, ok := lit.quick(form); ok {
		return b
	}
	p := pow10(lit.exp)
	hi, mid, lo := p.times(m << s)
	e := p.exp - int(s) + 128
	if hi>>63 == 0 {
		hi = hi<<1 | mid>>63
		mid = mid<<1 | lo>>63
		lo <<= 1
		e--
	}
	slack := uint64(0) // the true value may be so much larger, in units of hi
	exact := p.exact && !lit.truncated
	if exact {
		if lo != 0 {
			mid |= 1
		}
	} else if lit.truncated {
		slack = 4 << s
	}
	b, ok := form.round(hi, mid, e, slack, exact)
	if !ok && lit.compareMiddle(b, form) {
		b++
	}
	return b
}

// quick does small numbers by one exact operation.
func (lit *literal) quick(form *format) (uint64, bool) {
	if lit.truncated || lit.mantissa>>53 != 0 || lit.exp < -22 || lit.exp > 22 || form != &float64Format {
		return 0, false
	}
	f := float64(lit.mantissa)
	if lit.exp < 0 {
		f /= float64Power(-lit.exp)
	} else {
		f *= float64Power(lit.exp)
	}
	return intrinsics.Float64bits(f), true
}

// float64Power returns 10**k for 0 <= k <= 22, which are exact.
func float64Power(k int) float64 {
	if k < 16 {
		return float64(fives[k] << uint(k))
	}
	return float64(fives[k-11]<<uint(k-11)) * 1e11
}

func (form *format) infinity() uint64 {
	return (1<<form.exponentBits - 1) << form.mantissaBits
}

// round returns the magnitude bits of the number nearest to (hi, mid) * 2**(e-64), where the
// highest bit of hi is set. When not exact, the true value is larger by up to slack in hi plus a
// little; if that does not decide, ok is false and the result is the number below.
func (form *format) round(hi, mid uint64, e int, slack uint64, exact bool) (bits uint64, ok bool) {
	exp := e + 63 + form.bias // as stored, for a normal number
	drop := 63 - int(form.mantissaBits)
	if exp >= 1<<form.exponentBits-1 {
		return form.infinity(), true
	}
	if exp < 1 {
		drop += 1 - exp
		exp = 0
		if drop > 64 { // less than half of the smallest number, unless it was almost half
			return 0, exact || drop > 65 || hi+slack+1 > hi
		}
	}
	var q, rest, half uint64
	if drop == 64 {
		rest = hi
	} else {
		q = hi >> uint(drop)
		rest = hi & (1<<uint(drop) - 1)
	}
	half = 1 << uint(drop-1)
	bits = q
	if exp > 0 {
		bits += uint64(exp-1) << form.mantissaBits
	}
	switch {
	case exact && rest == half && mid == 0:
		return bits + q&1, true
	case rest > half || rest == half && mid > 0:
		return bits + 1, true
	case exact:
		return bits, true
	}
	const little = 8
	carry := uint64(0)
	if mid > 1<<64-1-little {
		carry = 1
	}
	return bits, rest+slack+carry < half
}

// compareMiddle reports whether the number as written is nearer to the one above bits than to
// bits, or just in the middle and bits is odd.
func (lit *literal) compareMiddle(bits uint64, form *format) bool {
	m := bits & (1<<form.mantissaBits - 1)
	e := int(bits >> form.mantissaBits)
	if e == 0 {
		e = 1
	} else {
		m |= 1 << form.mantissaBits
	}
	e -= form.bias + int(form.mantissaBits)
	buf := make([]byte, maxLimbs*limbDigits)
	middle, point := exactDigits(buf, 2*m+1, e-1)

	if written := lit.digits + lit.exp; written != point {
		return written > point
	}
	started := false
	i := 0
	for j := 0; j < len(lit.text); j++ {
		c := lit.text[j]
		if c == '.' || c == '_' || !started && c == '0' {
			continue
		}
		started = true
		d := byte('0')
		if i < len(middle) {
			d = middle[i]
		}
		if c != d {
			return c > d
		}
		i++
	}
	return i >= len(middle) && bits&1 != 0
}
