package math

// Cbrt returns the cube root of x, after FreeBSD's s_cbrt.c (Copyright (C) 1993 by Sun
// Microsystems, Inc.; see log.go): a third of the exponent makes 5 bits, a rational function 23
// bits, and a step of Newton's method the rest.
func Cbrt(x float64) float64 {
	const (
		b1       = 715094163 // (682-0.03306235651)*2**20
		b2       = 696219795 // (664-0.03306235651)*2**20
		c        = 5.42857142857142815906e-01
		d        = -7.05306122448979611050e-01
		e        = 1.41428571428571436819e+00
		f        = 1.60714285714285720630e+00
		g        = 3.57142857142857150787e-01
		smallest = 2.22507385850720138309e-308
	)
	if x == 0 || x-x != 0 {
		return x
	}
	sign := x
	x = Abs(x)
	var t float64
	if x < smallest {
		t = float64(1 << 54)
		t *= x
		t = Float64frombits(Float64bits(t)/3 + b2<<32)
	} else {
		t = Float64frombits(Float64bits(x)/3 + b1<<32)
	}
	r := t * t / x
	s := c + r*t
	t *= g + f/(s+e+d/s)
	// Round up to 22 bits, so that the square below is exact.
	t = Float64frombits(Float64bits(t)&(0xFFFFFFFFC<<28) + 1<<30)
	s = t * t
	r = x / s
	w := t + t
	r = (r - t) / (w + r)
	return Copysign(t+t*r, sign)
}
