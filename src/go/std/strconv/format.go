package strconv

import "internal/intrinsics"

// format describes a binary floating-point format.
type format struct {
	mantissaBits uint
	exponentBits uint
	bias         int
}

var (
	float64Format = format{52, 11, 1023}
	float32Format = format{23, 8, 127}
)

// FormatFloat returns f, of bitSize 32 or 64, as text in one of the forms b (binary exponent), e,
// E (decimal exponent), f (none), g, G (e for large exponents, f otherwise), x and X (hexadecimal
// digits, binary exponent). prec is the number of digits after the point, or of all for g and G;
// -1 is the smallest number that gives back f exactly.
func FormatFloat(f float64, fmt byte, prec, bitSize int) string {
	var buf [32]byte
	return string(AppendFloat(buf[:0], f, fmt, prec, bitSize))
}

// AppendFloat appends FormatFloat(f, fmt, prec, bitSize) to dst.
func AppendFloat(dst []byte, f float64, fmt byte, prec, bitSize int) []byte {
	var bits uint64
	var form *format
	switch bitSize {
	case 32:
		bits, form = uint64(intrinsics.Float32bits(float32(f))), &float32Format
	case 64:
		bits, form = intrinsics.Float64bits(f), &float64Format
	default:
		panic("strconv: illegal AppendFloat/FormatFloat bitSize")
	}
	negative := bits>>(form.mantissaBits+form.exponentBits) != 0
	m := bits & (1<<form.mantissaBits - 1)
	e := int(bits>>form.mantissaBits) & (1<<form.exponentBits - 1)
	if e == 1<<form.exponentBits-1 {
		switch {
		case m != 0:
			return append(dst, "NaN"...)
		case negative:
			return append(dst, "-Inf"...)
		}
		return append(dst, "+Inf"...)
	}
	if negative {
		dst = append(dst, '-')
	}
	halfGap := m == 0 && e > 1 // the number below is half as far away as the one above
	if e == 0 {
		e = 1
	} else {
		m |= 1 << form.mantissaBits
	}
	e -= form.bias + int(form.mantissaBits)
	switch fmt {
	case 'b':
		return appendBinary(dst, m, e)
	case 'x', 'X':
		return appendHex(dst, m, e+int(form.mantissaBits), fmt, prec, form)
	case 'e', 'E', 'f', 'g', 'G':
		return appendDecimal(dst, m, e, halfGap, fmt, prec)
	}
	if negative {
		dst = dst[:len(dst)-1]
	}
	return append(dst, '%', fmt)
}

// number is 0.digits * 10**point.
type number struct {
	digits []byte
	point  int
}

// appendDecimal appends m * 2**e.
func appendDecimal(dst []byte, m uint64, e int, halfGap bool, fmt byte, prec int) []byte {
	var buf [24]byte
	var n number
	shortest := prec < 0
	if m == 0 {
		n = number{buf[:0], 0}
	} else if shortest {
		n = shortestDecimal(m, e, halfGap, buf[:])
	} else {
		n = roundedDecimal(m, e, fmt, prec, buf[:])
	}
	switch fmt {
	case 'e', 'E':
		if shortest {
			prec = max(len(n.digits)-1, 0)
		}
		return appendExponent(dst, n, prec, fmt)
	case 'f':
		if shortest {
			prec = max(len(n.digits)-n.point, 0)
		}
		return appendPlain(dst, n, prec)
	}
	limit := prec // the first exponent that is written
	switch {
	case shortest:
		prec, limit = 6, 6
	case prec == 0:
		prec, limit = 1, 1
	}
	if limit > len(n.digits) && len(n.digits) >= n.point {
		limit = len(n.digits)
	}
	if shortest {
		limit = 6
	}
	exp := n.point - 1
	if m == 0 {
		exp = -1
	}
	if exp < -4 || exp >= limit {
		if prec > len(n.digits) || shortest {
			prec = len(n.digits)
		}
		return appendExponent(dst, n, prec-1, fmt+'e'-'g')
	}
	return appendPlain(dst, n, max(len(n.digits)-n.point, 0))
}

// appendExponent appends d.ddde±dd with prec digits after the point.
func appendExponent(dst []byte, n number, prec int, e byte) []byte {
	exp := n.point - 1
	if len(n.digits) == 0 {
		exp = 0
	}
	dst = append(dst, n.at(0))
	if prec > 0 {
		dst = append(dst, '.')
		dst = n.appendPart(dst, 1, 1+prec)
	}
	dst = append(dst, e, '+')
	if exp < 0 {
		dst[len(dst)-1] = '-'
		exp = -exp
	}
	if exp < 10 {
		dst = append(dst, '0')
	}
	return AppendUint(dst, uint64(exp), 10)
}

// appendPlain appends dddd.ddd with prec digits after the point.
func appendPlain(dst []byte, n number, prec int) []byte {
	if n.point > 0 {
		dst = n.appendPart(dst, 0, n.point)
	} else {
		dst = append(dst, '0')
	}
	if prec > 0 {
		dst = append(dst, '.')
		dst = n.appendPart(dst, n.point, n.point+prec)
	}
	return dst
}

// at returns the i-th digit, which is 0 outside of those at hand.
func (n number) at(i int) byte {
	if i < 0 || i >= len(n.digits) {
		return '0'
	}
	return n.digits[i]
}

func (n number) appendPart(dst []byte, from, to int) []byte {
	for ; from < to; from++ {
		dst = append(dst, n.at(from))
	}
	return dst
}

// appendBinary appends the mantissa as an integer and the binary exponent: ddddp±dd.
func appendBinary(dst []byte, m uint64, e int) []byte {
	dst = AppendUint(dst, m, 10)
	dst = append(dst, 'p')
	if e >= 0 {
		dst = append(dst, '+')
	}
	return AppendInt(dst, int64(e), 10)
}

// appendHex appends 0x1.hhhp±dd, where e is the exponent of the digit before the point.
func appendHex(dst []byte, m uint64, e int, fmt byte, prec int, form *format) []byte {
	const point = 60 // the digit before the point is put at this bit
	if m == 0 {
		e = 0
	} else {
		s := intrinsics.Clz64(m) - (63 - point)
		m <<= uint(s)
		e -= s - (point - int(form.mantissaBits))
	}
	if 0 <= prec && prec < point/4 {
		drop := uint(point - 4*prec)
		rest := m & (1<<drop - 1)
		m >>= drop
		if half := uint64(1) << (drop - 1); rest > half || rest == half && m&1 != 0 {
			m++
		}
		m <<= drop
		if m>>(point+1) != 0 {
			m >>= 1
			e++
		}
	}
	hex := "0123456789abcdef"
	if fmt == 'X' {
		hex = "0123456789ABCDEF"
	}
	dst = append(dst, '0', fmt, '0'+byte(m>>point))
	m <<= 64 - point
	if prec > 0 || prec < 0 && m != 0 {
		dst = append(dst, '.')
		for i := 0; i < prec || prec < 0 && m != 0; i++ {
			dst = append(dst, hex[m>>60])
			m <<= 4
		}
	}
	dst = append(dst, fmt+'p'-'x', '+')
	if e < 0 {
		dst[len(dst)-1] = '-'
		e = -e
	}
	if e < 10 {
		dst = append(dst, '0')
	}
	return AppendUint(dst, uint64(e), 10)
}
