// Division truncates toward zero and the remainder has the dividend's sign; division by zero
// panics for integers and not for floats.
package main

import "fmt"

func try(f func()) {
	defer func() { fmt.Println("recovered:", recover()) }()
	f()
}

func divmod[T int8 | int16 | int32 | int64 | uint8 | uint32 | uint64](a, b T) {
	q, r := a/b, a%b
	fmt.Printf("%d/%d=%d r %d %t; ", a, b, q, r, q*b+r == a)
}

func main() {
	for _, p := range [][2]int8{{7, 3}, {-7, 3}, {7, -3}, {-7, -3}, {6, 3}, {-6, 3}, {0, -5}, {127, -128}, {-128, 127}, {-128, -1}} {
		divmod(p[0], p[1])
		divmod(int16(p[0])*100, int16(p[1]))
		divmod(int32(p[0])*100000, int32(p[1])*10)
		divmod(int64(p[0])*10000000000, int64(p[1])*7)
		fmt.Println()
	}
	divmod(uint8(250), 7)
	divmod(uint32(4000000000), 7)
	divmod(uint64(18000000000000000000), 7)
	divmod(int64(-9223372036854775808), -1)
	divmod(int32(-2147483648), -1)
	fmt.Println()

	// Constant divisors, which compilers turn into other operations.
	for _, n := range []int{-17, -16, -1, 0, 1, 15, 16, 17} {
		fmt.Print(n/2, n%2, n/8, n%8, n/-4, n%-4, n/3, n%3, n/10, n%10, n/1, n%1, n/-1, n>>1, n&7, "; ")
	}
	fmt.Println()
	for _, u := range []uint32{0, 1, 9, 10, 4294967295} {
		fmt.Print(u/10, u%10, u/16, u%16, u/4294967295, "; ")
	}
	fmt.Println()

	// Precedence and associativity.
	fmt.Println(7/2*2, 2*7/2, 7%4*3, -7/2, -(7 / 2), 100/10/5, 7-2-1, 2+3*4%5)

	zero, fzero := 0, 0.0
	try(func() { fmt.Println(1 / zero) })
	try(func() { fmt.Println(1 % zero) })
	try(func() { fmt.Println(uint8(1) / uint8(zero)) })
	try(func() { x := int64(5); x /= int64(zero); fmt.Println(x) })
	try(func() { x := uint16(5); x %= uint16(zero); fmt.Println(x) })
	try(func() { _ = 10 / zero; fmt.Println("not reached") })
	fmt.Println(1/fzero, -1/fzero, fzero/fzero)
}
