// Integer overflow wraps around, for every width and sign.
package main

import "fmt"

func signed[T int8 | int16 | int32 | int64 | int](min, max T) {
	one, two := T(1), T(2)
	fmt.Printf("%T: max+1=%d min-1=%d -min=%d max*2=%d min*min=%d max*max=%d min/-1=%d min%%-1=%d\n",
		min, max+one, min-one, -min, max*two, min*min, max*max, min/-one, min%-one)
	x := max
	x++
	y := min
	y--
	x2 := max
	x2 += max
	y2 := min
	y2 -= max
	fmt.Println(x == min, y == max, x2, y2, ^min == max)
}

func unsigned[T uint8 | uint16 | uint32 | uint64 | uint | uintptr](max T) {
	zero, one := T(0), T(1)
	fmt.Printf("%T: max+1=%d 0-1=%d -1=%d max*max=%d ^0=%d max*2=%d\n",
		max, max+one, zero-one, -one, max*max, ^zero, max*2)
	x := max
	x++
	y := zero
	y--
	y *= 3
	fmt.Println(x, y)
}

func main() {
	signed[int8](-128, 127)
	signed[int16](-32768, 32767)
	signed[int32](-2147483648, 2147483647)
	signed[int64](-9223372036854775808, 9223372036854775807)
	signed[int](-9223372036854775808, 9223372036854775807)
	unsigned[uint8](255)
	unsigned[uint16](65535)
	unsigned[uint32](4294967295)
	unsigned[uint64](18446744073709551615)
	unsigned[uint](18446744073709551615)
	unsigned[uintptr](18446744073709551615)

	// The same without generics: each operation must narrow its result.
	var i8 int8 = 100
	var u8 uint8 = 200
	var i16 int16 = 30000
	var u16 uint16 = 60000
	var i32 int32 = 2000000000
	var u32 uint32 = 4000000000
	fmt.Println(i8+i8, i8*i8, -i8-i8, (i8+i8)/2)
	fmt.Println(u8+u8, u8*u8, -u8, (u8+u8)/2, ^u8)
	fmt.Println(i16+i16, i16*i16, (i16+i16)/2)
	fmt.Println(u16+u16, u16*u16, -u16, (u16+u16)>>1)
	fmt.Println(i32+i32, i32*i32, (i32+i32)/2)
	fmt.Println(u32+u32, u32*u32, -u32, (u32+u32)>>1)
	fmt.Println(int(i8+i8), int(u8+u8), int64(i32+i32), uint64(u32+u32))

	// Comparison after wrapping.
	fmt.Println(i8+i8 < 0, u8+u8 < u8, i16+i16 < i16, u32-u32-1 > u32)

	// Hash-like arithmetic.
	h := uint32(17)
	g := int32(17)
	for i := range 5 {
		h = h*31 + uint32(i)<<20
		g = g*1000003 ^ int32(i)
	}
	fmt.Println(h, g)
	var m int64 = 6364136223846793005
	fmt.Println(m*m, uint64(m)*uint64(m), m*m>>33, uint64(m)*uint64(m)>>33)
}
