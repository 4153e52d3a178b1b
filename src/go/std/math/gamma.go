package math

// Gamma returns the gamma function of x, after Cephes (see trig.go).
func Gamma(x float64) float64 {
	const (
		p0 = 1.60119522476751861407e-04
		p1 = 1.19135147006586384913e-03
		p2 = 1.04213797561761569935e-02
		p3 = 4.76367800457137231464e-02
		p4 = 2.07448227648435975150e-01
		p5 = 4.94214826801497100753e-01
		p6 = 9.99999999999999996796e-01
		q0 = -2.31581873324120129819e-05
		q1 = 5.39605580493303397842e-04
		q2 = -4.45641913851797240494e-03
		q3 = 1.18139785222060435552e-02
		q4 = 3.58236398605498653373e-02
		q5 = -2.34591795718243348568e-01
		q6 = 7.14304917030273074085e-02
		q7 = 1.00000000000000000320e+00

		euler = 0.57721566490153286060651209008240243104215933593992
	)
	switch {
	case x < 0 && x == Floor(x) || IsInf(x, -1) || x != x:
		return NaN()
	case IsInf(x, 1):
		return Inf(1)
	case x == 0:
		return Copysign(Inf(1), x)
	}
	q := Abs(x)
	p := Floor(q)
	if q > 33 {
		if x >= 0 {
			y1, y2 := stirling(x)
			return y1 * y2
		}
		// x is negative but no integer: reflect.
		sign := 1
		if i := int64(p); i&1 == 0 {
			sign = -1
		}
		z := q - p
		if z > 0.5 {
			p++
			z = q - p
		}
		z = q * Sin(Pi*z)
		if z == 0 {
			return Inf(sign)
		}
		sq1, sq2 := stirling(q)
		absz := Abs(z)
		d := absz * sq1 * sq2
		if IsInf(d, 0) {
			z = Pi / absz / sq1 / sq2
		} else {
			z = Pi / d
		}
		return float64(sign) * z
	}
	z := 1.0
	for x >= 3 {
		x--
		z *= x
	}
	for x < 0 {
		if x > -1e-09 {
			return nearZero(x, z, euler)
		}
		z /= x
		x++
	}
	for x < 2 {
		if x < 1e-09 {
			return nearZero(x, z, euler)
		}
		z /= x
		x++
	}
	if x == 2 {
		return z
	}
	x -= 2
	p = (((((x*p0+p1)*x+p2)*x+p3)*x+p4)*x+p5)*x + p6
	q = ((((((x*q0+q1)*x+q2)*x+q3)*x+q4)*x+q5)*x+q6)*x + q7
	return z * p / q
}

func nearZero(x, z, euler float64) float64 {
	if x == 0 {
		return Inf(1)
	}
	return z / ((1 + euler*x) * x)
}

// stirling returns two factors of the gamma function of x > 33, by Stirling's formula.
func stirling(x float64) (float64, float64) {
	const (
		s0     = 7.87311395793093628397e-4
		s1     = -2.29549961613378126380e-4
		s2     = -2.68132617805781232825e-3
		s3     = 3.47222221605458667310e-3
		s4     = 8.33333333333482257126e-2
		sqrt2π = 2.506628274631000502417
		most   = 143.01608 // x**x would overflow beyond
	)
	if x > 200 {
		return Inf(1), 1
	}
	w := 1 / x
	w = 1 + w*((((s0*w+s1)*w+s2)*w+s3)*w+s4)
	y1 := Exp(x)
	y2 := 1.0
	if x > most {
		v := Pow(x, 0.5*x-0.25)
		y1, y2 = v, v/y1
	} else {
		y1 = Pow(x, x-0.5) / y1
	}
	return y1, sqrt2π * w * y2
}

