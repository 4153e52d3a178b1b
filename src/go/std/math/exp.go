package math

import "internal/intrinsics"

// Exp returns e**x. After Shibata's method (public domain, SLEEF): with x = k*ln2 + r, the Taylor
// series of e**(r/16) - 1, squared four times. Go's amd64 code uses fused multiply-add.
func Exp(x float64) float64 {
	const (
		ln2High  = 0.69314718055966295651160180568695068359375
		ln2Low   = 0.28235290563031577122588448175013436025525412068e-12
		overflow = 7.09782712893384e+02
	)
	switch {
	case x != x || IsInf(x, 1):
		return x
	case x > overflow:
		return Inf(1)
	case x < -1000:
		return 0
	}
	k := intrinsics.Nearest(x * Log2E)
	r := x - k*ln2High // the product is exact
	r = fused(-k, ln2Low, r)
	r *= 0.0625
	p := fused(2.4801587301587301587e-5, r, 1.9841269841269841270e-4)
	p = fused(p, r, 1.3888888888888888889e-3)
	p = fused(p, r, 8.3333333333333333333e-3)
	p = fused(p, r, 4.1666666666666666667e-2)
	p = fused(p, r, 1.6666666666666666667e-1)
	p = fused(p, r, 0.5)
	p = fused(p, r, 1)
	// (1+p)**2 - 1 = p * (2+p)
	p *= r
	p *= p + 2
	p *= p + 2
	p *= p + 2
	p = fused(p, p+2, 1)
	return scale(p, int(k))
}

// scale returns x * 2**k as two multiplications do where the result is subnormal.
func scale(x float64, k int) float64 {
	switch e := k + bias; {
	case e >= exponentMask:
		return Inf(1)
	case e > 0:
		return x * Float64frombits(uint64(e)<<mantissaBits)
	case e < -52:
		return 0
	default:
		return x * Float64frombits(uint64(e+bias-1)<<mantissaBits) * 0x1p-1022
	}
}

// fused returns x*y + z, rounded once, where the product is smaller than z.
//
// The plain sum s is right unless the exact sum lies near the middle between two numbers: that
// is when t, what s lost, plus or minus a bound of what the product lost, would change s.
func fused(x, y, z float64) float64 {
	p := x * y
	s := z + p
	t := p - (s - z)
	lost := Abs(p) * 0x1p-50
	if s+(t+lost) == s && s+(t-lost) == s {
		return s
	}
	return FMA(x, y, z)
}
