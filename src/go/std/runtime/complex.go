package runtime

// This file has the division of complex numbers.

const maxFloat = 1.7976931348623157e308

func infinity() float64 {
	big := maxFloat
	return big * 2
}

func isNaN(f float64) bool    { return f != f }
func isInf(f float64) bool    { return f > maxFloat || f < -maxFloat }
func isFinite(f float64) bool { return !isNaN(f) && !isInf(f) }
func signbit(f float64) bool  { return f < 0 || f == 0 && 1/f < 0 }

// abs returns f without its sign.
func abs(f float64) float64 {
	if signbit(f) {
		return -f
	}
	return f
}

// withSign returns size with the sign of f.
func withSign(size, f float64) float64 {
	if signbit(f) {
		return -size
	}
	return size
}

// complexdivide returns (ar+ai*i) / (br+bi*i), scaling by the larger part of the divisor so that
// nothing overflows on the way; infinities and zeros give what the C standard recommends.
func complexdivide(ar, ai, br, bi float64) (re, im float64) {
	re, im = divideScaled(ar, ai, br, bi)
	if !isNaN(re) || !isNaN(im) {
		return re, im
	}
	switch {
	case br == 0 && bi == 0 && (!isNaN(ar) || !isNaN(ai)):
		inf := withSign(infinity(), br)
		re, im = inf*ar, inf*ai
	case (isInf(ar) || isInf(ai)) && isFinite(br) && isFinite(bi):
		ar, ai = unit(ar), unit(ai)
		re = infinity() * (ar*br + ai*bi)
		im = infinity() * (ai*br - ar*bi)
	case (isInf(br) || isInf(bi)) && isFinite(ar) && isFinite(ai):
		br, bi = unit(br), unit(bi)
		re = 0 * (ar*br + ai*bi)
		im = 0 * (ai*br - ar*bi)
	}
	return re, im
}

// unit returns 1 for an infinity and 0 for anything else, with f's sign.
func unit(f float64) float64 {
	if isInf(f) {
		return withSign(1, f)
	}
	return withSign(0, f)
}

func divideScaled(ar, ai, br, bi float64) (re, im float64) {
	if abs(br) >= abs(bi) {
		ratio := bi / br
		d := br + ratio*bi
		return (ar + ai*ratio) / d, (ai - ar*ratio) / d
	}
	ratio := br / bi
	d := bi + ratio*br
	return (ar*ratio + ai) / d, (ai*ratio - ar) / d
}
