package rand

import (
	"internal/ziggurat"
	"math"
)

// NormFloat64 returns a normally distributed number with mean 0 and standard deviation 1.
func (r *Rand) NormFloat64() float64 {
	t := &ziggurat.Norm
	for {
		j := int32(r.Uint32())
		i := j & 0x7F
		x := float64(j) * float64(t.W[i])
		if uint32(max(j, -j)) < t.K[i] {
			return x
		}
		if i == 0 {
			x = r.normTail()
			if j > 0 {
				return x
			}
			return -x
		}
		if t.F[i]+float32(r.Float64())*(t.F[i-1]-t.F[i]) < float32(math.Exp(-.5*x*x)) {
			return x
		}
	}
}

// normTail returns a number of the normal distribution's right tail.
func (r *Rand) normTail() float64 {
	for {
		x := -math.Log(r.Float64()) * (1 / ziggurat.NormTail)
		y := -math.Log(r.Float64())
		if y+y >= x*x {
			return ziggurat.NormTail + x
		}
	}
}

// ExpFloat64 returns an exponentially distributed number with mean 1.
func (r *Rand) ExpFloat64() float64 {
	t := &ziggurat.Exp
	for {
		j := r.Uint32()
		i := j & 0xFF
		x := float64(j) * float64(t.W[i])
		if j < t.K[i] {
			return x
		}
		if i == 0 {
			return ziggurat.ExpTail - math.Log(r.Float64())
		}
		if t.F[i]+float32(r.Float64())*(t.F[i-1]-t.F[i]) < float32(math.Exp(-x)) {
			return x
		}
	}
}

// A Zipf draws numbers k in [0, imax] with probability proportional to (v+k)**-s, by the method of
// rejection-inversion (W. Hörmann, G. Derflinger).
type Zipf struct {
	r        *Rand
	imax     float64
	v, s     float64
	oneMinus float64 // 1-s
	inverse  float64 // 1/(1-s)
	end      float64 // integral up to imax+1/2
	width    float64 // of the range of integrals to draw from
	near     float64 // a number this near below an integer needs no test
}

// NewZipf returns a Zipf on r; nil unless s > 1 and v >= 1.
func NewZipf(r *Rand, s float64, v float64, imax uint64) *Zipf {
	if s <= 1 || v < 1 {
		return nil
	}
	z := &Zipf{r: r, imax: float64(imax), v: v, s: s, oneMinus: 1 - s, inverse: 1 / (1 - s)}
	z.end = z.integral(z.imax + 0.5)
	z.width = z.integral(0.5) - math.Exp(math.Log(v)*-s) - z.end
	z.near = 1 - z.inverted(z.integral(1.5)-math.Exp(-s*math.Log(v+1)))
	return z
}

func (z *Zipf) integral(x float64) float64 {
	return math.Exp(z.oneMinus*math.Log(z.v+x)) * z.inverse
}

func (z *Zipf) inverted(y float64) float64 {
	return math.Exp(z.inverse*math.Log(z.oneMinus*y)) - z.v
}

// Uint64 returns a number.
func (z *Zipf) Uint64() uint64 {
	if z == nil {
		panic("rand: nil Zipf")
	}
	for {
		y := z.end + z.r.Float64()*z.width
		x := z.inverted(y)
		k := math.Floor(x + 0.5)
		if k-x <= z.near || y >= z.integral(k+0.5)-math.Exp(-math.Log(k+z.v)*z.s) {
			return uint64(k)
		}
	}
}
