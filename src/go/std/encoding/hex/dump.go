package hex

import (
	"errors"
	"io"
	"strings"
)

// Dump returns data as hexdump -C prints it.
func Dump(data []byte) string {
	if len(data) == 0 {
		return ""
	}
	var b strings.Builder
	d := Dumper(&b)
	d.Write(data)
	d.Close()
	return b.String()
}

// Dumper returns a writer that writes a dump of its data to w; Close writes the last line.
func Dumper(w io.Writer) io.WriteCloser { return &dumper{w: w} }

type dumper struct {
	w      io.Writer
	n      uint     // bytes so far
	used   int      // in the current line
	chars  [18]byte // of the current line: |, the characters, | and a newline
	closed bool
}

func (d *dumper) Write(data []byte) (n int, err error) {
	if d.closed {
		return 0, errors.New("encoding/hex: dumper closed")
	}
	for i, c := range data {
		var out []byte
		if d.used == 0 {
			for k := 24; k >= 0; k -= 8 {
				out = AppendEncode(out, []byte{byte(d.n >> k)})
			}
			out = append(out, "  "...)
			if _, err := d.w.Write(out); err != nil {
				return n, err
			}
		}
		out = append(AppendEncode(nil, data[i:i+1]), ' ')
		switch d.used {
		case 7:
			out = append(out, ' ')
		case 15:
			out = append(out, " |"...)
		}
		if _, err := d.w.Write(out); err != nil {
			return n, err
		}
		n++
		if c < 32 || c > 126 {
			c = '.'
		}
		d.chars[d.used] = c
		d.used++
		d.n++
		if d.used == 16 {
			d.chars[16], d.chars[17] = '|', '\n'
			if _, err := d.w.Write(d.chars[:]); err != nil {
				return n, err
			}
			d.used = 0
		}
	}
	return n, nil
}

func (d *dumper) Close() error {
	if d.closed {
		return nil
	}
	d.closed = true
	if d.used == 0 {
		return nil
	}
	var out []byte
	for k := d.used; k < 16; k++ {
		out = append(out, "   "...)
		switch k {
		case 7:
			out = append(out, ' ')
		case 15:
			out = append(out, " |"...)
		}
	}
	if _, err := d.w.Write(out); err != nil {
		return err
	}
	d.chars[d.used], d.chars[d.used+1] = '|', '\n'
	_, err := d.w.Write(d.chars[:d.used+2])
	return err
}
