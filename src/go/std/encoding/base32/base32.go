// Package base32 encodes bytes as characters of 5 bits each (RFC 4648). base32.go has the encodings,
// stream.go readers and writers.
package base32

import "strconv"

const (
	StdPadding rune = '='
	NoPadding  rune = -1
)

const invalid = 0xff

// An Encoding is an alphabet of 32 characters, with padding or without.
type Encoding struct {
	encode  [32]byte
	decode  [256]uint8 // invalid for bytes that are not in the alphabet
	padding rune
}

// NewEncoding returns an Encoding with the alphabet given, padded by =.
func NewEncoding(encoder string) *Encoding {
	if len(encoder) != 32 {
		panic("encoding alphabet is not 32-bytes long")
	}
	e := &Encoding{padding: StdPadding}
	copy(e.encode[:], encoder)
	for i := range e.decode {
		e.decode[i] = invalid
	}
	for i := range encoder {
		c := encoder[i]
		switch {
		case c == '\n' || c == '\r':
			panic("encoding alphabet contains newline character")
		case e.decode[c] != invalid:
			panic("encoding alphabet includes duplicate symbols")
		}
		e.decode[c] = uint8(i)
	}
	return e
}

// The encodings of RFC 4648: the standard one, and that with the order of the bytes.
var (
	StdEncoding = NewEncoding("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
	HexEncoding = NewEncoding("0123456789ABCDEFGHIJKLMNOPQRSTUV")
)

// WithPadding returns enc with another padding character, or NoPadding.
func (enc Encoding) WithPadding(padding rune) *Encoding {
	switch {
	case padding < NoPadding || padding == '\r' || padding == '\n' || padding > 0xff:
		panic("invalid padding")
	case padding != NoPadding && enc.decode[byte(padding)] != invalid:
		panic("padding contained in alphabet")
	}
	enc.padding = padding
	return &enc
}

// EncodedLen returns the length of the encoding of n bytes.
func (enc *Encoding) EncodedLen(n int) int {
	if enc.padding == NoPadding {
		return n/5*8 + (n%5*8+4)/5
	}
	return (n + 4) / 5 * 8
}

// DecodedLen returns the most bytes that n characters encode.
func (enc *Encoding) DecodedLen(n int) int {
	if enc.padding == NoPadding {
		return n/8*5 + n%8*5/8
	}
	return n / 8 * 5
}

// Encode encodes src to dst.
func (enc *Encoding) Encode(dst, src []byte) {
	for len(src) > 0 {
		part := src[:min(5, len(src))]
		var x uint64 // 40 bits
		for i := range 5 {
			x <<= 8
			if i < len(part) {
				x |= uint64(part[i])
			}
		}
		chars := (len(part)*8 + 4) / 5
		for i := range chars {
			dst[i] = enc.encode[x>>(35-5*i)&31]
		}
		if chars < 8 {
			if enc.padding != NoPadding {
				for i := chars; i < 8; i++ {
					dst[i] = byte(enc.padding)
				}
			}
			return
		}
		dst, src = dst[8:], src[5:]
	}
}

// AppendEncode appends the encoding of src to dst.
func (enc *Encoding) AppendEncode(dst, src []byte) []byte {
	n := len(dst)
	dst = append(dst, make([]byte, enc.EncodedLen(len(src)))...)
	enc.Encode(dst[n:], src)
	return dst
}

// EncodeToString returns the encoding of src.
func (enc *Encoding) EncodeToString(src []byte) string { return string(enc.AppendEncode(nil, src)) }

// A CorruptInputError is the offset of what cannot be decoded, newlines not counted.
type CorruptInputError int64

func (e CorruptInputError) Error() string {
	return "illegal base32 data at input byte " + strconv.FormatInt(int64(e), 10)
}

// withoutNewlines returns a copy of src.
func withoutNewlines(src []byte) []byte {
	out := make([]byte, 0, len(src))
	for _, c := range src {
		if c != '\r' && c != '\n' {
			out = append(out, c)
		}
	}
	return out
}

// Decode decodes src to dst and returns the number of bytes. Those before an error are decoded.
// Newlines do not count.
func (enc *Encoding) Decode(dst, src []byte) (n int, err error) {
	n, _, err = enc.decodeAll(dst, withoutNewlines(src))
	return n, err
}

// decodeAll decodes src; end reports that padding or a short group ended it.
func (enc *Encoding) decodeAll(dst, src []byte) (n int, end bool, err error) {
	i := 0 // in src
	for i < len(src) && !end {
		var x uint64
		chars := 0
		for chars < 8 {
			if i == len(src) {
				if enc.padding != NoPadding {
					return n, false, CorruptInputError(i - chars)
				}
				end = true
				break
			}
			c := src[i]
			i++
			// As in real Go, a byte 0xFF counts as padding where there is none.
			if c == byte(enc.padding) && chars >= 2 && len(src)-i < 8 {
				if len(src)-i+chars < 7 {
					return n, false, CorruptInputError(len(src))
				}
				for k := range 7 - chars {
					if i+k < len(src) && src[i+k] != byte(enc.padding) {
						return n, false, CorruptInputError(i + k - 1)
					}
				}
				end = true
				if chars == 3 || chars == 6 { // no number of bytes takes so many
					return n, false, CorruptInputError(i - 1)
				}
				break
			}
			v := enc.decode[c]
			if v == invalid {
				return n, false, CorruptInputError(i - 1)
			}
			x |= uint64(v) << (35 - 5*chars)
			chars++
		}
		bytes := chars * 5 / 8
		if chars == 3 || chars == 6 {
			bytes = 0
		}
		for k := range bytes {
			dst[n+k] = byte(x >> (32 - 8*k))
		}
		n += bytes
	}
	return n, end, nil
}

// AppendDecode appends what src encodes to dst.
func (enc *Encoding) AppendDecode(dst, src []byte) ([]byte, error) {
	b := make([]byte, len(src)*5/8+5)
	n, err := enc.Decode(b, src)
	return append(dst, b[:n]...), err
}

// DecodeString returns the bytes that s encodes, with an error those before it.
func (enc *Encoding) DecodeString(s string) ([]byte, error) {
	b := make([]byte, len(s)*5/8+5)
	n, err := enc.Decode(b, []byte(s))
	return b[:n], err
}
