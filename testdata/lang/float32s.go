// float32 arithmetic rounds after every operation; float64 does not change in between.
package main

import (
	"fmt"
	"math"
)

func sum32(n int, x float32) (s float32) {
	for range n {
		s += x
	}
	return s
}

func sum64(n int, x float64) (s float64) {
	for range n {
		s += x
	}
	return s
}

func main() {
	fmt.Println(sum32(10, 0.1), sum64(10, 0.1), sum32(1000, 0.001), sum64(1000, 0.001))

	a, b := float32(16777216), float32(1)
	fmt.Println(a+b, a+b-a, a+(b+b), float64(a)+float64(b))
	c, d, e := float32(0.1), float32(0.2), float32(0.3)
	fmt.Println(c+d, c+d == e, float64(c)+float64(d), c*d, c/d, c*d/e, c-e)
	x, y := 0.1, 0.2
	fmt.Println(x+y, x+y == 0.3, x*3, 1-x-x-x-x-x-x-x-x-x-x)
	third := float32(1) / 3
	fmt.Println(third, float64(third), third*3, 1.0/3.0)

	var m float32 = math.MaxFloat32
	fmt.Println(m, m*2, -m*2, m+1 == m, m/m, m-m, m*2-m*2)
	var tiny float32 = math.SmallestNonzeroFloat32
	fmt.Println(tiny, tiny/2, tiny*0.75, tiny/2 == 0, -tiny/2)
	var tiny64 = math.SmallestNonzeroFloat64
	fmt.Println(tiny64, tiny64/2, tiny64*1e16, math.MaxFloat64)

	// Negative zero.
	zero := float32(0)
	negZero := -zero
	product := zero * -1
	fmt.Println(negZero, product, negZero == 0, 1/product, math.Signbit(float64(product)), 0+product)
	z64 := 0.0
	fmt.Println(-z64, math.Copysign(0, -1), z64 == -z64, 1/math.Copysign(0, -1), math.Copysign(0, -1)+0)

	// Increments, compound assignment and comparisons.
	f := float32(1.5)
	f++
	f *= f
	f -= 0.25
	f /= 3
	fmt.Println(f, f > 2, f >= 2, f < 2, f != 2, -f)

	// An explicit conversion rounds a product before it is added.
	p, q, r := 1e16+2, 1.0000000000000002, -1e16
	fmt.Println(float64(p*q)+r, float32(float32(p)*float32(q))+float32(r))

	// Constant expressions are exact until they become variables.
	const exact = 1.0 / 3 * 3
	var fromConst float32 = 0.1 + 0.2
	fmt.Println(exact == 1, fromConst, fromConst == e, 0.1+0.2 == 0.3, float32(0.1)+0.2)
	fmt.Printf("%x %x %b %08x\n", third, x, third, math.Float32bits(third))
	fmt.Printf("%.20f %.3e %g %6.2f|%-8.1f|%+.1f\n", c, m, tiny, third, third, third)
}
