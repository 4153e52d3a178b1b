package math

// Pow returns x**y.
func Pow(x, y float64) float64 {
	switch {
	case y == 0 || x == 1:
		return 1
	case y == 1:
		return x
	case x != x || y != y:
		return NaN()
	case x == 0:
		return powZero(x, y)
	case IsInf(y, 0):
		return powHuge(x, y)
	case IsInf(x, 1):
		return Abs(powZero(0, -y))
	case IsInf(x, -1):
		return powZero(Copysign(0, -1), -y)
	case y == 0.5:
		return Sqrt(x)
	case y == -0.5:
		return 1 / Sqrt(x)
	}
	whole, frac := Modf(Abs(y))
	if frac != 0 && x < 0 {
		return NaN()
	}
	if whole >= 1<<63 {
		return powHuge(x, y)
	}
	// x**y = x**frac * x**whole as r * 2**exp, with |frac| <= 1/2 and whole's power by squaring
	// of x's fraction and doubling of its exponent.
	r, exp := 1.0, 0
	if frac != 0 {
		if frac > 0.5 {
			frac--
			whole++
		}
		r = Exp(frac * Log(x))
	}
	square, squareExp := Frexp(x)
	for n := int64(whole); n != 0; n >>= 1 {
		if squareExp < -1<<12 || squareExp > 1<<12 {
			exp += squareExp // far beyond the range already
			break
		}
		if n&1 != 0 {
			r *= square
			exp += squareExp
		}
		square *= square
		squareExp *= 2
		if square < 0.5 {
			square += square
			squareExp--
		}
	}
	if y < 0 {
		r, exp = 1/r, -exp
	}
	return Ldexp(r, exp)
}

// powZero returns x**y for a zero x: zero or infinity, with x's sign when y is an odd integer.
func powZero(x, y float64) float64 {
	r := 0.0
	if y < 0 {
		r = Inf(1)
	}
	if isOdd(y) {
		return Copysign(r, x)
	}
	return r
}

// powHuge returns x**y for a y so large that only |x|'s side of 1 matters.
func powHuge(x, y float64) float64 {
	switch {
	case x == -1:
		return 1
	case (Abs(x) < 1) == (y > 0):
		return 0
	}
	return Inf(1)
}

func isOdd(y float64) bool {
	return Abs(y) < 1<<53 && Trunc(y) == y && int64(y)&1 != 0
}

// Pow10 returns 10**n.
func Pow10(n int) float64 {
	switch {
	case n < -323:
		return 0
	case n > 308:
		return Inf(1)
	case n < 0:
		return smallPowers[-n/32] / powers[-n%32]
	}
	return bigPowers[n/32] * powers[n%32]
}

// Pow10 is defined as one operation on these, all exactly rounded.
var (
	powers = [...]float64{1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13,
		1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22, 1e23, 1e24, 1e25, 1e26, 1e27, 1e28,
		1e29, 1e30, 1e31}
	bigPowers   = [...]float64{1e0, 1e32, 1e64, 1e96, 1e128, 1e160, 1e192, 1e224, 1e256, 1e288}
	smallPowers = [...]float64{1e-0, 1e-32, 1e-64, 1e-96, 1e-128, 1e-160, 1e-192, 1e-224, 1e-256,
		1e-288, 1e-320}
)
