// All functions of math, math/bits and math/cmplx, and numbers as text, as hashes of the results.
package main

import (
	"fmt"
	"hash/fnv"
	"math"
	"math/bits"
	"math/cmplx"
	"math/rand"
	"strconv"
)

func main() {
	r := rand.New(rand.NewSource(1))
	h := fnv.New64a()
	note := func(list ...float64) {
		for _, x := range list {
			b := math.Float64bits(x)
			if x != x {
				b = 1
			}
			h.Write([]byte{byte(b), byte(b >> 8), byte(b >> 16), byte(b >> 24), byte(b >> 32), byte(b >> 40), byte(b >> 48), byte(b >> 56)})
		}
	}
	special := []float64{0, math.Copysign(0, -1), 1, -1, 0.5, math.Inf(1), math.Inf(-1), math.NaN(), math.MaxFloat64, 5e-324, 1e300, 709.8, -745.2, 1 << 40, 1e22}
	for i := range 6000 {
		x, y := r.NormFloat64()*math.Exp(r.NormFloat64()*3), r.NormFloat64()*10
		if i < 225 {
			x, y = special[i/15], special[i%15]
		}
		note(math.Abs(x), math.Acos(x), math.Acosh(x), math.Asin(x), math.Asinh(x), math.Atan(x), math.Atanh(x), math.Cbrt(x), math.Ceil(x), math.Cos(x), math.Cosh(x),
			math.Erf(x), math.Erfc(x), math.Erfinv(x), math.Exp(x), math.Exp2(x), math.Expm1(x), math.Floor(x), math.Gamma(x), math.Log(x), math.Log10(x), math.Log1p(x), math.Log2(x), math.Logb(x),
			math.Round(x), math.RoundToEven(x), math.Sin(x), math.Sinh(x), math.Sqrt(x), math.Tan(x), math.Tanh(x), math.Trunc(x))
		note(math.Atan2(x, y), math.Copysign(x, y), math.Dim(x, y), math.FMA(x, y, x), math.Hypot(x, y), math.Max(x, y), math.Min(x, y), math.Mod(x, y), math.Nextafter(x, y), math.Pow(x, y), math.Remainder(x, y))
		frac, exp := math.Frexp(x)
		whole, part := math.Modf(x)
		lg, sign := math.Lgamma(x)
		note(frac, float64(exp), whole, part, lg, float64(sign), math.Ldexp(x, exp/2))
		c := complex(x, y)
		if i >= 225 {
			for _, z := range []complex128{cmplx.Acos(c), cmplx.Asinh(c), cmplx.Atan(c), cmplx.Cos(c), cmplx.Exp(c), cmplx.Log(c), cmplx.Pow(c, 2i), cmplx.Sqrt(c), cmplx.Tan(c), c / complex(y, x), c * c} {
				note(real(z), imag(z))
			}
			note(float64(float32(x)*float32(y)), float64(int64(x)), float64(uint32(int32(x))))
		}
		u, v := r.Uint64(), r.Uint64()>>uint(r.Intn(64))|1
		hi, lo := bits.Mul64(u, v)
		q, rem := bits.Div64(u%v, lo, v)
		fmt.Fprintln(h, hi, lo, q, rem, bits.LeadingZeros64(v), bits.TrailingZeros32(uint32(u)), bits.OnesCount64(u), bits.Reverse64(u), bits.ReverseBytes32(uint32(u)), bits.RotateLeft16(uint16(u), 5), bits.Len8(uint8(v)))
		fmt.Fprintln(h, strconv.FormatFloat(x, 'g', -1, 64), strconv.FormatFloat(x, 'e', 5, 32), strconv.FormatFloat(y, 'f', 3, 64), strconv.FormatFloat(x, 'x', -1, 64), strconv.FormatInt(int64(u), 2+i%35), strconv.Quote(string(rune(u%0x3000))))
		g, err := strconv.ParseFloat(strconv.FormatFloat(x, 'g', 1+i%25, 64), 64)
		note(g)
		n, err2 := strconv.ParseInt(strconv.FormatInt(int64(u), 16), 16, 32+i%33)
		fmt.Fprintln(h, err, n, err2)
		if i%500 == 0 || i == 224 {
			fmt.Println(i, h.Sum64())
		}
	}
}
