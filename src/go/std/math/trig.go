package math

import "math/bits"

// Sine, cosine and tangent after Cephes (Cephes Math Library Release 2.8, copyright 1984, 1987,
// 1989, 1992, 2000 by Stephen L. Moshier; free to use): the argument is reduced to at most π/4 by
// an extended-precision multiple of π/4, then polynomials are used.

// π/4 in three parts, of which the first two have trailing zeros.
const (
	pi4a = 7.85398125648498535156e-1
	pi4b = 3.77489470793079817668e-8
	pi4c = 2.69515142907905952645e-15

	// From here on the reduction needs π to more bits than three numbers have.
	reduceLarge = 1 << 29
)

// reduce returns the octant of x >= 0, made even by going up, and x minus as many π/4.
func reduce(x float64) (octant uint64, z float64) {
	if x >= reduceLarge {
		octant, z = reduceExact(x)
		if octant&1 == 1 {
			octant++
			z--
		}
		return octant & 7, z * (Pi / 4)
	}
	octant = uint64(x * (4 / Pi))
	y := float64(octant)
	if octant&1 == 1 {
		octant++
		y++
	}
	return octant & 7, ((x - y*pi4a) - y*pi4b) - y*pi4c
}

// fourOverPi has the bits of 4/π: the first word is before the binary point.
var fourOverPi = [...]uint64{
	0x0000000000000001, 0x45f306dc9c882a53, 0xf84eafa3ea69bb81, 0xb6c52b3278872083,
	0xfca2c757bd778ac3, 0x6e48dc74849ba5c0, 0x0c925dd413a32439, 0xfc3bd63962534e7d,
	0xd1046bea5d768909, 0xd338e04d68befc82, 0x7323ac7306a673e9, 0x3908bf177bf25076,
	0x3ff12fffbc0b301f, 0xde5e2316b414da3e, 0xda6cfd9e4f96136e, 0x9e8c7ecd3cbfd45a,
	0xea4f758fd7cbe2f6, 0x7a0e73ef14a525d4, 0xd7f6bf623f1aba10, 0xac06608df8f6d757,
}

// reduceExact is the reduction of Payne and Hanek: of the product of x and 4/π only the bits around
// the binary point are computed. z is the fraction, in units of π/4.
func reduceExact(x float64) (octant uint64, z float64) {
	b := Float64bits(x)
	exp := int(b>>mantissaBits&exponentMask) - bias - mantissaBits
	mantissa := b&mantissaMask | 1<<mantissaBits
	digit, shift := uint(exp+61)/64, uint(exp+61)%64
	word := func(i uint) uint64 {
		return fourOverPi[i]<<shift | fourOverPi[i+1]>>(64-shift)
	}
	hi2, _ := bits.Mul64(word(digit+2), mantissa)
	hi1, lo1 := bits.Mul64(word(digit+1), mantissa)
	lo0 := word(digit) * mantissa
	lo, carry := bits.Add64(lo1, hi2, 0)
	hi, _ := bits.Add64(lo0, hi1, carry)
	octant = hi >> 61
	// What is left are the bits of the fraction.
	hi = hi<<3 | lo>>61
	zeros := uint(bits.LeadingZeros64(hi))
	e := uint64(bias - (zeros + 1))
	hi = hi<<(zeros+1) | lo>>(64-(zeros+1))
	hi >>= 64 - mantissaBits
	return octant, Float64frombits(hi | e<<mantissaBits)
}

// sinPoly and cosPoly are sine and cosine between 0 and π/4.
func sinPoly(z float64) float64 {
	const (
		s0 = 1.58962301576546568060e-10
		s1 = -2.50507477628578072866e-8
		s2 = 2.75573136213857245213e-6
		s3 = -1.98412698295895385996e-4
		s4 = 8.33333333332211858878e-3
		s5 = -1.66666666666666307295e-1
	)
	zz := z * z
	return z + z*zz*((((((s0*zz)+s1)*zz+s2)*zz+s3)*zz+s4)*zz+s5)
}

func cosPoly(z float64) float64 {
	const (
		c0 = -1.13585365213876817300e-11
		c1 = 2.08757008419747316778e-9
		c2 = -2.75573141792967388112e-7
		c3 = 2.48015872888517045348e-5
		c4 = -1.38888888888730564116e-3
		c5 = 4.16666666666665929218e-2
	)
	zz := z * z
	return 1.0 - 0.5*zz + zz*zz*((((((c0*zz)+c1)*zz+c2)*zz+c3)*zz+c4)*zz+c5)
}

// Sin returns the sine of x radians.
func Sin(x float64) float64 {
	if x == 0 || x != x {
		return x
	}
	if IsInf(x, 0) {
		return NaN()
	}
	sin, _ := sincos(Abs(x))
	if x < 0 {
		return -sin
	}
	return sin
}

// Cos returns the cosine of x radians.
func Cos(x float64) float64 {
	if x-x != 0 {
		return NaN()
	}
	_, cos := sincos(Abs(x))
	return cos
}

// Sincos returns Sin(x) and Cos(x).
func Sincos(x float64) (sin, cos float64) {
	if x == 0 {
		return x, 1
	}
	if x-x != 0 {
		return NaN(), NaN()
	}
	sin, cos = sincos(Abs(x))
	if x < 0 {
		sin = -sin
	}
	return sin, cos
}

// sincos is Sincos for finite x >= 0.
func sincos(x float64) (sin, cos float64) {
	octant, z := reduce(x)
	sin, cos = sinPoly(z), cosPoly(z)
	if octant == 2 || octant == 6 {
		sin, cos = cos, sin
	}
	if octant > 3 {
		sin = -sin
	}
	if octant == 2 || octant == 4 {
		cos = -cos
	}
	return sin, cos
}

// Tan returns the tangent of x radians.
func Tan(x float64) float64 {
	const (
		p0 = -1.30936939181383777646e4
		p1 = 1.15351664838587416140e6
		p2 = -1.79565251976484877988e7
		q1 = 1.36812963470692954678e4
		q2 = -1.32089234440210967447e6
		q3 = 2.50083801823357915839e7
		q4 = -5.38695755929454629881e7
	)
	if x == 0 || x != x {
		return x
	}
	if IsInf(x, 0) {
		return NaN()
	}
	octant, z := reduce(Abs(x))
	zz := z * z
	y := z
	if zz > 1e-14 {
		y = z + z*(zz*(((p0*zz)+p1)*zz+p2)/((((zz+q1)*zz+q2)*zz+q3)*zz+q4))
	}
	if octant&2 == 2 {
		y = -1 / y
	}
	if x < 0 {
		y = -y
	}
	return y
}
