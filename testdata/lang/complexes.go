// Complex numbers: arithmetic, comparison, parts, constants, conversions, printing.
package main

import (
	"fmt"
	"math"
)

type signal complex64

func (s signal) power() float32 { return real(s)*real(s) + imag(s)*imag(s) }

func mandel(c complex128) (n int) {
	for z := c; n < 50 && real(z)*real(z)+imag(z)*imag(z) <= 4; n++ {
		z = z*z + c
	}
	return n
}

func main() {
	a, b := 3+4i, complex(1, -2)
	fmt.Println(a+b, a-b, a*b, a/b, -a, a == b, a != b, a == complex(3, 4))
	fmt.Println(real(a), imag(a), real(b)*imag(b))
	fmt.Printf("%T %T %T %T\n", a, complex64(a), real(a), imag(complex64(a)))

	const i = 1i
	const c = (1 + 2*i) * (1 - 2*i)
	var n int = c // an untyped complex constant without imaginary part
	fmt.Println(n, i*i, real(c), imag(2i+1), 0x10i, 1.5e2i, 0b11i)

	var f32 float32 = 0.1
	z := complex(f32, f32)
	fmt.Printf("%T %v %v %v\n", z, z, z*z, complex128(z))
	z += 1
	z *= 2i
	z -= complex64(i)
	fmt.Println(z, signal(z).power())

	var zero complex128
	inf := math.Inf(1)
	fmt.Println(zero == 0, a/zero, zero/zero, complex(inf, 0)*0 == 0, complex(math.NaN(), 0) == complex(math.NaN(), 0))
	fmt.Println((1+2i)/(3-4i), (1e200+1e200i)/(1e200+1e200i), complex(inf, 1)/complex(1, 1), complex(1, 1)/complex(inf, 0))

	m := map[complex128]string{1i: "i", 1: "one", 1 + 1i: "both"}[1]
	fmt.Println(m)
	arr := [...]complex64{1, 2i, 3 + 3i}
	var total complex64
	for _, v := range arr {
		total += v
	}
	fmt.Println(arr, total, arr == [3]complex64{1, 2i, 3 + 3i})
	var e any = 2i
	switch v := e.(type) {
	case complex64:
		fmt.Println("64", v)
	case complex128:
		fmt.Println("128", v, e == 2i, e == any(complex64(2i)))
	}

	for y := 1.0; y >= -1; y -= 0.5 {
		for x := -2.0; x <= 0.5; x += 0.25 {
			fmt.Print(string(" .:-=+*#%@"[min(9, mandel(complex(x, y))/5)]))
		}
		fmt.Println("|")
	}
}
