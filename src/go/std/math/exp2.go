package math

// Exp2 returns 2**x, after FreeBSD's e_exp.c (Copyright (C) 2004 by Sun Microsystems, Inc.; see
// log.go).
func Exp2(x float64) float64 {
	const (
		ln2High   = 6.93147180369123816490e-01
		ln2Low    = 1.90821492927058770002e-10
		overflow  = 1.0239999999999999e+03
		underflow = -1.0740e+03
	)
	switch {
	case x != x || IsInf(x, 1):
		return x
	case IsInf(x, -1) || x < underflow:
		return 0
	case x > overflow:
		return Inf(1)
	}
	// x = k + t with |t| <= 1/2.
	var k int
	switch {
	case x > 0:
		k = int(x + 0.5)
	case x < 0:
		k = int(x - 0.5)
	}
	t := x - float64(k)
	hi := t * ln2High
	lo := -t * ln2Low
	return expMulti(hi, lo, k)
}

// expMulti returns e**(hi-lo) * 2**k.
func expMulti(hi, lo float64, k int) float64 {
	const (
		p1 = 1.66666666666666657415e-01
		p2 = -2.77777777770155933842e-03
		p3 = 6.61375632143793436117e-05
		p4 = -1.65339022054652515390e-06
		p5 = 4.13813679705723846039e-08
	)
	r := hi - lo
	t := r * r
	c := r - t*(p1+t*(p2+t*(p3+t*(p4+t*p5))))
	y := 1 - ((lo - (r*c)/(2-c)) - hi)
	return Ldexp(y, k)
}

// Expm1 returns e**x - 1 without losing precision for small x, after FreeBSD's s_expm1.c (Copyright
// (C) 1993 by Sun Microsystems, Inc.; see log.go).
func Expm1(x float64) float64 {
	const (
		overflow = 7.09782712893383973096e+02
		ln2X56   = 3.88162421113569373274e+01 // 56*ln2
		ln2Half3 = 1.03972077083991796413e+00 // 3/2*ln2
		ln2Half  = 3.46573590279972654709e-01
		ln2High  = 6.93147180369123816490e-01
		ln2Low   = 1.90821492927058770002e-10
		invLn2   = 1.44269504088896338700e+00
		tiny     = 1.0 / (1 << 54)
		q1       = -3.33333333333331316428e-02
		q2       = 1.58730158725481460165e-03
		q3       = -7.93650757867487942473e-05
		q4       = 4.00821782732936239552e-06
		q5       = -2.01099218183624371326e-07
	)
	if IsInf(x, 1) || x != x {
		return x
	}
	if IsInf(x, -1) {
		return -1
	}
	a := Abs(x)
	negative := x < 0
	if a >= ln2X56 {
		if negative {
			return -1
		}
		if a >= overflow {
			return Inf(1)
		}
	}
	// x = k*ln2 + r with |r| <= ln2/2; c is what x lost.
	var c float64
	var k int
	if a > ln2Half {
		var hi, lo float64
		if a < ln2Half3 {
			if !negative {
				hi, lo, k = x-ln2High, ln2Low, 1
			} else {
				hi, lo, k = x+ln2High, -ln2Low, -1
			}
		} else {
			if !negative {
				k = int(invLn2*x + 0.5)
			} else {
				k = int(invLn2*x - 0.5)
			}
			t := float64(k)
			hi, lo = x-t*ln2High, t*ln2Low
		}
		x = hi - lo
		c = (hi - x) - lo
	} else if a < tiny {
		return x
	}
	half := 0.5 * x
	hx := x * half
	r1 := 1 + hx*(q1+hx*(q2+hx*(q3+hx*(q4+hx*q5))))
	t := 3 - r1*half
	e := hx * ((r1 - t) / (6.0 - x*t))
	if k == 0 {
		return x - (x*e - hx)
	}
	e = x*(e-c) - c
	e -= hx
	switch {
	case k == -1:
		return 0.5*(x-e) - 0.5
	case k == 1:
		if x < -0.25 {
			return -2 * (e - (x + 0.5))
		}
		return 1 + 2*(x-e)
	case k <= -2 || k > 56:
		y := 1 - (e - x)
		return addExponent(y, k) - 1
	}
	if k < 20 {
		t := Float64frombits(0x3ff0000000000000 - 0x20000000000000>>uint(k)) // 1 - 2**-k
		return addExponent(t-(e-x), k)
	}
	t = Float64frombits(uint64(bias-k) << mantissaBits) // 2**-k
	y := x - (e + t)
	return addExponent(y+1, k)
}

