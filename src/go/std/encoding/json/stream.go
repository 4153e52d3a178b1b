package json

import (
	"bytes"
	"io"
)

// An Encoder writes JSON values, each with a newline behind it.
type Encoder struct {
	w              io.Writer
	err            error
	keepHTML       bool
	prefix, indent string
}

// NewEncoder returns an Encoder to w.
func NewEncoder(w io.Writer) *Encoder { return &Encoder{w: w} }

// Encode writes v as JSON.
func (enc *Encoder) Encode(v any) error {
	if enc.err != nil {
		return enc.err
	}
	e := encoder{escapeHTML: !enc.keepHTML}
	if err := e.any(v); err != nil {
		return err
	}
	b := append(e.buf, '\n')
	if enc.prefix != "" || enc.indent != "" {
		b = appendIndented(nil, b, enc.prefix, enc.indent)
	}
	_, err := enc.w.Write(b)
	if err != nil {
		enc.err = err
	}
	return err
}

// SetIndent has values written as by Indent.
func (enc *Encoder) SetIndent(prefix, indent string) { enc.prefix, enc.indent = prefix, indent }

// SetEscapeHTML says whether <, > and & in strings are escaped, as they are unless told otherwise.
func (enc *Encoder) SetEscapeHTML(on bool) { enc.keepHTML = !on }

// A Decoder reads JSON values.
type Decoder struct {
	r         io.Reader
	buf       []byte // what has been read and not used is buf[start:]
	start     int
	used      int64 // bytes before buf
	err       error
	useNumber bool
	strict    bool
	state     tokenState
	outer     []tokenState
}

// NewDecoder returns a Decoder of r. It may read more than it needs.
func NewDecoder(r io.Reader) *Decoder { return &Decoder{r: r} }

// UseNumber has numbers in interfaces be Numbers rather than float64s.
func (dec *Decoder) UseNumber() { dec.useNumber = true }

// DisallowUnknownFields makes it an error when an object has a key that the struct has not.
func (dec *Decoder) DisallowUnknownFields() { dec.strict = true }

// Decode reads the next value and stores it as Unmarshal does.
func (dec *Decoder) Decode(v any) error {
	if dec.err != nil {
		return dec.err
	}
	if err := dec.beforeValue(); err != nil {
		return err
	}
	if !dec.valueAllowed() {
		return &SyntaxError{msg: "not at beginning of value", Offset: dec.InputOffset()}
	}
	n, err := dec.readValue()
	if err != nil {
		return err
	}
	d := decoder{data: dec.buf[dec.start : dec.start+n], useNumber: dec.useNumber, strict: dec.strict}
	dec.start += n
	err = d.decode(v)
	dec.afterValue()
	return err
}

// Buffered returns what has been read and not used.
func (dec *Decoder) Buffered() io.Reader { return bytes.NewReader(dec.buf[dec.start:]) }

// InputOffset returns how much has been used.
func (dec *Decoder) InputOffset() int64 { return dec.used + int64(dec.start) }

// readValue makes that a whole value is in the buffer and returns where it ends. Space before it is
// part of it.
func (dec *Decoder) readValue() (n int, err error) {
	for {
		data := dec.buf[dec.start:]
		first := skipSpace(data, 0)
		atEnd := dec.err != nil
		if first < len(data) {
			end, bad := scanValue(data, first, 0)
			isNumber := bad == nil && data[end-1] != '}' && data[end-1] != ']' && data[end-1] != '"' && data[end-1] < 'a'
			switch {
			case bad != nil && !bad.atEnd:
				bad.Offset += dec.InputOffset()
				dec.err = bad
				return 0, bad
			case bad == nil && (end < len(data) || !isNumber || dec.err == io.EOF):
				return end, nil
			}
		}
		if atEnd {
			if dec.err == io.EOF && first < len(data) {
				dec.err = io.ErrUnexpectedEOF
			}
			return 0, dec.err
		}
		dec.err = dec.refill()
	}
}

// refill reads more.
func (dec *Decoder) refill() error {
	if dec.start > 0 {
		dec.used += int64(dec.start)
		dec.buf = dec.buf[:copy(dec.buf, dec.buf[dec.start:])]
		dec.start = 0
	}
	const least = 512
	if cap(dec.buf)-len(dec.buf) < least {
		dec.buf = append(make([]byte, 0, 2*cap(dec.buf)+least), dec.buf...)
	}
	n, err := dec.r.Read(dec.buf[len(dec.buf):cap(dec.buf)])
	dec.buf = dec.buf[:len(dec.buf)+n]
	return err
}
