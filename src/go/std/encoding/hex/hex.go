// Package hex encodes bytes as hexadecimal digits.
package hex

import (
	"errors"
	"io"
	"strconv"
)

const digits = "0123456789abcdef"

// ErrLength says that the last byte has one digit only.
var ErrLength = errors.New("encoding/hex: odd length hex string")

// An InvalidByteError is a byte that is no digit.
type InvalidByteError byte

func (e InvalidByteError) Error() string {
	s := "encoding/hex: invalid byte: U+00" + string("0123456789ABCDEF"[e>>4]) + string("0123456789ABCDEF"[e&15])
	if r := rune(e); strconv.IsPrint(r) {
		s += " '" + string(r) + "'"
	}
	return s
}

// EncodedLen returns the length of the encoding of n bytes.
func EncodedLen(n int) int { return n * 2 }

// DecodedLen returns the number of bytes that x digits encode.
func DecodedLen(x int) int { return x / 2 }

// Encode encodes src to dst and returns the length.
func Encode(dst, src []byte) int {
	for i, c := range src {
		dst[2*i] = digits[c>>4]
		dst[2*i+1] = digits[c&15]
	}
	return len(src) * 2
}

// AppendEncode appends the encoding of src to dst.
func AppendEncode(dst, src []byte) []byte {
	for _, c := range src {
		dst = append(dst, digits[c>>4], digits[c&15])
	}
	return dst
}

// EncodeToString returns the encoding of src.
func EncodeToString(src []byte) string { return string(AppendEncode(nil, src)) }

// digit returns the value of a digit.
func digit(c byte) (byte, bool) {
	switch {
	case c-'0' < 10:
		return c - '0', true
	case c|0x20-'a' < 6:
		return c | 0x20 - 'a' + 10, true
	}
	return 0, false
}

// Decode decodes src to dst and returns the number of bytes. Those before an error are decoded.
func Decode(dst, src []byte) (int, error) {
	n := 0
	for ; 2*n+1 < len(src); n++ {
		hi, ok := digit(src[2*n])
		if !ok {
			return n, InvalidByteError(src[2*n])
		}
		lo, ok := digit(src[2*n+1])
		if !ok {
			return n, InvalidByteError(src[2*n+1])
		}
		dst[n] = hi<<4 | lo
	}
	if len(src)%2 == 1 {
		if _, ok := digit(src[len(src)-1]); !ok {
			return n, InvalidByteError(src[len(src)-1])
		}
		return n, ErrLength
	}
	return n, nil
}

// AppendDecode appends what src encodes to dst.
func AppendDecode(dst, src []byte) ([]byte, error) {
	b := make([]byte, DecodedLen(len(src)))
	n, err := Decode(b, src)
	return append(dst, b[:n]...), err
}

// DecodeString returns the bytes that s encodes, with an error those before it.
func DecodeString(s string) ([]byte, error) {
	b := make([]byte, DecodedLen(len(s)))
	n, err := Decode(b, []byte(s))
	return b[:n], err
}

const bufferSize = 1024

// NewEncoder returns a writer that writes to w in hexadecimal.
func NewEncoder(w io.Writer) io.Writer { return &encoder{w: w} }

type encoder struct {
	w   io.Writer
	err error
	out [bufferSize]byte
}

func (e *encoder) Write(p []byte) (n int, err error) {
	for len(p) > 0 && e.err == nil {
		part := p[:min(len(p), bufferSize/2)]
		var written int
		written, e.err = e.w.Write(e.out[:Encode(e.out[:], part)])
		n += written / 2
		p = p[len(part):]
	}
	return n, e.err
}

// NewDecoder returns a reader of what the hexadecimal digits of r encode.
func NewDecoder(r io.Reader) io.Reader { return &decoder{r: r} }

type decoder struct {
	r   io.Reader
	err error
	in  []byte // not decoded yet
	buf [bufferSize]byte
}

func (d *decoder) Read(p []byte) (n int, err error) {
	if len(d.in) < 2 && d.err == nil {
		kept := copy(d.buf[:], d.in)
		var m int
		m, d.err = d.r.Read(d.buf[kept:])
		d.in = d.buf[:kept+m]
		if d.err == io.EOF && len(d.in)%2 != 0 {
			if _, ok := digit(d.in[len(d.in)-1]); !ok {
				d.err = InvalidByteError(d.in[len(d.in)-1])
			} else {
				d.err = io.ErrUnexpectedEOF
			}
		}
	}
	p = p[:min(len(p), len(d.in)/2)]
	n, err = Decode(p, d.in[:2*len(p)])
	d.in = d.in[2*n:]
	if err != nil {
		d.in, d.err = nil, err
	}
	if len(d.in) < 2 {
		return n, d.err // all that is before the error has been decoded
	}
	return n, nil
}
