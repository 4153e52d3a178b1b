// Complex numbers and structs of arrays: a discrete Fourier transform, polynomial roots and
// rotations in the plane.
package main

import (
	"fmt"
	"math"
	"math/cmplx"
)

type Vec struct{ X, Y float64 }

type Mat struct {
	A, B,
	C, D float64
}

func Rotation(degrees float64) Mat {
	sin, cos := math.Sincos(degrees * math.Pi / 180)
	return Mat{cos, -sin, sin, cos}
}

func (m Mat) Apply(v Vec) Vec { return Vec{m.A*v.X + m.B*v.Y, m.C*v.X + m.D*v.Y} }

func (m Mat) Mul(n Mat) Mat {
	return Mat{
		m.A*n.A + m.B*n.C, m.A*n.B + m.B*n.D,
		m.C*n.A + m.D*n.C, m.C*n.B + m.D*n.D,
	}
}

func (m Mat) Det() float64 { return m.A*m.D - m.B*m.C }

// clean hides rounding errors and negative zeros.
func clean(x float64) float64 {
	if r := math.Round(x*1e6) / 1e6; r != 0 {
		return r
	}
	return 0
}

func cleanC(z complex128) complex128 { return complex(clean(real(z)), clean(imag(z))) }

func dft(in []complex128, sign float64) []complex128 {
	n := len(in)
	out := make([]complex128, n)
	for k := range out {
		for t, v := range in {
			angle := sign * 2 * math.Pi * float64(k*t%n) / float64(n)
			out[k] += v * cmplx.Rect(1, angle)
		}
	}
	return out
}

func roots(a, b, c complex128) (z1, z2 complex128) {
	d := cmplx.Sqrt(b*b - 4*a*c)
	return (-b + d) / (2 * a), (-b - d) / (2 * a)
}

func main() {
	quarter := Rotation(90)
	v := quarter.Apply(Vec{3, 4})
	fmt.Printf("%+v\n", Vec{clean(v.X), clean(v.Y)})
	full := Mat{1, 0, 0, 1}
	for range 12 {
		full = full.Mul(Rotation(30))
	}
	fmt.Printf("%.3f %.3f %t\n", clean(full.A), clean(full.B), math.Abs(full.Det()-1) < 1e-9)

	signal := []complex128{1, 2, 3, 4, 0, 0, 0, 0}
	spectrum := dft(signal, -1)
	for k, z := range spectrum[:5] {
		fmt.Printf("%d: %.3f |%.3f|\n", k, cleanC(z), cmplx.Abs(z))
	}
	back := dft(spectrum, 1)
	for i, z := range back {
		back[i] = cleanC(z / complex(float64(len(back)), 0))
	}
	fmt.Println(back)

	z1, z2 := roots(1, -2, 5)
	fmt.Println(cleanC(z1), cleanC(z2), z1 == cmplx.Conj(z2))
	fmt.Println(1i*1i, complex64(3+4i)*complex(0, 2), real(7-2i), imag(7-2i))
}