// Lgamma returns the natural logarithm of the absolute value of the gamma function of x, and its
// sign; after FreeBSD's e_lgamma_r.c (Copyright (C) 1993 by Sun Microsystems, Inc.; see log.go).
func Lgamma(x float64) (lgamma float64, sign int) {
	const (
		tiny  = 1.0 / (1 << 35) / (1 << 35)
		two52 = 1 << 52
		two58 = 1 << 58
	)
	sign = 1
	switch {
	case x != x:
		return x, 1
	case IsInf(x, 0):
		return x, 1
	case x == 0:
		return Inf(1), 1
	}
	negative := x < 0
	if negative {
		x = -x
	}
	if x < tiny {
		if negative {
			sign = -1
		}
		return -Log(x), sign
	}
	var adjust float64
	if negative {
		if x >= two52 { // an integer
			return Inf(1), 1
		}
		t := sinPi(x)
		if t == 0 {
			return Inf(1), 1
		}
		adjust = Log(Pi / Abs(t*x))
		if t < 0 {
			sign = -1
		}
	}
	switch {
	case x == 1 || x == 2:
		return 0, sign
	case x < 2:
		lgamma = lgammaSmall(x)
	case x < 8:
		lgamma = lgammaMiddle(x)
	case x < two58:
		const (
			w0 = 4.18938533204672725052e-01
			w1 = 8.33333333333329678849e-02
			w2 = -2.77777777728775536470e-03
			w3 = 7.93650558643019558500e-04
			w4 = -5.95187557450339963135e-04
			w5 = 8.36339918996282139126e-04
			w6 = -1.63092934096575273989e-03
		)
		t := Log(x)
		z := 1 / x
		y := z * z
		w := w0 + z*(w1+y*(w2+y*(w3+y*(w4+y*(w5+y*w6)))))
		lgamma = (x-0.5)*(t-1) + w
	default:
		lgamma = x * (Log(x) - 1)
	}
	if negative {
		lgamma = adjust - lgamma
	}
	return lgamma, sign
}

// lgammaSmall is Lgamma for 0 < x < 2.
func lgammaSmall(x float64) float64 {
	const (
		tc = 1.46163214496836224576e+00 // where the minimum is
		tf = -1.21486290535849611461e-01
		tt = -3.63867699703950536541e-18

		a0  = 7.72156649015328655494e-02
		a1  = 3.22467033424113591611e-01
		a2  = 6.73523010531292681824e-02
		a3  = 2.05808084325167332806e-02
		a4  = 7.38555086081402883957e-03
		a5  = 2.89051383673415629091e-03
		a6  = 1.19270763183362067845e-03
		a7  = 5.10069792153511336608e-04
		a8  = 2.20862790713908385557e-04
		a9  = 1.08011567247583939954e-04
		a10 = 2.52144565451257326939e-05
		a11 = 4.48640949618915160150e-05

		t0  = 4.83836122723810047042e-01
		t1  = -1.47587722994593911752e-01
		t2  = 6.46249402391333854778e-02
		t3  = -3.27885410759859649565e-02
		t4  = 1.79706750811820387126e-02
		t5  = -1.03142241298341437450e-02
		t6  = 6.10053870246291332635e-03
		t7  = -3.68452016781138256760e-03
		t8  = 2.25964780900612472250e-03
		t9  = -1.40346469989232843813e-03
		t10 = 8.81081882437654011382e-04
		t11 = -5.38595305356740546715e-04
		t12 = 3.15632070903625950361e-04
		t13 = -3.12754168375120860518e-04
		t14 = 3.35529192635519073543e-04

		u0 = -7.72156649015328655494e-02
		u1 = 6.32827064025093366517e-01
		u2 = 1.45492250137234768737e+00
		u3 = 9.77717527963372745603e-01
		u4 = 2.28963728064692451092e-01
		u5 = 1.33810918536787660377e-02

		v1 = 2.45597793713041134822e+00
		v2 = 2.12848976379893395361e+00
		v3 = 7.69285150456672783825e-01
		v4 = 1.04222645593369134254e-01
		v5 = 3.21709242282423911810e-03
	)
	var y, lgamma float64
	var i int
	if x <= 0.9 {
		lgamma = -Log(x)
		switch {
		case x >= (tc - 1 + 0.27):
			y, i = 1-x, 0
		case x >= (tc - 1 - 0.27):
			y, i = x-(tc-1), 1
		default:
			y, i = x, 2
		}
	} else {
		switch {
		case x >= (tc + 0.27):
			y, i = 2-x, 0
		case x >= (tc - 0.27):
			y, i = x-tc, 1
		default:
			y, i = x-1, 2
		}
	}
	switch i {
	case 0:
		z := y * y
		p1 := a0 + z*(a2+z*(a4+z*(a6+z*(a8+z*a10))))
		p2 := z * (a1 + z*(+a3+z*(a5+z*(a7+z*(a9+z*a11)))))
		p := y*p1 + p2
		lgamma += (p - 0.5*y)
	case 1:
		z := y * y
		w := z * y
		p1 := t0 + w*(t3+w*(t6+w*(t9+w*t12)))
		p2 := t1 + w*(t4+w*(t7+w*(t10+w*t13)))
		p3 := t2 + w*(t5+w*(t8+w*(t11+w*t14)))
		p := z*p1 - (tt - w*(p2+y*p3))
		lgamma += (tf + p)
	case 2:
		p1 := y * (u0 + y*(u1+y*(u2+y*(u3+y*(u4+y*u5)))))
		p2 := 1 + y*(v1+y*(v2+y*(v3+y*(v4+y*v5))))
		lgamma += (-0.5*y + p1/p2)
	}
	return lgamma
}

