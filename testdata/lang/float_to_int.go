// Conversions of floating-point numbers to integers, out of range too: what amd64's instructions give.
package main

import (
	"fmt"
	"math"
)

//go:noinline
func conv(f float64) {
	fmt.Println(f, uint64(f), int64(f), uint32(f), int32(f), uint16(f), int16(f), uint8(f), int8(f), uint(f), uintptr(f))
}

//go:noinline
func conv32(f float32) {
	fmt.Println(f, uint64(f), int64(f), uint32(f), int32(f), uint16(f), int16(f), uint8(f), int8(f), uint(f), uintptr(f))
}

func main() {
	for _, f := range []float64{0, 1.9, -1.9, 200.5, 300.5, -300.5, 70000.5, -70000.5, 1 << 31, 1<<31 - 1, -1 << 31, -1<<31 - 1, 1 << 32, 1<<32 + 5, -5, -1 << 40, 1 << 40, 1<<40 + 7, 1 << 63, 1.5 * (1 << 63), 1<<64 - 2048, 1 << 64, 1 << 65, 1e30, -1e30, 1e300, math.Inf(1), math.Inf(-1), math.NaN(), -1 << 63, -1<<63 - 4096} {
		conv(f)
		conv32(float32(f))
	}
}
