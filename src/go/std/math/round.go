package math

import "internal/intrinsics"

// Sqrt returns the square root of x.
func Sqrt(x float64) float64 { return intrinsics.Sqrt(x) }

// Floor returns the greatest integer value less than or equal to x.
func Floor(x float64) float64 { return intrinsics.Floor(x) }

// Ceil returns the least integer value greater than or equal to x.
func Ceil(x float64) float64 { return intrinsics.Ceil(x) }

// Trunc returns the integer value of x.
func Trunc(x float64) float64 { return intrinsics.Trunc(x) }

// RoundToEven returns the nearest integer, rounding ties to even.
func RoundToEven(x float64) float64 { return intrinsics.Nearest(x) }

// Round returns the nearest integer, rounding half away from zero.
func Round(x float64) float64 {
	t := Trunc(x)
	if Abs(x-t) >= 0.5 {
		t += Copysign(1, x)
	}
	return t
}

// Modf returns the integer and fractional parts of f, both with its sign.
func Modf(f float64) (integer float64, fractional float64) {
	integer = Trunc(f)
	if IsInf(f, 0) {
		return f, NaN()
	}
	return integer, Copysign(f-integer, f)
}

// Max returns the larger of x or y. An infinity that decides wins over NaN; +0 is above -0.
func Max(x, y float64) float64 {
	switch {
	case IsInf(x, 1) || IsInf(y, 1):
		return Inf(1)
	case x != x || y != y:
		return NaN()
	case x == 0 && y == 0:
		if Signbit(x) {
			return y
		}
		return x
	case x > y:
		return x
	}
	return y
}

// Min returns the smaller of x or y. An infinity that decides wins over NaN; -0 is below +0.
func Min(x, y float64) float64 {
	switch {
	case IsInf(x, -1) || IsInf(y, -1):
		return Inf(-1)
	case x != x || y != y:
		return NaN()
	case x == 0 && y == 0:
		if Signbit(x) {
			return x
		}
		return y
	case x < y:
		return x
	}
	return y
}

// Dim returns the maximum of x-y or 0.
func Dim(x, y float64) float64 {
	if d := x - y; d > 0 || d != d {
		return d
	}
	return 0
}

// Mod returns the remainder of x/y with the sign of x.
func Mod(x, y float64) float64 {
	if y == 0 || x-x != 0 || y != y {
		return NaN()
	}
	r, y := Abs(x), Abs(y)
	if r < y {
		return x
	}
	// Long division by shifting y up to r: each difference of two numbers with equal exponents
	// is exact.
	frac, exp := Frexp(y)
	for r >= y {
		rfrac, rexp := Frexp(r)
		if rfrac < frac {
			rexp--
		}
		r -= Ldexp(y, rexp-exp)
	}
	return Copysign(r, x)
}

// Remainder returns the IEEE 754 remainder of x/y: x less the nearest multiple of y.
func Remainder(x, y float64) float64 {
	switch {
	case y == 0 || x-x != 0 || y != y:
		return NaN()
	case IsInf(y, 0):
		return x
	}
	r, y := Abs(x), Abs(y)
	if r == y {
		return Copysign(0, x)
	}
	if y <= MaxFloat64/2 {
		r = Mod(r, y+y)
	}
	// Take away y at most twice, comparing with y/2 without rounding.
	if y < 0x1p-1021 {
		if r+r > y {
			r -= y
			if r+r >= y {
				r -= y
			}
		}
	} else if half := 0.5 * y; r > half {
		r -= y
		if r >= half {
			r -= y
		}
	}
	if Signbit(x) {
		return -r
	}
	return r
}

// Hypot returns Sqrt(p*p + q*q) without needless overflow or underflow.
func Hypot(p, q float64) float64 {
	switch {
	case IsInf(p, 0) || IsInf(q, 0):
		return Inf(1)
	case p != p || q != q:
		return NaN()
	}
	p, q = Abs(p), Abs(q)
	if p < q {
		p, q = q, p
	}
	if p == 0 {
		return 0
	}
	q /= p
	return p * Sqrt(1+q*q)
}
