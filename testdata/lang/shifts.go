// Shifts: counts as wide as the operand and wider, signed counts, signed operands, untyped
// constants that take their type from the context, and a negative count's panic.
// vet: counts that are too wide are the point.
package main

import "fmt"

func try(name string, f func()) {
	defer func() {
		if v := recover(); v != nil {
			fmt.Println(name, "panics:", v)
		}
	}()
	f()
}

func main() {
	i8, u8 := int8(-7), uint8(0xf5)
	i16, u16 := int16(-300), uint16(0xf00f)
	i32, u32 := int32(-70000), uint32(0xf000000f)
	i64, u64 := int64(-1<<40), uint64(0xf00000000000000f)
	for _, n := range []uint{0, 1, 4, 7, 8, 15, 16, 31, 32, 33, 63, 64, 65, 1000} {
		fmt.Println(n, "left:", i8<<n, u8<<n, i16<<n, u16<<n, i32<<n, u32<<n, i64<<n, u64<<n)
		fmt.Println(n, "right:", i8>>n, u8>>n, i16>>n, u16>>n, i32>>n, u32>>n, i64>>n, u64>>n)
	}

	// Counts of every type, also large ones whose low bits are zero.
	x := int32(-1024)
	fmt.Println(x>>uint8(200), x<<uint16(3), x>>int8(3), x<<int64(1<<40), x>>uint64(1<<63), x<<uint32(1<<31))
	fmt.Println(u64>>uint64(1<<32), u64<<uint64(1<<32), u32<<uint8(32), i8<<int8(7))

	// Assignment forms.
	a := uint16(0x8001)
	a <<= 1
	b := int16(-32767)
	b >>= 1
	n := 20
	c := uint8(255)
	c >>= n
	fmt.Println(a, b, c)

	// An untyped constant takes the type it would have without the shift.
	s := uint(33)
	var i int = 1 << s
	var j int32 = 1 << s
	var k = uint64(1 << s)
	w := int64(1)<<s + 1<<s
	m := make([]bool, 1.0<<(s-30)) // 1.0 is an int here
	fmt.Println(i, j, k, w, len(m), uint8(1)<<s>>s)
	var arr [8]int
	arr[1<<(s-31)] = 5
	fmt.Println(arr, len(arr[:1<<(s-32)]))

	// Constant shifts are exact.
	const big = 1 << 100
	fmt.Println(big>>98, big>>100<<3, -5>>1, 1<<62, uint64(1<<63), -1>>10)

	neg := -1
	try("left", func() { fmt.Println(1 << neg) })
	try("right", func() { fmt.Println(u8 >> int8(neg)) })
	try("assign", func() { x >>= neg })
	try("zero", func() { fmt.Println(x << (neg + 1)) })
}
