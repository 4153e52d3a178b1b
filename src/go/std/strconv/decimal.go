package strconv

import "internal/intrinsics"

// shortestDecimal returns the decimal number with the fewest digits that rounds to m * 2**e, and
// of these the nearest one. halfGap says that the float below is half as far as the one above.
//
// The algorithm is Raffaele Giulietti's ("The Schubfach way to render doubles"): scale so that
// the interval of all numbers that round to m * 2**e contains an integer, but few multiples of
// ten. All numbers below are in quarters, with the last bit telling that something was lost.
func shortestDecimal(m uint64, e int, halfGap bool, buf []byte) number {
	if -64 < e && e <= 0 && m>>uint(-e)<<uint(-e) == m {
		return decimalOf(m>>uint(-e), 0, buf) // an integer below 2**53
	}
	low := 4*m - 2
	k := log10Pow2(e)
	if halfGap {
		low++
		k = (e*1262611 - 524031) >> 22 // of 3/4 of 2**e
	}
	p := pow10(-k)
	p.lo++
	if p.lo == 0 {
		p.hi++
	}
	shift := uint(e + log2Pow10(-k) + 1)
	lower := p.quarters(low << shift)
	value := p.quarters(4 * m << shift)
	upper := p.quarters((4*m + 2) << shift)
	if m&1 != 0 { // the ends of the interval round to even, that is to others
		lower++
		upper--
	}
	s := value / 4
	if tens := s / 10; tens > 0 {
		downInside := lower <= 40*tens
		upInside := 40*tens+40 <= upper
		if downInside != upInside {
			if upInside {
				tens++
			}
			return decimalOf(tens, k+1, buf)
		}
	}
	downInside := lower <= 4*s
	upInside := 4*s+4 <= upper
	if downInside == upInside {
		middle := 4*s + 2
		// Ties go to even, but as in real Go up for the one float32 with a half gap below, 2**-12.
		upInside = value > middle || value == middle && (s&1 != 0 || halfGap && m == 1<<23)
	}
	if upInside {
		s++
	}
	return decimalOf(s, k, buf)
}

// quarters returns the upper part of p * x with its lowest bit set when the rest is not zero, by
// the bounds of Giulietti's paper.
func (p power) quarters(x uint64) uint64 {
	carryIn := intrinsics.MulHi64(p.lo, x)
	hi, lo := mul64(p.hi, x)
	lo, carry := add(lo, carryIn)
	hi += carry
	if lo > 1 {
		hi |= 1
	}
	return hi
}

// decimalOf returns n * 10**k.
func decimalOf(n uint64, k int, buf []byte) number {
	for n >= 10 && n%10 == 0 {
		n /= 10
		k++
	}
	digits := buf[putDecimal(buf, len(buf), n):]
	return number{digits, len(digits) + k}
}

// roundedDecimal returns m * 2**e rounded, ties to even, for the form: to prec digits for g, one
// more for e, and to prec digits after the point for f.
func roundedDecimal(m uint64, e int, fmt byte, prec int, buf []byte) number {
	switch fmt {
	case 'e', 'E':
		prec++
	case 'g', 'G':
		prec = max(prec, 1)
	}
	s := intrinsics.Clz64(m)
	if n, ok := roundedFast(m<<uint(s), e-s, fmt == 'f', prec, buf); ok {
		return n
	}
	all := make([]byte, maxLimbs*limbDigits)
	digits, point := exactDigits(all, m, e)
	if fmt == 'f' {
		prec += point
		if prec < 0 {
			return number{nil, 0}
		}
	}
	digits, moved := roundDigits(digits, prec)
	return number{digits, point + moved}
}

// roundedFast is roundedDecimal by 128 bits of a power of ten. It gives up when these cannot
// decide how to round. The highest bit of m is set. With plain, prec counts the digits after the
// point, otherwise all digits.
func roundedFast(m uint64, e int, plain bool, prec int, buf []byte) (number, bool) {
	const most = 17 // the most digits of a result
	point := log10Pow2(e+63) + 1
	if !plain {
		if prec > most {
			return number{}, false
		}
	} else if prec+point > most || prec > 300 {
		return number{}, false
	} else if prec+point < -1 {
		return number{buf[:0], 0}, true
	}
	k := prec
	if !plain {
		k -= point
	}
	for {
		q, ok := scaled(m, e, k)
		if !ok {
			return number{}, false
		}
		if plain {
			if q == 0 {
				return number{buf[:0], 0}, true
			}
			return decimalOf(q, -k, buf), true
		}
		// The guess of the exponent may be one too low.
		if start := putDecimal(buf, len(buf), q); len(buf)-start > prec && !isPower(buf[start:]) {
			k--
			continue
		}
		return decimalOf(q, -k, buf), true
	}
}

// isPower reports whether digits are 1 and zeros.
func isPower(digits []byte) bool {
	for i, d := range digits {
		if (i == 0) != (d == '1') || i > 0 && d != '0' {
			return false
		}
	}
	return true
}

// scaled returns m * 2**e * 10**k rounded to an integer, ties to even, if it can tell.
func scaled(m uint64, e, k int) (uint64, bool) {
	p := pow10(k)
	hi, mid, lo := p.times(m)
	fraction := -(e + p.exp) // so many bits are after the point
	if fraction < 128 || fraction > 191 {
		return 0, false
	}
	f := uint(fraction - 128)
	q := hi >> f
	rest := hi & (1<<f - 1)
	halfHi, halfMid := uint64(0), uint64(1)<<63
	if f > 0 {
		halfHi, halfMid = 1<<(f-1), 0
	}
	if p.exact {
		if rest > halfHi || rest == halfHi && (mid > halfMid || mid == halfMid && (lo != 0 || q&1 != 0)) {
			q++
		}
		return q, true
	}
	// The true rest is above this one, with lo, by less than one in mid.
	if rest > halfHi || rest == halfHi && mid > halfMid {
		return q + 1, true
	}
	above, carry := add(mid, 1)
	rest += carry
	return q, rest < halfHi || rest == halfHi && above < halfMid
}
