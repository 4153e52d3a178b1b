package strconv

import "internal/intrinsics"

// power is 10**k as (hi, lo) * 2**exp with the highest bit of hi set, rounded down.
type power struct {
	hi, lo uint64
	exp    int
	exact  bool
}

// pow10 returns 10**k for firstPower <= k <= lastPower: the anchor below it times a power of
// five. testing/gen/pow10.go checks that all come out right.
func pow10(k int) power {
	i := (k - firstPower) / anchorStep
	a := &anchors[i]
	five := fives[(k-firstPower)%anchorStep]

	// The product of three words and one.
	h2, l2 := mul64(a[2], five)
	h1, l1 := mul64(a[1], five)
	h0, l0 := mul64(a[0], five)
	l1, carry := add(l1, h2)
	l0, carry = add(l0, h1+carry)
	h0 += carry
	_ = l2
	top, middle, low := h0, l0, l1

	// Its highest bit is among those of top, unless five is 1.
	if top == 0 {
		top, middle = middle, low
		low = 0
	}
	s := uint(intrinsics.Clz64(top))
	return power{
		hi:    top<<s | middle>>(64-s),
		lo:    middle<<s | low>>(64-s),
		exp:   log2Pow10(k) - 127,
		exact: 0 <= k && k <= 55,
	}
}

// log2Pow10 returns the largest e with 2**e <= 10**k, for |k| < 1233.
func log2Pow10(k int) int { return k * 1741647 >> 19 }

// log10Pow2 returns the largest k with 10**k <= 2**e, for |e| < 1650.
func log10Pow2(e int) int { return e * 1262611 >> 22 }

func mul64(a, b uint64) (hi, lo uint64) { return intrinsics.MulHi64(a, b), a * b }

func add(a, b uint64) (sum, carry uint64) {
	sum = a + b
	if sum < a {
		carry = 1
	}
	return sum, carry
}

// times returns m * p as a number of three words.
func (p power) times(m uint64) (hi, mid, lo uint64) {
	mid, lo = mul64(p.lo, m)
	hi, l := mul64(p.hi, m)
	mid, carry := add(mid, l)
	return hi + carry, mid, lo
}
