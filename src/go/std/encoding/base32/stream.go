package base32

import "io"

// NewEncoder returns a writer that writes to w in the encoding; Close writes what is left.
func NewEncoder(enc *Encoding, w io.Writer) io.WriteCloser { return &encoder{enc: enc, w: w} }

type encoder struct {
	enc *Encoding
	w   io.Writer
	err error
	buf []byte // not a whole group
}

func (e *encoder) Write(p []byte) (n int, err error) {
	if e.err != nil {
		return 0, e.err
	}
	e.buf = append(e.buf, p...)
	if whole := len(e.buf) / 5 * 5; whole > 0 {
		if _, e.err = e.w.Write(e.enc.AppendEncode(nil, e.buf[:whole])); e.err != nil {
			return 0, e.err
		}
		e.buf = append(e.buf[:0], e.buf[whole:]...)
	}
	return len(p), nil
}

func (e *encoder) Close() error {
	if e.err == nil && len(e.buf) > 0 {
		_, e.err = e.w.Write(e.enc.AppendEncode(nil, e.buf))
		e.buf = nil
	}
	return e.err
}

// NewDecoder returns a reader of what the characters of r encode.
func NewDecoder(enc *Encoding, r io.Reader) io.Reader { return &decoder{enc: enc, r: r} }

type decoder struct {
	enc *Encoding
	r   io.Reader
	err error  // to be returned when out is empty
	in  []byte // not decoded yet
	out []byte // decoded, not read yet
}

func (d *decoder) Read(p []byte) (n int, err error) {
	if len(p) == 0 {
		return 0, nil
	}
	for len(d.out) == 0 {
		if d.err != nil {
			return 0, d.err
		}
		var buf [1024]byte
		m, err := d.r.Read(buf[:])
		d.in = append(d.in, withoutNewlines(buf[:m])...)
		take := len(d.in) / 8 * 8
		if err != nil {
			d.err = err
			if err == io.EOF && len(d.in)%8 != 0 {
				if d.enc.padding == NoPadding {
					take = len(d.in)
				} else {
					d.err = io.ErrUnexpectedEOF
				}
			}
		}
		out := make([]byte, take*5/8+5)
		k, end, bad := d.enc.decodeAll(out, d.in[:take])
		d.in = append(d.in[:0], d.in[take:]...)
		d.out = out[:k]
		if bad != nil {
			d.err = bad
		} else if end && d.err == nil {
			d.err = io.EOF
		}
	}
	n = copy(p, d.out)
	d.out = d.out[n:]
	return n, nil
}