// lgammaMiddle is Lgamma for 2 < x < 8.
func lgammaMiddle(x float64) float64 {
	const (
		s0 = -7.72156649015328655494e-02
		s1 = 2.14982415960608852501e-01
		s2 = 3.25778796408930981787e-01
		s3 = 1.46350472652464452805e-01
		s4 = 2.66422703033638609560e-02
		s5 = 1.84028451407337715652e-03
		s6 = 3.19475326584100867617e-05
		r1 = 1.39200533467621045958e+00
		r2 = 7.21935547567138069525e-01
		r3 = 1.71933865632803078993e-01
		r4 = 1.86459191715652901344e-02
		r5 = 7.77942496381893596434e-04
		r6 = 7.32668430744625636189e-06
	)
	i := int(x)
	y := x - float64(i)
	p := y * (s0 + y*(s1+y*(s2+y*(s3+y*(s4+y*(s5+y*s6))))))
	q := 1 + y*(r1+y*(r2+y*(r3+y*(r4+y*(r5+y*r6)))))
	lgamma := 0.5*y + p/q
	z := 1.0
	for k := i - 1; k >= 2; k-- {
		z *= y + float64(k)
	}
	if i > 2 {
		lgamma += Log(z)
	}
	return lgamma
}

// sinPi returns sin(πx) for x >= 0, with the sign turned.
func sinPi(x float64) float64 {
	const (
		two52 = 1 << 52
		two53 = 1 << 53
	)
	if x < 0.25 {
		return -Sin(Pi * x)
	}
	z := Floor(x)
	var n int
	if z != x {
		x = Mod(x, 2)
		n = int(x * 4)
	} else if x >= two53 {
		x, n = 0, 0
	} else {
		if x < two52 {
			z = x + two52
		}
		n = int(1 & Float64bits(z))
		x = float64(n)
		n <<= 2
	}
	switch n {
	case 0:
		x = Sin(Pi * x)
	case 1, 2:
		x = Cos(Pi * (0.5 - x))
	case 3, 4:
		x = Sin(Pi * (1 - x))
	case 5, 6:
		x = -Cos(Pi * (x - 1.5))
	default:
		x = Sin(Pi * (x - 2))
	}
	return -x
}
