// Bitwise operators: and, or, xor, and-not, complement, their assignment forms and precedence.
package main

import "fmt"

func all[T int8 | int16 | int32 | int64 | uint8 | uint16 | uint32 | uint64](a, b T) {
	fmt.Println(a, b, a&b, a|b, a^b, a&^b, b&^a, ^a, -a, a&-a, a&(a-1), +a)
	c := a
	c &= b
	d := a
	d |= b
	e := a
	e ^= b
	f := a
	f &^= b
	fmt.Println(c, d, e, f, c|e == d, d&^c == e, f == a&^b)
}

func main() {
	all[int8](-100, 77)
	all[uint8](0xa5, 0x3c)
	all[int16](-12345, 0x0ff0)
	all[uint16](0xbeef, 0x0ff0)
	all[int32](-1<<31, 1<<31-1)
	all[uint32](0xdeadbeef, 0xffff0000)
	all[int64](-1, 1<<62)
	all[uint64](1<<63|1, 1<<63)

	// Precedence: & &^ << >> bind like *, | ^ like +.
	a, b, c := 12, 10, 6
	fmt.Println(a&b+c, a|b*c, a^b&c, a&^b|c, a+b&c, a|b == c, a<<1+b, a&b == 8 && c > 1, 1<<2|1<<1)
	fmt.Println(a&b<<1, a<<1&b, -a^b, ^a&b, - -a, ^^b, -^a)

	// Constants, and mixed with variables of narrow types.
	const mask = 0xf0f0
	var u8 uint8 = 0xff
	u8 &= mask & 0xff
	var i8 int8 = -1
	i8 &^= 0x0f
	fmt.Printf("%#x %d %#b %#o %O %X\n", u8, i8, u8, u8, u8, mask)
	fmt.Println(^0, ^uint8(0), ^uint16(5), ^int8(5), -5&0xff, uint8(255)&^uint8(1), 6&^3)

	// Booleans have no bit operators; != is exclusive or.
	t, f := true, false
	fmt.Println(t != f, t != t, t && !f || f, !(t || f), t == !f) // vet: t != t is the point

	// Literals.
	fmt.Println(0b1010, 0o17, 017, 0x1F, 1_000_000, 0x_ff, 0b_1111_0000, 'a'|0x20, 1e3, 0x1p4, 0x1.8p1)

	// Swapping by xor, through variables and elements.
	x, y := 5, 9
	x ^= y
	y ^= x
	x ^= y
	arr := []uint8{1, 2}
	arr[0] ^= arr[1]
	arr[1] ^= arr[0]
	arr[0] ^= arr[1]
	fmt.Println(x, y, arr)
}
