// Constants: exact arithmetic on huge values, untyped kinds and their defaults, typed
// constants, conversions, and limits.
package main

import (
	"fmt"
	"math"
	"time"
)

const (
	huge        = 1 << 250
	bigger      = huge*huge + 1
	small       = 1.0 / huge
	third       = 1.0 / 3
	pi50        = 3.14159265358979323846264338327950288419716939937510
	mask        = ^uint32(0)
	typed  int8 = -1 << 7
	str         = "con" + "stant"
	yes         = len(str) > 5 && !false
	letter      = 'a' + 1
	cplx        = (1 + 2i) * 2
	mixed       = 1 + 'b' - 1.0 + 0i
)

type weekday int
type temp float64
type name string

const (
	monday weekday = iota + 1
	tuesday
)
const freezing temp = 32
const root name = "root"

func (d weekday) String() string { return "day " + string(rune('0'+int(d))) }

func f32(f float32) float32 { return f }

func main() {
	fmt.Println(huge>>248, bigger%7, bigger/huge == huge, small*huge == 1, third*3 == 1, huge-huge+1)
	fmt.Println(pi50, float32(pi50), pi50*1e15, int64(pi50*1e15-pi50*1e15+5), math.Pi == pi50)
	fmt.Println(mask, typed, str, yes, letter, cplx, real(cplx), mixed == 'b')
	fmt.Printf("%T %T %T %T %T %T %T %T\n", letter, third, cplx, mixed, str, yes, mask, huge>>250)
	fmt.Println(monday, tuesday, tuesday+1, freezing+0.5, root+"!", len(root))

	// Integer constants from other kinds when the value is exact.
	var i int = 5.0
	var u uint8 = 'A'
	var f float64 = 1 << 3
	var c complex64 = 2
	var r rune = 98.0 + 0i
	var d time.Duration = 2.5e9
	fmt.Println(i, u, f, c, string(r), d, 3*time.Second/2, time.Duration(1.5*float64(time.Second)))

	// Division depends on the kinds, not on the values.
	fmt.Println(7/2, 7/2.0, 7.0/2, 1/3*3.0, 5%3, -7/2, 'a'/2, 1<<3.0, 10/4*4, 10/4.0*4)
	const half = 1 / 2.0
	x := 10
	fmt.Println(half*10, x/4*4, float64(x)/4, x*(1<<3), x>>1.0, 1.0*2+x)

	// Rounding happens once, when a value becomes a variable.
	var a, b float64 = 0.1, 0.2
	fmt.Println(0.1+0.2 == 0.3, a+b == 0.3, f32(0.1)+f32(0.2) == 0.3, float32(0.1) == 0.1, float64(float32(0.1)) == 0.1)
	const exact = 0.1
	var g float32 = exact
	fmt.Println(float64(g) == exact, g == exact, 1e23, 1e22*10, 123456789012345678)

	fmt.Println(math.MaxInt64, uint64(math.MaxUint64), math.MinInt64, math.MaxInt8, math.MaxUint16, math.MaxInt32+1)
	fmt.Println(math.MaxFloat32, math.SmallestNonzeroFloat64, -math.MaxFloat64)
	fmt.Println(math.MaxUint64/1e10, math.MaxInt64>>32, 1<<62|1, -1<<63, ^0, ^uint8(5), -5>>1, 5&^4|8^1)
	fmt.Println('\'', '\\', '\x41', "\x41", '\u00e9', 0x1p-2, 0b11, 0o17, 0x_F_F, 1_0.2_5, .5e1, 6., 07, 0i, 1e2i)
	fmt.Println("a" < "b", "abc"[1], str[2:5], len("héllo"), string(rune(0x4e16)), len([...]int{1, 2}), len([10]int{}))

	// Constants shadow and have block scope; the same name may change its kind.
	const n = 3
	{
		const n = n * 2.5
		fmt.Println(n)
		const (
			n1 = n + iota
			n2
			_
			n4
		)
		fmt.Println(n1, n2, n4)
	}
	var arr [n * 2]bool
	fmt.Println(len(arr), cap(arr[:n]), true && n == 3 || false)
	const true = false
	fmt.Println(true, !true)
	var e any = n
	_, isInt := e.(int)
	e = 2.0
	_, isFloat := e.(float64)
	fmt.Println(isInt, isFloat, any(1) == any(1.0), any('a') == any(int32(97)))
}
