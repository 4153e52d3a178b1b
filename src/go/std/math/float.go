package math

import "internal/intrinsics"

// The fields of a float64.
const (
	signBit      = 1 << 63
	mantissaBits = 52
	mantissaMask = 1<<mantissaBits - 1
	exponentMask = 0x7FF
	bias         = 1023

	nanBits = 0x7FF8000000000001
	infBits = 0x7FF0000000000000
)

// Float64bits returns the IEEE 754 representation of f.
func Float64bits(f float64) uint64 { return intrinsics.Float64bits(f) }

// Float64frombits returns the number with the representation b.
func Float64frombits(b uint64) float64 { return intrinsics.Float64frombits(b) }

// Float32bits returns the IEEE 754 representation of f.
func Float32bits(f float32) uint32 { return intrinsics.Float32bits(f) }

// Float32frombits returns the number with the representation b.
func Float32frombits(b uint32) float32 { return intrinsics.Float32frombits(b) }

// NaN returns a "not a number" value.
func NaN() float64 { return intrinsics.Float64frombits(nanBits) }

// IsNaN reports whether f is "not a number".
func IsNaN(f float64) (is bool) { return f != f }

// Inf returns positive infinity if sign >= 0, negative infinity if sign < 0.
func Inf(sign int) float64 {
	if sign < 0 {
		return intrinsics.Float64frombits(signBit | infBits)
	}
	return intrinsics.Float64frombits(infBits)
}

// IsInf reports whether f is an infinity: of the given sign, or of any when sign is 0.
func IsInf(f float64, sign int) bool {
	return sign >= 0 && f > MaxFloat64 || sign <= 0 && f < -MaxFloat64
}

// Signbit reports whether x is negative or negative zero.
func Signbit(x float64) bool { return Float64bits(x)&signBit != 0 }

// Copysign returns a value with the magnitude of f and the sign of sign.
func Copysign(f, sign float64) float64 { return intrinsics.Copysign(f, sign) }

// Abs returns the absolute value of x.
func Abs(x float64) float64 { return intrinsics.Abs(x) }

// Frexp breaks f into a fraction with an absolute value in [½, 1) and a power of two.
func Frexp(f float64) (frac float64, exp int) {
	if f == 0 || f-f != 0 {
		return f, 0
	}
	f, exp = normalize(f)
	b := Float64bits(f)
	exp += int(b>>mantissaBits)&exponentMask - (bias - 1)
	return Float64frombits(b&^(exponentMask<<mantissaBits) | (bias-1)<<mantissaBits), exp
}

// normalize returns a normal number y and an exponent with x == y * 2**exp.
func normalize(x float64) (y float64, exp int) {
	if Abs(x) < 0x1p-1022 {
		return x * 0x1p52, -52
	}
	return x, 0
}

// Ldexp is the inverse of Frexp: it returns frac * 2**exp, rounded once.
func Ldexp(frac float64, exp int) float64 {
	if frac == 0 || frac-frac != 0 {
		return frac
	}
	frac, e := normalize(frac)
	b := Float64bits(frac)
	exp += e + int(b>>mantissaBits)&exponentMask - bias
	scale := 1.0
	switch {
	case exp < -1075:
		return Copysign(0, frac)
	case exp > 1023:
		return Copysign(Inf(1), frac)
	case exp < -1022:
		exp += 53
		scale = 0x1p-53
	}
	return scale * Float64frombits(b&^(exponentMask<<mantissaBits)|uint64(exp+bias)<<mantissaBits)
}

// Logb returns the binary exponent of x as a number.
func Logb(x float64) float64 {
	switch {
	case x == 0:
		return Inf(-1)
	case IsInf(x, 0):
		return Inf(1)
	case IsNaN(x):
		return x
	}
	return float64(binaryExponent(x))
}

// Ilogb returns the binary exponent of x as an integer.
func Ilogb(x float64) int {
	switch {
	case x == 0:
		return MinInt32
	case IsNaN(x), IsInf(x, 0):
		return MaxInt32
	}
	return binaryExponent(x)
}

func binaryExponent(x float64) int {
	_, exp := Frexp(x)
	return exp - 1
}

// Nextafter returns the next float64 after x towards y.
func Nextafter(x, y float64) (r float64) {
	switch {
	case IsNaN(x) || IsNaN(y):
		return NaN()
	case x == y:
		return x
	case x == 0:
		return Copysign(SmallestNonzeroFloat64, y)
	case (y > x) == (x > 0):
		return Float64frombits(Float64bits(x) + 1)
	}
	return Float64frombits(Float64bits(x) - 1)
}

// Nextafter32 returns the next float32 after x towards y.
func Nextafter32(x, y float32) (r float32) {
	switch {
	case x != x || y != y:
		return float32(NaN())
	case x == y:
		return x
	case x == 0:
		return float32(Copysign(SmallestNonzeroFloat32, float64(y)))
	case (y > x) == (x > 0):
		return Float32frombits(Float32bits(x) + 1)
	}
	return Float32frombits(Float32bits(x) - 1)
}
