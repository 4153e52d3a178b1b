package strconv

// FormatComplex returns c as (a+bi), with the parts as by FormatFloat; bitSize is 64 or 128.
func FormatComplex(c complex128, fmt byte, prec, bitSize int) string {
	if bitSize != 64 && bitSize != 128 {
		panic("invalid bitSize")
	}
	bitSize /= 2
	var buf [64]byte
	dst := append(buf[:0], '(')
	dst = AppendFloat(dst, real(c), fmt, prec, bitSize)
	sign := len(dst)
	dst = append(dst, '+')
	dst = AppendFloat(dst, imag(c), fmt, prec, bitSize)
	if next := dst[sign+1]; next == '+' || next == '-' { // it has a sign of its own
		dst = append(dst[:sign], dst[sign+1:]...)
	}
	return string(append(dst, "i)"...))
}

// ParseComplex parses N, Ni or N±Ni, perhaps in parentheses, where N is as in ParseFloat. The
// parts have the size of bitSize/2; bitSize is 64 or 128.
func ParseComplex(s string, bitSize int) (complex128, error) {
	size := 64
	if bitSize == 64 {
		size = 32
	}
	bad := func() error { return failure("ParseComplex", s, ErrSyntax) }
	rest := s
	if len(s) >= 2 && s[0] == '(' && s[len(s)-1] == ')' {
		rest = s[1 : len(s)-1]
	}
	var outOfRange error
	part := func() (float64, bool) {
		f, n, err := parseFloatPrefix("ParseComplex", rest, size)
		if err != nil {
			if err.Err != ErrRange {
				return 0, false
			}
			err.Num = s
			outOfRange = err
		}
		rest = rest[n:]
		return f, true
	}
	first, ok := part()
	if !ok {
		return 0, bad()
	}
	switch {
	case rest == "":
		return complex(first, 0), outOfRange
	case rest == "i":
		return complex(0, first), outOfRange
	case rest[0] != '+' && rest[0] != '-':
		return 0, bad()
	}
	if rest[0] == '+' && len(rest) > 1 && rest[1] != '+' {
		rest = rest[1:] // NaN takes no sign, but the sum may
	}
	second, ok := part()
	if !ok || rest != "i" {
		return 0, bad()
	}
	return complex(first, second), outOfRange
}
