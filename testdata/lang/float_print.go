// How println (to stderr) and fmt write floats, infinities, NaN and complex numbers.
package main

import (
	"fmt"
	"math"
)

func main() {
	zero := 0.0
	inf, nan := 1/zero, zero/zero
	values := []float64{
		0, math.Copysign(0, -1), 1, -1, 0.1, 1.5, 100, 123456.789, 1e6, 1e20, 1e21, 1e-4, 1e-5,
		1.0 / 3, math.Pi, 1e100, 1e-100, math.MaxFloat64, math.SmallestNonzeroFloat64,
		123456789, 0.000123456, 99999999, 999999.5, inf, -inf, nan,
	}
	for _, v := range values {
		println(v, float32(v))
		fmt.Println(v, float32(v))
		fmt.Printf("%v|%g|%e|%f|%.2f|%8.3f|%-9.1f|%+g|%G|%06.1f\n", v, v, v, v, v, v, v, v, v, v)
	}
	fmt.Println(values[:5], []float32{1.5, 0.1}, [2]float64{1e21, 1e-7})

	// NaN is equal to nothing, not even itself.
	fmt.Println(nan == nan, nan != nan, nan < 1, nan > 1, nan <= nan, !(nan < 1)) // vet: comparing NaN is the point
	fmt.Println(inf == inf, inf > math.MaxFloat64, -inf < inf, inf-inf == 0, inf*0 == 0, inf+1 == inf)
	fmt.Println(math.IsNaN(inf-inf), math.IsNaN(inf*0), math.IsInf(inf*-2, -1), 1/inf, -1/inf)
	fmt.Println(max(1, nan), min(nan, 1), max(zero, -zero), min(math.Copysign(0, -1), 0), max(inf, -inf))

	c := complex(1.5, -2)
	println(c, complex64(c), complex(inf, nan), complex(0, -zero))
	fmt.Println(c, complex64(c), complex(inf, nan), complex(-inf, inf), complex(0, math.Copysign(0, -1)))
	fmt.Printf("%v %g %.1f %+.2f %8.3f\n", c, c, c, c, c)
}
