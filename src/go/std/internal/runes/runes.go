// Package runes decodes UTF-8 in strings and byte slices alike. It is the generic form of what
// unicode/utf8 exports.
package runes

// Bytes is text in either form.
type Bytes interface{ string | []byte }

// The replacement character, and the bounds of what a byte and four bytes can encode.
const (
	RuneError = '\uFFFD'
	RuneSelf  = 0x80
	UTFMax    = 4
)

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

// Decode decodes the rune that starts at p[i], where i < len(p).
func Decode[T Bytes](p T, i int) (rune, int) {
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

// DecodeLast decodes the rune that ends p: the nearest start that leaves no byte over, else the
// last byte is wrong by itself.
func DecodeLast[T Bytes](p T) (rune, int) {
	n := len(p)
	if n == 0 {
		return RuneError, 0
	}
	if c := p[n-1]; c < RuneSelf {
		return rune(c), 1
	}
	for start := n - 2; start >= 0 && start >= n-UTFMax; start-- {
		if p[start]&0xC0 != 0x80 {
			if r, size := Decode(p, start); start+size == n {
				return r, size
			}
			break
		}
	}
	return RuneError, 1
}

// Full reports whether p starts with all bytes of a rune, or with a wrong encoding.
func Full[T Bytes](p T) bool {
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

// Count returns the number of runes in p; each wrong byte counts as one.
func Count[T Bytes](p T) (n int) {
	for i := 0; i < len(p); n++ {
		if p[i] < RuneSelf {
			i++
		} else {
			_, size := Decode(p, i)
			i += size
		}
	}
	return n
}

// Valid reports whether p is entirely correct UTF-8.
func Valid[T Bytes](p T) bool {
	for i := 0; i < len(p); {
		if p[i] < RuneSelf {
			i++
			continue
		}
		_, size := Decode(p, i)
		if size == 1 {
			return false
		}
		i += size
	}
	return true
}
