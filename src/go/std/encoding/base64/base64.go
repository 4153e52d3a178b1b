// Package base64 encodes bytes as characters of 6 bits each (RFC 4648). base64.go has the
// encodings, stream.go readers and writers.
package base64

import "strconv"

const (
	StdPadding rune = '='
	NoPadding  rune = -1
)

const invalid = 0xff

// An Encoding is an alphabet of 64 characters, with padding or without.
type Encoding struct {
	encode  [64]byte
	decode  [256]uint8 // invalid for bytes that are not in the alphabet
	padding rune
	strict  bool
}

// NewEncoding returns an Encoding with the alphabet given, padded by =.
func NewEncoding(encoder string) *Encoding {
	if len(encoder) != 64 {
		panic("encoding alphabet is not 64-bytes long")
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

// Strict returns enc but it refuses encodings with bits that nobody needs.
func (enc Encoding) Strict() *Encoding {
	enc.strict = true
	return &enc
}

// The encodings of RFC 4648: the standard one and that for file names and addresses, both without
// padding as well.
var (
	StdEncoding    = NewEncoding("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
	URLEncoding    = NewEncoding("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
	RawStdEncoding = StdEncoding.WithPadding(NoPadding)
	RawURLEncoding = URLEncoding.WithPadding(NoPadding)
)

// EncodedLen returns the length of the encoding of n bytes.
func (enc *Encoding) EncodedLen(n int) int {
	if enc.padding == NoPadding {
		return n/3*4 + (n%3*8+5)/6
	}
	return (n + 2) / 3 * 4
}

// DecodedLen returns the most bytes that n characters encode.
func (enc *Encoding) DecodedLen(n int) int {
	if enc.padding == NoPadding {
		return n/4*3 + n%4*6/8
	}
	return n / 4 * 3
}

// Encode encodes src to dst.
func (enc *Encoding) Encode(dst, src []byte) {
	for len(src) >= 3 {
		x := uint(src[0])<<16 | uint(src[1])<<8 | uint(src[2])
		dst[0] = enc.encode[x>>18]
		dst[1] = enc.encode[x>>12&63]
		dst[2] = enc.encode[x>>6&63]
		dst[3] = enc.encode[x&63]
		dst, src = dst[4:], src[3:]
	}
	if len(src) == 0 {
		return
	}
	x := uint(src[0]) << 16
	if len(src) == 2 {
		x |= uint(src[1]) << 8
	}
	dst[0] = enc.encode[x>>18]
	dst[1] = enc.encode[x>>12&63]
	if len(src) == 2 {
		dst[2] = enc.encode[x>>6&63]
	} else if enc.padding != NoPadding {
		dst[2] = byte(enc.padding)
	}
	if enc.padding != NoPadding {
		dst[3] = byte(enc.padding)
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
func (enc *Encoding) EncodeToString(src []byte) string {
	b := make([]byte, enc.EncodedLen(len(src)))
	enc.Encode(b, src)
	return string(b)
}

// A CorruptInputError is the offset of what cannot be decoded.
type CorruptInputError int64

func (e CorruptInputError) Error() string {
	return "illegal base64 data at input byte " + strconv.FormatInt(int64(e), 10)
}

// Decode decodes src to dst and returns the number of bytes. Those before an error are decoded.
// Newlines do not count.
func (enc *Encoding) Decode(dst, src []byte) (n int, err error) {
	for i := 0; i < len(src) && err == nil; {
		var m int
		i, m, err = enc.group(dst[n:], src, i)
		n += m
	}
	return n, err
}

func skipNewlines(src []byte, i int) int {
	for i < len(src) && (src[i] == '\n' || src[i] == '\r') {
		i++
	}
	return i
}

// group decodes a group of up to four characters from src[i] on. It returns where the next one
// starts and the number of bytes.
func (enc *Encoding) group(dst, src []byte, i int) (next, n int, err error) {
	x, chars := uint(0), 0
	for chars < 4 {
		i = skipNewlines(src, i)
		if i == len(src) {
			if chars == 0 {
				return i, 0, nil
			}
			if chars == 1 || enc.padding != NoPadding {
				return i, 0, CorruptInputError(i - chars)
			}
			break
		}
		c := src[i]
		i++
		if v := enc.decode[c]; v != invalid {
			x |= uint(v) << (18 - 6*chars)
			chars++
			continue
		}
		if rune(c) != enc.padding || chars < 2 {
			return i, 0, CorruptInputError(i - 1)
		}
		if chars == 2 { // there must be a second one
			i = skipNewlines(src, i)
			if i == len(src) {
				return i, 0, CorruptInputError(i)
			}
			if rune(src[i]) != enc.padding {
				return i, 0, CorruptInputError(i - 1)
			}
			i++
		}
		i = skipNewlines(src, i)
		if i < len(src) {
			err = CorruptInputError(i)
		}
		break
	}
	n = chars - 1
	if n == 3 {
		dst[2] = byte(x)
	}
	if n >= 2 {
		dst[1] = byte(x >> 8)
		if enc.strict && n == 2 && byte(x) != 0 {
			return i, 0, CorruptInputError(i - 1)
		}
	}
	dst[0] = byte(x >> 16)
	if enc.strict && n == 1 && x&0xffff != 0 {
		return i, 0, CorruptInputError(i - 2)
	}
	return i, n, err
}

// AppendDecode appends what src encodes to dst.
func (enc *Encoding) AppendDecode(dst, src []byte) ([]byte, error) {
	b := make([]byte, enc.roomFor(len(src)))
	n, err := enc.Decode(b, src)
	return append(dst, b[:n]...), err
}

// DecodeString returns the bytes that s encodes, with an error those before it.
func (enc *Encoding) DecodeString(s string) ([]byte, error) {
	b := make([]byte, enc.roomFor(len(s)))
	n, err := enc.Decode(b, []byte(s))
	return b[:n], err
}

// roomFor returns how many bytes Decode may write for n characters.
func (enc *Encoding) roomFor(n int) int { return n/4*3 + n%4*6/8 }
