package bits

import "internal/intrinsics"

// The texts of the runtime's own errors, which Div and Rem panic with.
type arithmeticError string

func (e arithmeticError) Error() string { return "runtime error: " + string(e) }
func (e arithmeticError) RuntimeError() {}

const (
	overflow = arithmeticError("integer overflow")
	byZero   = arithmeticError("integer divide by zero")
)

// Add returns x + y + carry, where carry is 0 or 1, and the carry out of it.
func Add(x, y, carry uint) (sum, carryOut uint) {
	s, c := Add64(uint64(x), uint64(y), uint64(carry))
	return uint(s), uint(c)
}

func Add32(x, y, carry uint32) (sum, carryOut uint32) {
	s := uint64(x) + uint64(y) + uint64(carry)
	return uint32(s), uint32(s >> 32)
}

func Add64(x, y, carry uint64) (sum, carryOut uint64) {
	sum = x + y + carry
	carryOut = (x&y | (x|y)&^sum) >> 63
	return
}

// Sub returns x - y - borrow, where borrow is 0 or 1, and the borrow out of it.
func Sub(x, y, borrow uint) (diff, borrowOut uint) {
	d, b := Sub64(uint64(x), uint64(y), uint64(borrow))
	return uint(d), uint(b)
}

func Sub32(x, y, borrow uint32) (diff, borrowOut uint32) {
	d := uint64(x) - uint64(y) - uint64(borrow)
	return uint32(d), uint32(d >> 63)
}

func Sub64(x, y, borrow uint64) (diff, borrowOut uint64) {
	diff = x - y - borrow
	borrowOut = (^x&y | ^(x^y)&diff) >> 63
	return
}

// Mul returns the full product of x and y.
func Mul(x, y uint) (hi, lo uint) {
	return uint(intrinsics.MulHi64(uint64(x), uint64(y))), x * y
}

func Mul32(x, y uint32) (hi, lo uint32) {
	p := uint64(x) * uint64(y)
	return uint32(p >> 32), uint32(p)
}

func Mul64(x, y uint64) (hi, lo uint64) {
	return intrinsics.MulHi64(x, y), x * y
}

// Div returns the quotient and remainder of (hi, lo) divided by y. It panics when y is 0 or the
// quotient does not fit, that is y <= hi.
func Div(hi, lo, y uint) (quo, rem uint) {
	q, r := Div64(uint64(hi), uint64(lo), uint64(y))
	return uint(q), uint(r)
}

func Div32(hi, lo, y uint32) (quo, rem uint32) {
	checkDivisor(uint64(hi), uint64(y))
	z := uint64(hi)<<32 | uint64(lo)
	return uint32(z / uint64(y)), uint32(z % uint64(y))
}

func Div64(hi, lo, y uint64) (quo, rem uint64) {
	checkDivisor(hi, y)
	if hi == 0 {
		return lo / y, lo % y
	}
	// Long division in base 2**32 of the operands scaled so that y's top bit is set.
	s := uint(intrinsics.Clz64(y))
	y <<= s
	top := hi<<s | lo>>(64-s)
	lo <<= s
	q1, top := divStep(top, lo>>32, y)
	q0, top := divStep(top, lo&(1<<32-1), y)
	return q1<<32 | q0, top >> s
}

// divStep divides top * 2**32 + digit by y, where top < y, y's top bit is set and digit has 32
// bits; the quotient has 32 bits. The trial quotient by y's upper half is at most 2 too large.
func divStep(top, digit, y uint64) (quo, rem uint64) {
	upper, lower := y>>32, y&(1<<32-1)
	quo = top / upper
	part := top - quo*upper
	for quo>>32 != 0 || quo*lower > part<<32|digit {
		quo--
		part += upper
		if part>>32 != 0 {
			break
		}
	}
	return quo, top<<32 + digit - quo*y
}

func checkDivisor(hi, y uint64) {
	if y == 0 {
		panic(error(byZero))
	}
	if y <= hi {
		panic(error(overflow))
	}
}

// Rem returns the remainder of (hi, lo) divided by y; it panics when y is 0.
func Rem(hi, lo, y uint) uint {
	return uint(Rem64(uint64(hi), uint64(lo), uint64(y)))
}

func Rem32(hi, lo, y uint32) uint32 {
	return uint32((uint64(hi)<<32 | uint64(lo)) % uint64(y))
}

func Rem64(hi, lo, y uint64) uint64 {
	_, rem := Div64(hi%y, lo, y)
	return rem
}
