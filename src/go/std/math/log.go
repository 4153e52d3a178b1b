package math

// Log returns the natural logarithm of x.
//
// The algorithm is FreeBSD's e_log.c (Copyright (C) 1993 by Sun Microsystems, Inc. All rights
// reserved. Developed at SunPro; permission to use, copy, modify, and distribute is freely
// granted, provided that this notice is preserved): x = 2**k * (1+f), s = f/(2+f), and a
// polynomial in s for log(1+f) - 2s. As in Go's amd64 code, subnormal numbers are read as if
// they had the leading bit.
func Log(x float64) float64 {
	const (
		ln2High = 6.93147180369123816490e-01
		ln2Low  = 1.90821492927058770002e-10
		l1      = 6.666666666666735130e-01
		l2      = 3.999999999940941908e-01
		l3      = 2.857142874366239149e-01
		l4      = 2.222219843214978396e-01
		l5      = 1.818357216161805012e-01
		l6      = 1.531383769920937332e-01
		l7      = 1.479819860511658591e-01
	)
	switch {
	case x != x || x > MaxFloat64:
		return x
	case x == 0:
		return Inf(-1)
	case x < 0:
		return NaN()
	}
	b := Float64bits(x)
	k := float64(int(b>>mantissaBits) - (bias - 1))
	f := Float64frombits(b&mantissaMask | (bias-1)<<mantissaBits)
	if f < Sqrt2/2 {
		f *= 2
		k--
	}
	f--
	s := f / (2 + f)
	s2 := s * s
	s4 := s2 * s2
	odd := s2 * (l1 + s4*(l3+s4*(l5+s4*l7)))
	even := s4 * (l2 + s4*(l4+s4*l6))
	r := odd + even
	half := 0.5 * f * f
	return k*ln2High - ((half - (s*(half+r) + k*ln2Low)) - f)
}

// Log2 returns the binary logarithm of x; it is exact for powers of two.
func Log2(x float64) float64 {
	frac, exp := Frexp(x)
	if frac == 0.5 {
		return float64(exp - 1)
	}
	return Log(frac)*(1/Ln2) + float64(exp)
}

// Log10 returns the decimal logarithm of x.
func Log10(x float64) float64 { return Log(x) * (1 / Ln10) }
