package math

import "internal/intrinsics"

// FMA returns x * y + z, rounded once.
func FMA(x, y, z float64) float64 {
	if IsInf(z, 0) && x-x == 0 && y-y == 0 {
		return z // even where the product overflows
	}
	if x == 0 || y == 0 || z == 0 || x-x != 0 || y-y != 0 || z-z != 0 {
		if z == 0 && x != 0 && y != 0 {
			return x * y // adding a zero must not turn -0 from underflow into +0
		}
		return x*y + z
	}
	ps, pe, pm := unpack(x)
	ys, ye, ym := unpack(y)
	zs, ze, zm := unpack(z)
	// The product and z as 128-bit integers with their highest bit at 125 (of 127), so that a
	// sum fits; e is the exponent of the lowest bit.
	hi, lo := intrinsics.MulHi64(pm<<10, ym<<11), pm<<10*(ym<<11)
	product := wide{ps != ys, pe + ye - 21, hi, lo}
	product.normalize()
	addend := wide{zs, ze - 73, zm << 9, 0}
	addend.normalize()
	if product.less(addend) {
		product, addend = addend, product
	}
	return product.add(addend).round()
}

// unpack returns the parts of a finite nonzero x: its sign and its magnitude m * 2**e, where m
// has 53 bits.
func unpack(x float64) (negative bool, e int, m uint64) {
	b := Float64bits(x)
	e = int(b>>mantissaBits) & exponentMask
	m = b & mantissaMask
	if e == 0 {
		s := intrinsics.Clz64(m) - 11
		return Signbit(x), 1 - bias - mantissaBits - s, m << uint(s)
	}
	return Signbit(x), e - bias - mantissaBits, m | 1<<mantissaBits
}

// wide is the number ±(hi, lo) * 2**exp.
type wide struct {
	negative bool
	exp      int
	hi, lo   uint64
}

// normalize moves the highest bit of a nonzero w to bit 125.
func (w *wide) normalize() {
	if w.hi == 0 {
		w.hi, w.lo = w.lo, 0
		w.exp -= 64
	}
	s := intrinsics.Clz64(w.hi) - 2
	if s > 0 {
		w.hi = w.hi<<uint(s) | w.lo>>uint(64-s)
		w.lo <<= uint(s)
	} else if s < 0 {
		sticky := w.lo & (1<<uint(-s) - 1)
		w.lo = w.lo>>uint(-s) | w.hi<<uint(64+s)
		w.hi >>= uint(-s)
		if sticky != 0 {
			w.lo |= 1
		}
	}
	w.exp -= s
}

// less compares the magnitudes of normalized numbers.
func (w wide) less(v wide) bool {
	if w.exp != v.exp {
		return w.exp < v.exp
	}
	return w.hi < v.hi || w.hi == v.hi && w.lo < v.lo
}

// add returns w + v, where v's magnitude is not larger. Bits of v that fall off are kept as one
// sticky bit; they cannot cancel, as then the exponents differ by more than one.
func (w wide) add(v wide) wide {
	switch d := uint(w.exp - v.exp); {
	case d >= 128:
		v.hi, v.lo = 0, 1
	case d >= 64:
		sticky := v.lo | v.hi<<(128-d)
		v.hi, v.lo = 0, v.hi>>(d-64)
		if sticky != 0 {
			v.lo |= 1
		}
	case d > 0:
		sticky := v.lo << (64 - d)
		v.lo = v.lo>>d | v.hi<<(64-d)
		v.hi >>= d
		if sticky != 0 {
			v.lo |= 1
		}
	}
	if w.negative == v.negative {
		lo := w.lo + v.lo
		w.hi += v.hi
		if lo < w.lo {
			w.hi++
		}
		w.lo = lo
		return w
	}
	if w.lo < v.lo {
		w.hi--
	}
	w.lo -= v.lo
	w.hi -= v.hi
	return w
}

// round returns the float64 nearest to w, ties to even.
func (w wide) round() float64 {
	if w.hi|w.lo == 0 {
		return 0
	}
	w.normalize()
	m := w.hi
	if w.lo != 0 {
		m |= 1
	}
	// m has 62 bits and the value m * 2**exp.
	exp := w.exp + 64
	drop := 9
	if exp+drop < 1-bias-mantissaBits {
		drop = 1 - bias - mantissaBits - exp
	}
	if drop > 62 {
		m, drop = 1, 2 // less than half the smallest number
		exp = 1 - bias - mantissaBits - drop
	}
	rest := m & (1<<uint(drop) - 1)
	m >>= uint(drop)
	half := uint64(1) << uint(drop-1)
	if rest > half || rest == half && m&1 != 0 {
		m++
	}
	f := Ldexp(float64(m), exp+drop)
	if w.negative {
		return -f
	}
	return f
}
