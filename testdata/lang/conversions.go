// Conversions between integers of all widths and signs, and between integers and floats where
// the result is defined.
package main

import (
	"fmt"
	"math"
)

func ints(x int64) {
	fmt.Println(x, int8(x), uint8(x), int16(x), uint16(x), int32(x), uint32(x), uint64(x), uint(x), uintptr(x))
}

func floats(f float64) {
	fmt.Println(f, int(f), int8(f), int64(f), int32(f), float32(f), int16(float32(f)))
}

func main() {
	for _, x := range []int64{0, 1, -1, 127, 128, 255, 256, -129, 32768, 65535, 65536, 1 << 31, 1<<32 - 1, 1 << 32, -1 << 31, 1<<63 - 1, -1 << 63, 0x123456789abcdef0} {
		ints(x)
	}

	// Through several widths: sign extension or zero extension, by the source's type.
	b := byte(0xf0)
	fmt.Println(int8(b), int(int8(b)), uint32(int8(b)), uint16(uint8(int8(b))), int64(uint32(int8(b))), uint64(int32(int8(b))))
	var i32 int32 = -2
	fmt.Println(uint64(i32), uint64(uint32(i32)), int64(uint32(i32)), uint8(i32>>4))
	var u32 uint32 = 0xffffffff
	fmt.Println(int32(u32), int64(u32), int64(int32(u32)), uint64(u32)<<1, u32<<1)

	// Float to integer truncates toward zero.
	for _, f := range []float64{0, 0.5, 0.99, -0.99, 1.5, -1.5, 2.5, 126.9, -127.9, 1e-300} {
		floats(f)
	}
	fmt.Println(uint8(254.9+zero()), uint32(4294967295.5+zero()), uint64(1.8e19+zero()), uint64(9.3e18+zero()), int64(-9.2e18+zero()))
	fmt.Println(uint64(float64(1<<63)+zero()), int64(-float64(1<<63)+zero()))

	// Integer to float rounds to nearest, ties to even.
	for _, x := range []int64{1 << 53, 1<<53 + 1, 1<<53 + 2, 1<<53 + 3, 1<<24 + 1, 1<<24 + 3, 1<<63 - 1, -1 << 63} {
		fmt.Println(x, int64(float64(x/4)), float32(x), float32(int32(x)), float64(x) == float64(x+1))
	}
	var u64 uint64 = math.MaxUint64
	fmt.Println(float64(u64), float32(u64), float64(u64>>1), float64(u64-1024), float64(u64-1025), float32(uint64(1<<63+1<<39)), float32(uint64(1<<63+1<<39+1)))
	fmt.Println(float64(uint32(math.MaxUint32)), float32(uint32(math.MaxUint32)), float32(uint8(200)), float64(int8(-100)))

	// Through float32.
	fmt.Println(float64(float32(0.1)), float32(16777217), float64(float32(1e-46)), float32(3.4e38))
	fmt.Println(math.Float32bits(float32(math.NaN()+zero()))&0x7fc00000 == 0x7fc00000, float32(math.Inf(-1)))

	// Named types.
	type celsius float64
	type id uint16
	fmt.Println(celsius(36.6)+0.5, id(70000&0xffff), int(id(65535))+1, float64(celsius(1))/3)
}

func zero() float64 { return 0 }
