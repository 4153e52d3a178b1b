// Package ziggurat has the tables for drawing normally and exponentially distributed numbers by
// the method of Marsaglia and Tsang ("The Ziggurat Method for Generating Random Variables").
//
// The area under the density is covered by layers of equal area; all but the first are rectangles.
// For layer i, a random integer below K[i] times W[i] is under the curve for sure; F[i] is the
// density at the layer's right end.
package ziggurat

import "math"

// Where the tails of the densities start.
const (
	NormTail = 3.442619855899
	ExpTail  = 7.69711747013104972
)

type normTable struct {
	K    [128]uint32
	W, F [128]float32
}

type expTable struct {
	K    [256]uint32
	W, F [256]float32
}

// Norm and Exp are the tables.
var (
	Norm = makeNorm()
	Exp  = makeExp()
)

func makeNorm() (t normTable) {
	const scale, area = 1 << 31, 9.91256303526217e-3
	density := func(x float64) float64 { return math.Exp(-.5 * x * x) }
	x, outer := NormTail, NormTail
	q := area / density(x)
	t.K[0] = uint32(x / q * scale)
	t.W[0] = float32(q / scale)
	t.W[127] = float32(x / scale)
	t.F[0] = 1
	t.F[127] = float32(density(x))
	for i := 126; i >= 1; i-- {
		x = math.Sqrt(-2 * math.Log(area/x+density(x)))
		t.K[i+1] = uint32(x / outer * scale)
		outer = x
		t.W[i] = float32(x / scale)
		t.F[i] = float32(density(x))
	}
	return t
}

func makeExp() (t expTable) {
	const scale, area = 1 << 32, 3.949659822581572e-3
	x, outer := ExpTail, ExpTail
	q := area / math.Exp(-x)
	t.K[0] = uint32(x / q * scale)
	t.W[0] = float32(q / scale)
	t.W[255] = float32(x / scale)
	t.F[0] = 1
	t.F[255] = float32(math.Exp(-x))
	for i := 254; i >= 1; i-- {
		x = -math.Log(area/x + math.Exp(-x))
		t.K[i+1] = uint32(x / outer * scale)
		outer = x
		t.W[i] = float32(x / scale)
		t.F[i] = float32(math.Exp(-x))
	}
	return t
}
