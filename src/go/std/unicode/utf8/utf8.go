// Package utf8 encodes and decodes runes as UTF-8.
//
// The decoders exist for slices and strings; both are instances of the generic ones in
// internal/runes.
package utf8

import "internal/runes"

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

// DecodeRune returns the first rune of p and its size in bytes: (RuneError, 0) when p is empty
// and (RuneError, 1) when the encoding is wrong.
func DecodeRune(p []byte) (r rune, size int) {
	if len(p) == 0 {
		return RuneError, 0
	}
	return runes.Decode(p, 0)
}

// DecodeRuneInString is DecodeRune for a string.
func DecodeRuneInString(s string) (r rune, size int) {
	if len(s) == 0 {
		return RuneError, 0
	}
	return runes.Decode(s, 0)
}

// DecodeLastRune returns the last rune of p and its size, as DecodeRune does the first.
func DecodeLastRune(p []byte) (r rune, size int) { return runes.DecodeLast(p) }

// DecodeLastRuneInString is DecodeLastRune for a string.
func DecodeLastRuneInString(s string) (r rune, size int) { return runes.DecodeLast(s) }

// FullRune reports whether p begins with a full encoding. A wrong one is full: it decodes to
// RuneError of width 1.
func FullRune(p []byte) bool { return runes.Full(p) }

// FullRuneInString is FullRune for a string.
func FullRuneInString(s string) bool { return runes.Full(s) }

// RuneCount returns the number of runes in p; each wrong byte counts as one.
func RuneCount(p []byte) int { return runes.Count(p) }

// RuneCountInString is RuneCount for a string.
func RuneCountInString(s string) (n int) { return runes.Count(s) }

// Valid reports whether p is entirely correct UTF-8.
func Valid(p []byte) bool { return runes.Valid(p) }

// ValidString reports whether s is entirely correct UTF-8.
func ValidString(s string) bool { return runes.Valid(s) }

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
