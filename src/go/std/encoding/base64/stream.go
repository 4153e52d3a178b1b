package base64

import "io"

// NewEncoder returns a writer that writes to w in the encoding; Close writes what is left.
func NewEncoder(enc *Encoding, w io.Writer) io.WriteCloser { return &encoder{enc: enc, w: w} }

type encoder struct {
	enc *Encoding
	w   io.Writer
	err error
	buf [3]byte // the start of a group
	n   int     // how much of it
	out [1024]byte
}

func (e *encoder) Write(p []byte) (n int, err error) {
	if e.err != nil {
		return 0, e.err
	}
	if e.n > 0 {
		m := copy(e.buf[e.n:], p)
		e.n += m
		n += m
		p = p[m:]
		if e.n < 3 {
			return n, nil
		}
		e.enc.Encode(e.out[:], e.buf[:])
		if _, e.err = e.w.Write(e.out[:4]); e.err != nil {
			return n, e.err
		}
		e.n = 0
	}
	for len(p) >= 3 {
		m := min(len(e.out)/4*3, len(p)/3*3)
		e.enc.Encode(e.out[:], p[:m])
		if _, e.err = e.w.Write(e.out[:m/3*4]); e.err != nil {
			return n, e.err
		}
		n += m
		p = p[m:]
	}
	e.n = copy(e.buf[:], p)
	return n + e.n, nil
}

func (e *encoder) Close() error {
	if e.err == nil && e.n > 0 {
		e.enc.Encode(e.out[:], e.buf[:e.n])
		_, e.err = e.w.Write(e.out[:e.enc.EncodedLen(e.n)])
		e.n = 0
	}
	return e.err
}

// NewDecoder returns a reader of what the characters of r encode.
func NewDecoder(enc *Encoding, r io.Reader) io.Reader {
	return &decoder{enc: enc, r: &withoutNewlines{r}}
}

type decoder struct {
	enc     *Encoding
	r       io.Reader
	err     error
	readErr error // of r
	buf     [1024]byte
	n       int    // characters not decoded yet: buf[:n]
	out     []byte // decoded, not read yet
	outBuf  [768]byte
}

func (d *decoder) Read(p []byte) (n int, err error) {
	if len(d.out) > 0 {
		n = copy(p, d.out)
		d.out = d.out[n:]
		return n, nil
	}
	if d.err != nil {
		return 0, d.err
	}
	for d.n < 4 && d.readErr == nil {
		want := min(max(len(p)/3*4, 4), len(d.buf))
		var m int
		m, d.readErr = d.r.Read(d.buf[d.n:want])
		d.n += m
	}
	if d.n < 4 {
		if d.enc.padding == NoPadding && d.n > 0 {
			// The last group may be shorter.
			var m int
			m, d.err = d.enc.Decode(d.outBuf[:], d.buf[:d.n])
			d.n = 0
			d.out = d.outBuf[:m]
			n = copy(p, d.out)
			d.out = d.out[n:]
			if n > 0 || len(p) == 0 && len(d.out) > 0 {
				return n, nil
			}
			if d.err != nil {
				return 0, d.err
			}
		}
		d.err = d.readErr
		if d.err == io.EOF && d.n > 0 {
			d.err = io.ErrUnexpectedEOF
		}
		return 0, d.err
	}
	whole := d.n / 4 * 4
	if whole/4*3 > len(p) {
		var m int
		m, d.err = d.enc.Decode(d.outBuf[:], d.buf[:whole])
		d.out = d.outBuf[:m]
		n = copy(p, d.out)
		d.out = d.out[n:]
	} else {
		n, d.err = d.enc.Decode(p, d.buf[:whole])
	}
	d.n = copy(d.buf[:], d.buf[whole:d.n])
	return n, d.err
}

// withoutNewlines leaves newlines out.
type withoutNewlines struct{ r io.Reader }

func (w *withoutNewlines) Read(p []byte) (int, error) {
	n, err := w.r.Read(p)
	for n > 0 {
		kept := 0
		for _, c := range p[:n] {
			if c != '\n' && c != '\r' {
				p[kept] = c
				kept++
			}
		}
		if kept > 0 || err != nil {
			return kept, err
		}
		n, err = w.r.Read(p) // all were newlines
	}
	return n, err
}
