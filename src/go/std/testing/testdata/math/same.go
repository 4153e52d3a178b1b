// Compares our math with Go's bit for bit on special and random arguments.
package main

import (
	"fmt"
	"math"
	"math/rand"

	ours "ilv/math"
)

type unary struct {
	name       string
	real, ours func(float64) float64
}

type binary struct {
	name       string
	real, ours func(x, y float64) float64
}

func same(a, b float64) bool {
	return math.Float64bits(a) == math.Float64bits(b) || a != a && b != b
}

func boolean(f func(float64) bool) func(float64) float64 {
	return func(x float64) float64 {
		if f(x) {
			return 1
		}
		return 0
	}
}

func integer(f func(float64) int) func(float64) float64 {
	return func(x float64) float64 { return float64(f(x)) }
}

func with[T any](f func(float64) (float64, T), part int) func(float64) float64 {
	return func(x float64) float64 {
		a, b := f(x)
		if part == 0 {
			return a
		}
		switch b := any(b).(type) {
		case int:
			return float64(b)
		case float64:
			return b
		}
		panic("?")
	}
}

var unaries = []unary{
	{"Abs", math.Abs, ours.Abs},
	{"Ceil", math.Ceil, ours.Ceil},
	{"Floor", math.Floor, ours.Floor},
	{"Trunc", math.Trunc, ours.Trunc},
	{"Round", math.Round, ours.Round},
	{"RoundToEven", math.RoundToEven, ours.RoundToEven},
	{"Sqrt", math.Sqrt, ours.Sqrt},
	{"Exp", math.Exp, ours.Exp},
	{"Log", math.Log, ours.Log},
	{"Log2", math.Log2, ours.Log2},
	{"Log10", math.Log10, ours.Log10},
	{"Acos", math.Acos, ours.Acos},
	{"Acosh", math.Acosh, ours.Acosh},
	{"Asin", math.Asin, ours.Asin},
	{"Asinh", math.Asinh, ours.Asinh},
	{"Atan", math.Atan, ours.Atan},
	{"Atanh", math.Atanh, ours.Atanh},
	{"Cbrt", math.Cbrt, ours.Cbrt},
	{"Cos", math.Cos, ours.Cos},
	{"Cosh", math.Cosh, ours.Cosh},
	{"Exp2", math.Exp2, ours.Exp2},
	{"Expm1", math.Expm1, ours.Expm1},
	{"Log1p", math.Log1p, ours.Log1p},
	{"Sin", math.Sin, ours.Sin},
	{"Sinh", math.Sinh, ours.Sinh},
	{"Tan", math.Tan, ours.Tan},
	{"Tanh", math.Tanh, ours.Tanh},
	{"Erf", math.Erf, ours.Erf},
	{"Erfc", math.Erfc, ours.Erfc},
	{"Erfinv", math.Erfinv, ours.Erfinv},
	{"Erfcinv", math.Erfcinv, ours.Erfcinv},
	{"Gamma", math.Gamma, ours.Gamma},
	{"Lgamma0", with(math.Lgamma, 0), with(ours.Lgamma, 0)},
	{"Lgamma1", with(math.Lgamma, 1), with(ours.Lgamma, 1)},
	{"Sincos0", with(math.Sincos, 0), with(ours.Sincos, 0)},
	{"Sincos1", with(math.Sincos, 1), with(ours.Sincos, 1)},
	{"Logb", math.Logb, ours.Logb},
	{"Ilogb", integer(math.Ilogb), integer(ours.Ilogb)},
	{"Signbit", boolean(math.Signbit), boolean(ours.Signbit)},
	{"IsNaN", boolean(math.IsNaN), boolean(ours.IsNaN)},
	{"Modf0", with(math.Modf, 0), with(ours.Modf, 0)},
	{"Modf1", with(math.Modf, 1), with(ours.Modf, 1)},
	{"Frexp0", with(math.Frexp, 0), with(ours.Frexp, 0)},
	{"Frexp1", with(math.Frexp, 1), with(ours.Frexp, 1)},
}

