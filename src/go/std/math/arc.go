package math

// The inverse trigonometric functions, after Cephes (see trig.go).

// Atan returns the arctangent of x.
func Atan(x float64) float64 {
	switch {
	case x == 0:
		return x
	case x > 0:
		return positiveAtan(x)
	}
	return -positiveAtan(-x)
}

// positiveAtan is Atan for x > 0, reduced to [0, 0.66].
func positiveAtan(x float64) float64 {
	const (
		moreBits = 6.123233995736765886130e-17 // π/2 minus what a float64 has of it
		tan3Pi8  = 2.41421356237309504880
	)
	switch {
	case x <= 0.66:
		return smallAtan(x)
	case x > tan3Pi8:
		return Pi/2 - smallAtan(1/x) + moreBits
	}
	return Pi/4 + smallAtan((x-1)/(x+1)) + 0.5*moreBits
}

func smallAtan(x float64) float64 {
	const (
		p0 = -8.750608600031904122785e-01
		p1 = -1.615753718733365076637e+01
		p2 = -7.500855792314704667340e+01
		p3 = -1.228866684490136173410e+02
		p4 = -6.485021904942025371773e+01
		q0 = +2.485846490142306297962e+01
		q1 = +1.650270098316988542046e+02
		q2 = +4.328810604912902668951e+02
		q3 = +4.853903996359136964868e+02
		q4 = +1.945506571482613964425e+02
	)
	z := x * x
	z = z * ((((p0*z+p1)*z+p2)*z+p3)*z + p4) / (((((z+q0)*z+q1)*z+q2)*z+q3)*z + q4)
	return x*z + x
}

// Atan2 returns the angle of the point (x, y).
func Atan2(y, x float64) float64 {
	switch {
	case x != x || y != y:
		return NaN()
	case y == 0:
		if x >= 0 && !Signbit(x) {
			return Copysign(0, y)
		}
		return Copysign(Pi, y)
	case x == 0:
		return Copysign(Pi/2, y)
	case IsInf(x, 1):
		if IsInf(y, 0) {
			return Copysign(Pi/4, y)
		}
		return Copysign(0, y)
	case IsInf(x, -1):
		if IsInf(y, 0) {
			return Copysign(3*Pi/4, y)
		}
		return Copysign(Pi, y)
	case IsInf(y, 0):
		return Copysign(Pi/2, y)
	}
	a := Atan(y / x)
	if x < 0 {
		if a <= 0 {
			return a + Pi
		}
		return a - Pi
	}
	return a
}

// Asin returns the arcsine of x.
func Asin(x float64) float64 {
	if x == 0 {
		return x
	}
	a := Abs(x)
	if !(a <= 1) {
		return NaN()
	}
	y := Sqrt(1 - a*a)
	if a > 0.7 {
		y = Pi/2 - positiveOrZeroAtan(y/a)
	} else {
		y = positiveOrZeroAtan(a / y)
	}
	if x < 0 {
		return -y
	}
	return y
}

func positiveOrZeroAtan(x float64) float64 {
	if x == 0 {
		return x
	}
	return positiveAtan(x)
}

// Acos returns the arccosine of x.
func Acos(x float64) float64 { return Pi/2 - Asin(x) }
