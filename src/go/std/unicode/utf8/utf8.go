// Package utf8 encodes and decodes runes as UTF-8.
//
// The decoders exist for slices and strings; both are instances of one generic decoder, which the
// compiler stencils.
package utf8

const (
	RuneError = '\uFFFD'     // the replacement character, also the sign of a wrong encoding
	RuneSelf  = 0x80         // a byte below this is a rune by itself
	MaxRune   = '\U0010FFFF' // the highest code point
	UTFMax    = 4            // the most bytes a rune takes
)

const (
	surrogateMin = 0xD800
	surrogateMax = 0xDFFF
)

// text is what the package reads: bytes in either form.
type text interface{ ~string | ~[]byte }

// lead tells of a first byte c >= RuneSelf how many bytes its rune has (0: c cannot start one)
// and the range of the second byte. Third and fourth bytes are always 80..BF.
func lead(c byte) (size int, low, high byte) {
	low, high = 0x80, 0xBF
	switch {
	case c < 0xC2:
		return 0, 0, 0
	case c < 0xE0:
		return 2, low, high
	case c < 0xF0:
		if c == 0xE0 {
			low = 0xA0 // shorter encodings exist
		} else if c == 0xED {
			high = 0x9F // surrogates
		}
		return 3, low, high
	case c < 0xF5:
		if c == 0xF0 {
			low = 0x90 // shorter encodings exist
		} else if c == 0xF4 {
			high = 0x8F // beyond MaxRune
		}
		return 4, low, high
	}
	return 0, 0, 0
}

// decode decodes the rune that starts at p[i], where i < len(p).
func decode[T text](p T, i int) (rune, int) {
	c := p[i]
	if c < RuneSelf {
		return rune(c), 1
	}
	size, low, high := lead(c)
	if size == 0 || len(p)-i < size {
		return RuneError, 1
	}
	c1 := p[i+1]
	if c1 < low || high < c1 {
		return RuneError, 1
	}
	if size == 2 {
		return rune(c&0x1F)<<6 | rune(c1&0x3F), 2
	}
	c2 := p[i+2]
	if c2&0xC0 != 0x80 {
		return RuneError, 1
	}
	if size == 3 {
		return rune(c&0x0F)<<12 | rune(c1&0x3F)<<6 | rune(c2&0x3F), 3
	}
	c3 := p[i+3]
	if c3&0xC0 != 0x80 {
		return RuneError, 1
	}
	return rune(c&0x07)<<18 | rune(c1&0x3F)<<12 | rune(c2&0x3F)<<6 | rune(c3&0x3F), 4
}

// decodeLast decodes the rune that ends p: the nearest start that leaves no byte over, else the
// last byte is wrong by itself.
func decodeLast[T text](p T) (rune, int) {
	n := len(p)
	if n == 0 {
		return RuneError, 0
	}
	if c := p[n-1]; c < RuneSelf {
		return rune(c), 1
	}
	for start := n - 2; start >= 0 && start >= n-UTFMax; start-- {
		if RuneStart(p[start]) {
			if r, size := decode(p, start); start+size == n {
				return r, size
			}
			break
		}
	}
	return RuneError, 1
}

// full reports whether p starts with all bytes of a rune, or with a wrong encoding.
func full[T text](p T) bool {
	n := len(p)
	if n == 0 {
		return false
	}
	if p[0] < RuneSelf {
		return true
	}
	size, low, high := lead(p[0])
	if n >= size {
		return true
	}
	return n > 1 && (p[1] < low || high < p[1]) || n > 2 && p[2]&0xC0 != 0x80
}

func count[T text](p T) (n int) {
	for i := 0; i < len(p); n++ {
		if p[i] < RuneSelf {
			i++
		} else {
			_, size := decode(p, i)
			i += size
		}
	}
	return n
}

func valid[T text](p T) bool {
	for i := 0; i < len(p); {
		if p[i] < RuneSelf {
			i++
			continue
		}
		_, size := decode(p, i)
		if size == 1 {
			return false
		}
		i += size
	}
	return true
}

// DecodeRune returns the first rune of p and its size in bytes: (RuneError, 0) when p is empty
// and (RuneError, 1) when the encoding is wrong.
func DecodeRune(p []byte) (r rune, size int) {
	if len(p) == 0 {
		return RuneError, 0
	}
	return decode(p, 0)
}

// DecodeRuneInString is DecodeRune for a string.
func DecodeRuneInString(s string) (r rune, size int) {
	if len(s) == 0 {
		return RuneError, 0
	}
	return decode(s, 0)
}

// DecodeLastRune returns the last rune of p and its size, as DecodeRune does the first.
func DecodeLastRune(p []byte) (r rune, size int) { return decodeLast(p) }

// DecodeLastRuneInString is DecodeLastRune for a string.
func DecodeLastRuneInString(s string) (r rune, size int) { return decodeLast(s) }

// FullRune reports whether p begins with a full encoding. A wrong one is full: it decodes to
// RuneError of width 1.
func FullRune(p []byte) bool { return full(p) }

// FullRuneInString is FullRune for a string.
func FullRuneInString(s string) bool { return full(s) }

// RuneCount returns the number of runes in p; each wrong byte counts as one.
func RuneCount(p []byte) int { return count(p) }

// RuneCountInString is RuneCount for a string.
func RuneCountInString(s string) (n int) { return count(s) }

// Valid reports whether p is entirely correct UTF-8.
func Valid(p []byte) bool { return valid(p) }

// ValidString reports whether s is entirely correct UTF-8.
func ValidString(s string) bool { return valid(s) }

// ValidRune reports whether r can be encoded: in range and no surrogate half.
func ValidRune(r rune) bool {
	return 0 <= r && r < surrogateMin || surrogateMax < r && r <= MaxRune
}

// RuneStart reports whether b could be the first byte of a rune.
func RuneStart(b byte) bool { return b&0xC0 != 0x80 }

// RuneLen returns the number of bytes of r's encoding, or -1 when it has none.
func RuneLen(r rune) int {
	switch {
	case !ValidRune(r):
		return -1
	case r < 0x80:
		return 1
	case r < 0x800:
		return 2
	case r < 0x10000:
		return 3
	}
	return 4
}

// EncodeRune writes r's encoding to p, which must be large enough, and returns its size. A rune
// that has none is written as RuneError.
func EncodeRune(p []byte, r rune) int {
	switch n := RuneLen(r); n {
	case 1:
		p[0] = byte(r)
		return 1
	case 2:
		_ = p[1]
		p[0] = 0xC0 | byte(r>>6)
		p[1] = 0x80 | byte(r)&0x3F
		return 2
	case 4:
		_ = p[3]
		p[0] = 0xF0 | byte(r>>18)
		p[1] = 0x80 | byte(r>>12)&0x3F
		p[2] = 0x80 | byte(r>>6)&0x3F
		p[3] = 0x80 | byte(r)&0x3F
		return 4
	default:
		if n < 0 {
			r = RuneError
		}
		_ = p[2]
		p[0] = 0xE0 | byte(r>>12)
		p[1] = 0x80 | byte(r>>6)&0x3F
		p[2] = 0x80 | byte(r)&0x3F
		return 3
	}
}

// AppendRune appends the encoding of r to p.
func AppendRune(p []byte, r rune) []byte {
	if 0 <= r && r < RuneSelf {
		return append(p, byte(r))
	}
	var buf [UTFMax]byte
	n := EncodeRune(buf[:], r)
	return append(p, buf[:n]...)
}
