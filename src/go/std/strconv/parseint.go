package strconv

// IntSize is the size of an int in bits.
const IntSize = 64

// digitValue returns the value of a digit in any base up to 36, or 255.
func digitValue(c byte) byte {
	switch {
	case c-'0' < 10:
		return c - '0'
	case c|0x20-'a' < 26:
		return c | 0x20 - 'a' + 10
	}
	return 255
}

// ParseUint is ParseInt for unsigned numbers; no sign is allowed.
func ParseUint(s string, base int, bitSize int) (uint64, error) {
	n, err := parseUint("ParseUint", s, s, base, bitSize)
	if err != nil {
		return n, err
	}
	return n, nil
}

// parseUint parses digits, part of input, on behalf of the given function.
func parseUint(function, input, digits string, base, bitSize int) (uint64, *NumError) {
	if digits == "" {
		return 0, failure(function, input, ErrSyntax)
	}
	rest, prefixed := digits, base == 0
	switch {
	case base == 0:
		base, rest = basePrefix(digits)
	case base < 2 || base > 36:
		return 0, badBase(function, input, base)
	}
	if bitSize == 0 {
		bitSize = IntSize
	} else if bitSize < 0 || bitSize > 64 {
		return 0, badBitSize(function, input, bitSize)
	}
	if rest == "" {
		return 0, failure(function, input, ErrSyntax)
	}
	limit := uint64(1<<64-1) >> uint(64-bitSize)
	tooLarge := (1<<64-1)/uint64(base) + 1 // the first number that times base overflows
	n, underscores := uint64(0), false
	for i := 0; i < len(rest); i++ {
		c := rest[i]
		if c == '_' && prefixed {
			underscores = true
			continue
		}
		d := digitValue(c)
		if int(d) >= base {
			return 0, failure(function, input, ErrSyntax)
		}
		if n >= tooLarge {
			return limit, failure(function, input, ErrRange)
		}
		n *= uint64(base)
		sum := n + uint64(d)
		if sum < n || sum > limit {
			return limit, failure(function, input, ErrRange)
		}
		n = sum
	}
	if underscores && !underscoresOK(digits) {
		return 0, failure(function, input, ErrSyntax)
	}
	return n, nil
}

// basePrefix tells the base of a literal from its prefix and returns what follows it.
func basePrefix(s string) (base int, rest string) {
	if s[0] != '0' || len(s) == 1 {
		return 10, s
	}
	if len(s) >= 3 {
		switch s[1] | 0x20 {
		case 'b':
			return 2, s[2:]
		case 'o':
			return 8, s[2:]
		case 'x':
			return 16, s[2:]
		}
	}
	return 8, s[1:]
}

// underscoresOK reports whether the underscores of a number, which may have a sign, stand only
// between digits or after a base prefix.
func underscoresOK(s string) bool {
	if s != "" && (s[0] == '-' || s[0] == '+') {
		s = s[1:]
	}
	hex, digitBefore := false, false
	if len(s) >= 2 && s[0] == '0' {
		if p := s[1] | 0x20; p == 'b' || p == 'o' || p == 'x' {
			hex, digitBefore = p == 'x', true // the prefix counts as a digit
			s = s[2:]
		}
	}
	underscore := false
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c-'0' < 10 || hex && c|0x20-'a' < 6:
			digitBefore, underscore = true, false
		case c == '_':
			if !digitBefore {
				return false
			}
			digitBefore, underscore = false, true
		default:
			if underscore {
				return false
			}
			digitBefore = false
		}
	}
	return !underscore
}

// ParseInt parses a number, which may have a sign, in the given base (2 to 36). In base 0 the
// number's prefix tells the base and underscores may separate digits, as in Go's literals. The
// result must fit bitSize bits; 0 means those of an int. Errors are *NumError; when the value is
// out of range the nearest one is returned too.
func ParseInt(s string, base int, bitSize int) (i int64, err error) {
	n, failed := parseInt("ParseInt", s, base, bitSize)
	if failed != nil {
		return n, failed
	}
	return n, nil
}

func parseInt(function, s string, base, bitSize int) (int64, *NumError) {
	digits, negative := s, false
	if s != "" && (s[0] == '+' || s[0] == '-') {
		digits, negative = s[1:], s[0] == '-'
	}
	n, err := parseUint(function, s, digits, base, bitSize)
	if err != nil && err.Err != ErrRange {
		return 0, err
	}
	if bitSize == 0 {
		bitSize = IntSize
	}
	limit := uint64(1) << uint(bitSize-1)
	if negative {
		if n > limit {
			return -int64(limit), failure(function, s, ErrRange)
		}
		return -int64(n), nil
	}
	if n >= limit {
		return int64(limit - 1), failure(function, s, ErrRange)
	}
	return int64(n), nil
}

// Atoi is ParseInt(s, 10, 0), as an int.
func Atoi(s string) (int, error) {
	// Short numbers cannot overflow.
	if digits := s; 0 < len(s) && len(s) < 19 {
		if s[0] == '-' || s[0] == '+' {
			digits = s[1:]
		}
		n := 0
		for i := 0; i < len(digits); i++ {
			d := digits[i] - '0'
			if d > 9 {
				return 0, failure("Atoi", s, ErrSyntax)
			}
			n = n*10 + int(d)
		}
		if digits == "" {
			return 0, failure("Atoi", s, ErrSyntax)
		}
		if s[0] == '-' {
			n = -n
		}
		return n, nil
	}
	n, err := parseInt("Atoi", s, 10, 0)
	if err != nil {
		return int(n), err
	}
	return int(n), nil
}
