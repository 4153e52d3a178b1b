package intrinsics

// MulHi64 returns the high 64 bits of the 128-bit product of a and b.
func MulHi64(a, b uint64) uint64 {
	const low = 1<<32 - 1
	a0, a1 := a&low, a>>32
	b0, b1 := b&low, b>>32
	mid := a1*b0 + a0*b0>>32
	return a1*b1 + mid>>32 + (mid&low+a0*b1)>>32
}
