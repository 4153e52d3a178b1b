// Package bits counts and moves the bits of unsigned integers.
package bits

import "internal/intrinsics"

// UintSize is the size of a uint in bits.
const UintSize = 64

// LeadingZeros returns the number of zero bits above the highest one of x; UintSize for 0.
func LeadingZeros(x uint) int     { return intrinsics.Clz64(uint64(x)) }
func LeadingZeros8(x uint8) int   { return intrinsics.Clz32(uint32(x)) - 24 }
func LeadingZeros16(x uint16) int { return intrinsics.Clz32(uint32(x)) - 16 }
func LeadingZeros32(x uint32) int { return intrinsics.Clz32(x) }
func LeadingZeros64(x uint64) int { return intrinsics.Clz64(x) }

// TrailingZeros returns the number of zero bits below the lowest one of x; UintSize for 0.
func TrailingZeros(x uint) int     { return intrinsics.Ctz64(uint64(x)) }
func TrailingZeros8(x uint8) int   { return intrinsics.Ctz32(uint32(x) | 1<<8) }
func TrailingZeros16(x uint16) int { return intrinsics.Ctz32(uint32(x) | 1<<16) }
func TrailingZeros32(x uint32) int { return intrinsics.Ctz32(x) }
func TrailingZeros64(x uint64) int { return intrinsics.Ctz64(x) }

// OnesCount returns the number of one bits in x.
func OnesCount(x uint) int     { return intrinsics.Popcnt64(uint64(x)) }
func OnesCount8(x uint8) int   { return intrinsics.Popcnt32(uint32(x)) }
func OnesCount16(x uint16) int { return intrinsics.Popcnt32(uint32(x)) }
func OnesCount32(x uint32) int { return intrinsics.Popcnt32(x) }
func OnesCount64(x uint64) int { return intrinsics.Popcnt64(x) }

// Len returns the number of bits needed for x; 0 for 0.
func Len(x uint) int         { return 64 - intrinsics.Clz64(uint64(x)) }
func Len8(x uint8) int       { return 32 - intrinsics.Clz32(uint32(x)) }
func Len16(x uint16) (n int) { return 32 - intrinsics.Clz32(uint32(x)) }
func Len32(x uint32) (n int) { return 32 - intrinsics.Clz32(x) }
func Len64(x uint64) (n int) { return 64 - intrinsics.Clz64(x) }

// RotateLeft returns x rotated left by k bits, right when k is negative.
func RotateLeft(x uint, k int) uint { return uint(intrinsics.Rotl64(uint64(x), k)) }
func RotateLeft8(x uint8, k int) uint8 {
	s := uint(k) & 7
	return x<<s | x>>(8-s)
}
func RotateLeft16(x uint16, k int) uint16 {
	s := uint(k) & 15
	return x<<s | x>>(16-s)
}
func RotateLeft32(x uint32, k int) uint32 { return intrinsics.Rotl32(x, k) }
func RotateLeft64(x uint64, k int) uint64 { return intrinsics.Rotl64(x, k) }

// Reverse returns x with its bits in reverse order.
func Reverse(x uint) uint       { return uint(Reverse64(uint64(x))) }
func Reverse8(x uint8) uint8    { return uint8(Reverse64(uint64(x)) >> 56) }
func Reverse16(x uint16) uint16 { return uint16(Reverse64(uint64(x)) >> 48) }
func Reverse32(x uint32) uint32 { return uint32(Reverse64(uint64(x)) >> 32) }
func Reverse64(x uint64) uint64 {
	x = swapGroups(x, 1, 0x5555555555555555)
	x = swapGroups(x, 2, 0x3333333333333333)
	x = swapGroups(x, 4, 0x0F0F0F0F0F0F0F0F)
	return ReverseBytes64(x)
}

// ReverseBytes returns x with its bytes in reverse order.
func ReverseBytes(x uint) uint       { return uint(ReverseBytes64(uint64(x))) }
func ReverseBytes16(x uint16) uint16 { return x<<8 | x>>8 }
func ReverseBytes32(x uint32) uint32 { return uint32(ReverseBytes64(uint64(x)) >> 32) }
func ReverseBytes64(x uint64) uint64 {
	x = swapGroups(x, 8, 0x00FF00FF00FF00FF)
	x = swapGroups(x, 16, 0x0000FFFF0000FFFF)
	return x<<32 | x>>32
}

// swapGroups swaps neighbouring groups of n bits; mask has the lower of each two.
func swapGroups(x uint64, n uint, mask uint64) uint64 {
	return x&mask<<n | x>>n&mask
}
