// Compares math/cmplx with real Go's bit for bit on special and random arguments.
package main

import (
	"fmt"
	"math"
	std "math/cmplx"
	"math/rand"

	ours "ilv/math/cmplx"
)

func bits(x complex128) [2]uint64 {
	f := func(y float64) uint64 {
		if y != y {
			return 1
		}
		return math.Float64bits(y)
	}
	return [2]uint64{f(real(x)), f(imag(x))}
}

func main() {
	type pair struct {
		name    string
		r, o    func(complex128) complex128
		differs int
	}
	list := []*pair{{"Acos", std.Acos, ours.Acos, 0}, {"Acosh", std.Acosh, ours.Acosh, 0}, {"Asin", std.Asin, ours.Asin, 0}, {"Asinh", std.Asinh, ours.Asinh, 0}, {"Atan", std.Atan, ours.Atan, 0}, {"Atanh", std.Atanh, ours.Atanh, 0},
		{"Conj", std.Conj, ours.Conj, 0}, {"Cos", std.Cos, ours.Cos, 0}, {"Cosh", std.Cosh, ours.Cosh, 0}, {"Cot", std.Cot, ours.Cot, 0}, {"Exp", std.Exp, ours.Exp, 0}, {"Log", std.Log, ours.Log, 0}, {"Log10", std.Log10, ours.Log10, 0},
		{"Sin", std.Sin, ours.Sin, 0}, {"Sinh", std.Sinh, ours.Sinh, 0}, {"Sqrt", std.Sqrt, ours.Sqrt, 0}, {"Tan", std.Tan, ours.Tan, 0}, {"Tanh", std.Tanh, ours.Tanh, 0},
		{"Abs", func(x complex128) complex128 { return complex(std.Abs(x), std.Phase(x)) }, func(x complex128) complex128 { return complex(ours.Abs(x), ours.Phase(x)) }, 0},
		{"Pow", func(x complex128) complex128 { return std.Pow(x, x*2-1) }, func(x complex128) complex128 { return ours.Pow(x, x*2-1) }, 0}}
	test := func(x complex128) {
		for _, p := range list {
			if a, b := p.r(x), p.o(x); bits(a) != bits(b) {
				if p.differs++; p.differs < 4 {
					fmt.Println(p.name, x, a, b)
				}
			}
		}
		if std.IsInf(x) != ours.IsInf(x) || std.IsNaN(x) != ours.IsNaN(x) {
			fmt.Println("IsInf", x)
		}
	}
	special := []float64{0, math.Copysign(0, -1), 1, -1, 0.5, 2, math.Inf(1), math.Inf(-1), math.NaN(), math.Pi, -math.Pi / 2, 1e300, 1e-300, 30, -5}
	for _, a := range special {
		for _, b := range special {
			test(complex(a, b))
		}
	}
	r := rand.New(rand.NewSource(1))
	for range 100000 {
		test(complex(r.NormFloat64()*math.Exp(r.NormFloat64()*2), r.NormFloat64()*math.Exp(r.NormFloat64()*2)))
	}
}
