package strconv

import "internal/intrinsics"

const (
	limbBase   = 1_000_000_000
	limbDigits = 9
	maxLimbs   = 88 // the longest float64, and half way to the next, has 768 digits
)

// exactDigits writes all significant decimal digits of m * 2**e to buf and returns them with the
// place of the decimal point, counted from the first digit.
//
// It is for the rare cases that 128 bits cannot decide. m * 2**-e is m * 5**e / 10**e, so only
// products with small numbers are needed, and in base 10**9 the digits are at hand.
func exactDigits(buf []byte, m uint64, e int) (digits []byte, point int) {
	if m == 0 {
		return buf[:0], 0
	}
	zeros := intrinsics.Ctz64(m)
	m >>= uint(zeros)
	e += zeros

	var limbs [maxLimbs]uint32 // lowest first
	n := 0
	for ; m != 0; m /= limbBase {
		limbs[n] = uint32(m % limbBase)
		n++
	}
	factor, per := uint64(1<<29), 29
	if e < 0 {
		factor, per = 1220703125, 13 // 5**13
	}
	left := e
	if e < 0 {
		left = -e
	}
	for ; left > 0; left -= per {
		if left < per {
			factor = 1 << uint(left)
			if e < 0 {
				factor = fives[left]
			}
		}
		carry := uint64(0)
		for i := 0; i < n; i++ {
			carry += uint64(limbs[i]) * factor
			limbs[i] = uint32(carry % limbBase)
			carry /= limbBase
		}
		for ; carry != 0; carry /= limbBase { // 5**13 is more than a limb
			limbs[n] = uint32(carry % limbBase)
			n++
		}
	}

	start := putDecimal(buf, limbDigits, uint64(limbs[n-1]))
	digits = buf[start:limbDigits]
	end := limbDigits
	for i := n - 2; i >= 0; i-- {
		end += limbDigits
		for j := putDecimal(buf, end, uint64(limbs[i])) - 1; j >= end-limbDigits; j-- {
			buf[j] = '0'
		}
	}
	digits = buf[start:end]
	point = len(digits)
	if e < 0 {
		point += e
	}
	for digits[len(digits)-1] == '0' {
		digits = digits[:len(digits)-1]
	}
	return digits, point
}

// roundDigits rounds digits to the first n, ties to even, where 0 <= n, and returns the new
// digits and by how much the decimal point moves.
func roundDigits(digits []byte, n int) (rounded []byte, moved int) {
	if n >= len(digits) {
		return digits, 0
	}
	up := digits[n] > '5'
	if digits[n] == '5' {
		up = len(digits) > n+1 || n > 0 && digits[n-1]&1 != 0
	}
	kept := digits[:n]
	if !up {
		for len(kept) > 0 && kept[len(kept)-1] == '0' {
			kept = kept[:len(kept)-1]
		}
		return kept, 0
	}
	for n--; n >= 0; n-- {
		if kept[n] < '9' {
			kept[n]++
			return kept[:n+1], 0
		}
	}
	digits[0] = '1'
	return digits[:1], 1
}