// addExponent adds k to the exponent of y.
func addExponent(y float64, k int) float64 {
	return Float64frombits(Float64bits(y) + uint64(k)<<mantissaBits)
}

// Log1p returns the natural logarithm of 1+x without losing precision for small x, after FreeBSD's
// s_log1p.c (Copyright (C) 1993 by Sun Microsystems, Inc.; see log.go).
func Log1p(x float64) float64 {
	const (
		sqrt2M1     = 4.142135623730950488017e-01
		sqrt2HalfM1 = -2.928932188134524755992e-01
		small       = 1.0 / (1 << 29)
		tiny        = 1.0 / (1 << 54)
		two53       = 1 << 53
		ln2High     = 6.93147180369123816490e-01
		ln2Low      = 1.90821492927058770002e-10
		l1          = 6.666666666666735130e-01
		l2          = 3.999999999940941908e-01
		l3          = 2.857142874366239149e-01
		l4          = 2.222219843214978396e-01
		l5          = 1.818357216161805012e-01
		l6          = 1.531383769920937332e-01
		l7          = 1.479819860511658591e-01
	)
	switch {
	case x < -1 || x != x:
		return NaN()
	case x == -1:
		return Inf(-1)
	case IsInf(x, 1):
		return x
	}
	a := Abs(x)
	var f float64
	var frac uint64
	k := 1
	if a < sqrt2M1 {
		if a < small {
			if a < tiny {
				return x
			}
			return x - x*x*0.5
		}
		if x > sqrt2HalfM1 {
			k, f, frac = 0, x, 1
		}
	}
	var c float64 // what 1+x lost, relative
	if k != 0 {
		var u float64
		if a < two53 {
			u = 1 + x
			frac = Float64bits(u)
			k = int(frac>>mantissaBits) - bias
			if k > 0 {
				c = 1 - (u - x)
			} else {
				c = x - (u - 1)
			}
			c /= u
		} else {
			u = x
			frac = Float64bits(u)
			k = int(frac>>mantissaBits) - bias
		}
		frac &= mantissaMask
		if frac < 0x0006a09e667f3bcd { // mantissa of √2
			u = Float64frombits(frac | 0x3ff0000000000000)
		} else {
			k++
			u = Float64frombits(frac | 0x3fe0000000000000)
			frac = (1<<mantissaBits - frac) >> 2
		}
		f = u - 1
	}
	half := 0.5 * f * f
	var s, r, z float64
	if frac == 0 { // |f| < 2**-20
		if f == 0 {
			if k == 0 {
				return 0
			}
			c += float64(k) * ln2Low
			return float64(k)*ln2High + c
		}
		r = half * (1 - 0.66666666666666666*f)
		if k == 0 {
			return f - r
		}
		return float64(k)*ln2High - ((r - (float64(k)*ln2Low + c)) - f)
	}
	s = f / (2 + f)
	z = s * s
	r = z * (l1 + z*(l2+z*(l3+z*(l4+z*(l5+z*(l6+z*l7))))))
	if k == 0 {
		return f - (half - s*(half+r))
	}
	return float64(k)*ln2High - ((half - (s*(half+r) + (float64(k)*ln2Low + c))) - f)
}
