package runtime

// UTF-8, as conversions between strings and runes and range over strings need it.

import "unsafe"

const (
	runeError = 0xFFFD
	maxRune   = 0x10FFFF
)

// runeLen is the length of r's encoding; what is no code point is encoded as runeError.
func runeLen(r rune) int {
	switch {
	case uint32(r) < 0x80:
		return 1
	case uint32(r) < 0x800:
		return 2
	case uint32(r) < 0x10000 || uint32(r) > maxRune:
		return 3
	}
	return 4
}

// encoderune writes r's encoding to p and returns its length.
func encoderune(p unsafe.Pointer, r rune) int {
	c := uint32(r)
	if c < 0x80 {
		*(*byte)(p) = byte(c)
		return 1
	}
	if c < 0x800 {
		*(*byte)(p) = byte(0xC0 | c>>6)
		*(*byte)(unsafe.Add(p, 1)) = byte(0x80 | c&0x3F)
		return 2
	}
	if c > maxRune || c-0xD800 < 0x800 {
		c = runeError
	}
	if c < 0x10000 {
		*(*byte)(p) = byte(0xE0 | c>>12)
		*(*byte)(unsafe.Add(p, 1)) = byte(0x80 | c>>6&0x3F)
		*(*byte)(unsafe.Add(p, 2)) = byte(0x80 | c&0x3F)
		return 3
	}
	*(*byte)(p) = byte(0xF0 | c>>18)
	*(*byte)(unsafe.Add(p, 1)) = byte(0x80 | c>>12&0x3F)
	*(*byte)(unsafe.Add(p, 2)) = byte(0x80 | c>>6&0x3F)
	*(*byte)(unsafe.Add(p, 3)) = byte(0x80 | c&0x3F)
	return 4
}

// decoderune returns the code point that starts at byte i of s, and where the next starts. What
// is no encoding gives runeError, byte by byte.
func decoderune(s string, i int) (r rune, next int) {
	p := uintptr(unsafe.Pointer(unsafe.StringData(s))) + uintptr(i)
	left := len(s) - i
	c := uint32(*(*uint8)(unsafe.Pointer(p)))
	if c < 0x80 {
		return rune(c), i + 1
	}
	if c < 0xC2 || c > 0xF4 || left < 2 {
		return runeError, i + 1
	}
	c1 := uint32(*(*uint8)(unsafe.Pointer(p + 1)))
	if c1&0xC0 != 0x80 {
		return runeError, i + 1
	}
	if c < 0xE0 {
		return rune(c&0x1F<<6 | c1&0x3F), i + 2
	}
	if left < 3 {
		return runeError, i + 1
	}
	c2 := uint32(*(*uint8)(unsafe.Pointer(p + 2)))
	if c2&0xC0 != 0x80 {
		return runeError, i + 1
	}
	if c < 0xF0 {
		v := c&0x0F<<12 | c1&0x3F<<6 | c2&0x3F
		if v < 0x800 || v-0xD800 < 0x800 {
			return runeError, i + 1
		}
		return rune(v), i + 3
	}
	if left < 4 {
		return runeError, i + 1
	}
	c3 := uint32(*(*uint8)(unsafe.Pointer(p + 3)))
	v := c&0x07<<18 | c1&0x3F<<12 | c2&0x3F<<6 | c3&0x3F
	if c3&0xC0 != 0x80 || v < 0x10000 || v > maxRune {
		return runeError, i + 1
	}
	return rune(v), i + 4
}