var binaries = []binary{
	{"Pow", math.Pow, ours.Pow},
	{"Atan2", math.Atan2, ours.Atan2},
	{"Mod", math.Mod, ours.Mod},
	{"Remainder", math.Remainder, ours.Remainder},
	{"Max", math.Max, ours.Max},
	{"Min", math.Min, ours.Min},
	{"Dim", math.Dim, ours.Dim},
	{"Hypot", math.Hypot, ours.Hypot},
	{"Copysign", math.Copysign, ours.Copysign},
	{"Nextafter", math.Nextafter, ours.Nextafter},
	{"Nextafter32", func(x, y float64) float64 { return float64(math.Nextafter32(float32(x), float32(y))) },
		func(x, y float64) float64 { return float64(ours.Nextafter32(float32(x), float32(y))) }},
	{"Ldexp", func(x, y float64) float64 { return math.Ldexp(x, int(math.Mod(y, 3000))) },
		func(x, y float64) float64 { return ours.Ldexp(x, int(math.Mod(y, 3000))) }},
	{"IsInf", func(x, y float64) float64 {
		return boolean(func(x float64) bool { return math.IsInf(x, int(math.Mod(y, 3))) })(x)
	},
		func(x, y float64) float64 {
			return boolean(func(x float64) bool { return ours.IsInf(x, int(math.Mod(y, 3))) })(x)
		}},
	{"FMA", func(x, y float64) float64 { return math.FMA(x, y, -x*y) },
		func(x, y float64) float64 { return ours.FMA(x, y, -x*y) }},
	{"FMA'", func(x, y float64) float64 { return math.FMA(x, y, math.Nextafter(y, x)) },
		func(x, y float64) float64 { return ours.FMA(x, y, math.Nextafter(y, x)) }},
	{"FMA''", func(x, y float64) float64 { return math.FMA(x, 0x1p-30*(1+0x1p-50), y) },
		func(x, y float64) float64 { return ours.FMA(x, 0x1p-30*(1+0x1p-50), y) }},
}

var special = []float64{0, 0.5, 1, 1.5, 2, 2.5, 3, 4, 7, 10, 100, 1e10, 1e15, 1e16, 1e100, 1e300, 0.1, 0.25,
	1e-5, 1e-10, 1e-20, 1e-100, 1e-300, 0x1p-1022, 0x1p-1023, 5e-324, 1e-320, math.MaxFloat64, math.Inf(1),
	math.NaN(), math.Pi, math.Pi / 2, math.Pi / 4, math.E, math.Ln2, math.Sqrt2, math.Sqrt2 / 2,
	0x1p31, 0x1p32, 0x1p52, 0x1p53, 0x1p54, 0x1p62, 0x1p63, 0x1p64, 0x1p52 + 0.5, 0x1p53 - 1, 709.782712893384,
	709.7827128933841, 710, 745, 746, 745.1332191019411, 708.3964185322641, 1023, 1024, 1074, 1075, 1e5, 36.7,
	math.Nextafter(1, 2), math.Nextafter(1, 0), math.Nextafter(0.5, 1), math.Nextafter(0.5, 0), 170.5, 171.7, 172}

// number returns a random number: of any exponent, of a moderate one, or a simple one.
func number(r *rand.Rand) float64 {
	switch r.Intn(8) {
	case 0:
		return math.Float64frombits(r.Uint64())
	case 1:
		return float64(r.Intn(2001) - 1000)
	case 2:
		return float64(r.Intn(2001)-1000) / 8
	case 3:
		return r.NormFloat64()
	case 4:
		return r.NormFloat64() * 1000
	case 5:
		return math.Copysign(math.Ldexp(r.Float64(), r.Intn(80)-40), r.NormFloat64())
	case 6:
		return special[r.Intn(len(special))] * (1 + r.NormFloat64()*0x1p-50)
	}
	return r.Float64()*4 - 2
}

func main() {
	var all []float64
	for _, x := range special {
		all = append(all, x, -x)
	}
	r := rand.New(rand.NewSource(1))
	for range 1000 {
		all = append(all, number(r))
	}
	for _, f := range unaries {
		bad := 0
		test := func(x float64) {
			if a, b := f.real(x), f.ours(x); !same(a, b) {
				if bad++; bad < 5 {
					fmt.Printf("%s(%v %x) = %x, ours %x\n", f.name, x, x, a, b)
				}
			}
		}
		for _, x := range all {
			test(x)
		}
		for range 500000 {
			test(number(r))
		}
		if bad > 0 {
			fmt.Println(f.name, bad)
		}
	}
	for _, f := range binaries {
		bad := 0
		test := func(x, y float64) {
			if a, b := f.real(x, y), f.ours(x, y); !same(a, b) {
				if bad++; bad < 5 {
					fmt.Printf("%s(%v, %v) (%x %x) = %x, ours %x\n", f.name, x, y, x, y, a, b)
				}
			}
		}
		for _, x := range all[:2*len(special)] {
			for _, y := range all {
				test(x, y)
				test(y, x)
			}
		}
		for range 300000 {
			x := number(r)
			test(x, number(r))
			test(x, x*r.Float64())
		}
		if bad > 0 {
			fmt.Println(f.name, bad)
		}
	}
	for n := -2000; n < 2000; n++ {
		if !same(math.Pow10(n), ours.Pow10(n)) {
			fmt.Println("Pow10", n)
		}
	}
}
