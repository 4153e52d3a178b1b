// Package bufio puts buffers between a program and a reader (reader.go) or writer (writer.go), and
// divides input into tokens (scan.go, split.go).
package bufio

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"unicode/utf8"
)

const (
	defaultSize = 4096
	leastSize   = 16
	// emptyReads is how many Reads in a row may return nothing at all.
	emptyReads = 100
)

var (
	ErrInvalidUnreadByte = errors.New("bufio: invalid use of UnreadByte")
	ErrInvalidUnreadRune = errors.New("bufio: invalid use of UnreadRune")
	ErrBufferFull        = errors.New("bufio: buffer full")
	ErrNegativeCount     = errors.New("bufio: negative count")
)

var errNegativeRead = errors.New("bufio: reader returned negative count from Read")

// A Reader reads from another reader by way of a buffer.
type Reader struct {
	buf  []byte // what is buffered is buf[r:w]
	rd   io.Reader
	r, w int
	err  error // of rd, not returned yet
	// What can be taken back: the last byte and the size of the last rune read; -1 is nothing.
	lastByte     int
	lastRuneSize int
}

// NewReader returns a Reader of rd.
func NewReader(rd io.Reader) *Reader { return NewReaderSize(rd, defaultSize) }

// NewReaderSize returns a Reader of rd with a buffer of at least size bytes; rd itself when it is
// one already.
func NewReaderSize(rd io.Reader, size int) *Reader {
	if b, ok := rd.(*Reader); ok && len(b.buf) >= size {
		return b
	}
	return newReader(rd, make([]byte, max(size, leastSize)))
}

func newReader(rd io.Reader, buf []byte) *Reader {
	return &Reader{buf: buf, rd: rd, lastByte: -1, lastRuneSize: -1}
}

// Size returns the size of the buffer.
func (b *Reader) Size() int { return len(b.buf) }

// Reset makes b a Reader of r; what is buffered is dropped.
func (b *Reader) Reset(r io.Reader) {
	if b == r {
		return
	}
	if b.buf == nil {
		b.buf = make([]byte, defaultSize)
	}
	*b = *newReader(r, b.buf)
}

// Buffered returns how many bytes can be read from the buffer.
func (b *Reader) Buffered() int { return b.w - b.r }

// takeErr returns the error that is waiting, once.
func (b *Reader) takeErr() error {
	err := b.err
	b.err = nil
	return err
}

// forget makes that nothing can be taken back.
func (b *Reader) forget() { b.lastByte, b.lastRuneSize = -1, -1 }

// fill reads more to the buffer, which must not be full.
func (b *Reader) fill() {
	if b.r > 0 {
		copy(b.buf, b.buf[b.r:b.w])
		b.w -= b.r
		b.r = 0
	}
	if b.w >= len(b.buf) {
		panic("bufio: tried to fill full buffer")
	}
	for range emptyReads {
		n, err := b.rd.Read(b.buf[b.w:])
		if n < 0 {
			panic(errNegativeRead)
		}
		b.w += n
		if err != nil {
			b.err = err
			return
		}
		if n > 0 {
			return
		}
	}
	b.err = io.ErrNoProgress
}

// Peek returns the next n bytes without reading them; fewer with an error. They are valid until
// the next read.
func (b *Reader) Peek(n int) ([]byte, error) {
	if n < 0 {
		return nil, ErrNegativeCount
	}
	b.forget()
	for b.Buffered() < n && b.Buffered() < len(b.buf) && b.err == nil {
		b.fill()
	}
	if n > len(b.buf) {
		return b.buf[b.r:b.w], ErrBufferFull
	}
	var err error
	if have := b.Buffered(); have < n {
		n = have
		err = b.takeErr()
		if err == nil {
			err = ErrBufferFull
		}
	}
	return b.buf[b.r : b.r+n], err
}

// Discard skips n bytes, fewer with an error.
func (b *Reader) Discard(n int) (discarded int, err error) {
	if n < 0 {
		return 0, ErrNegativeCount
	}
	if n == 0 {
		return 0, nil
	}
	b.forget()
	for left := n; ; {
		if b.Buffered() == 0 {
			b.fill()
		}
		skip := min(left, b.Buffered())
		b.r += skip
		left -= skip
		if left == 0 {
			return n, nil
		}
		if b.err != nil {
			return n - left, b.takeErr()
		}
	}
}

// Read reads with at most one Read of the underlying reader.
func (b *Reader) Read(p []byte) (n int, err error) {
	if len(p) == 0 {
		if b.Buffered() > 0 {
			return 0, nil
		}
		return 0, b.takeErr()
	}
	if b.Buffered() == 0 {
		if b.err != nil {
			return 0, b.takeErr()
		}
		direct := len(p) >= len(b.buf) // no need to go by way of the buffer
		to := p
		if !direct {
			b.r, b.w = 0, 0
			to = b.buf
		}
		n, b.err = b.rd.Read(to)
		if n < 0 {
			panic(errNegativeRead)
		}
		if direct {
			if n > 0 {
				b.lastByte, b.lastRuneSize = int(p[n-1]), -1
			}
			return n, b.takeErr()
		}
		if n == 0 {
			return 0, b.takeErr()
		}
		b.w += n
	}
	n = copy(p, b.buf[b.r:b.w])
	b.r += n
	b.lastByte, b.lastRuneSize = int(b.buf[b.r-1]), -1
	return n, nil
}

// ReadByte reads a byte.
func (b *Reader) ReadByte() (byte, error) {
	b.lastRuneSize = -1
	for b.r == b.w {
		if b.err != nil {
			return 0, b.takeErr()
		}
		b.fill()
	}
	c := b.buf[b.r]
	b.r++
	b.lastByte = int(c)
	return c, nil
}

// UnreadByte takes back the last byte read.
func (b *Reader) UnreadByte() error {
	if b.lastByte < 0 || b.r == 0 && b.w > 0 {
		return ErrInvalidUnreadByte
	}
	if b.r > 0 {
		b.r--
	} else {
		b.w = 1 // the buffer is empty
	}
	b.buf[b.r] = byte(b.lastByte)
	b.forget()
	return nil
}

// ReadRune reads a rune.
func (b *Reader) ReadRune() (r rune, size int, err error) {
	for b.r+utf8.UTFMax > b.w && !utf8.FullRune(b.buf[b.r:b.w]) && b.err == nil && b.Buffered() < len(b.buf) {
		b.fill()
	}
	b.lastRuneSize = -1
	if b.r == b.w {
		return 0, 0, b.takeErr()
	}
	r, size = utf8.DecodeRune(b.buf[b.r:b.w])
	b.r += size
	b.lastByte, b.lastRuneSize = int(b.buf[b.r-1]), size
	return r, size, nil
}

// UnreadRune takes back the rune that the last operation read.
func (b *Reader) UnreadRune() error {
	if b.lastRuneSize < 0 || b.r < b.lastRuneSize {
		return ErrInvalidUnreadRune
	}
	b.r -= b.lastRuneSize
	b.forget()
	return nil
}

// ReadSlice reads up to and with the next delim. The result is a part of the buffer, valid until
// the next read; the error says why it does not end in delim.
func (b *Reader) ReadSlice(delim byte) (line []byte, err error) {
	searched := 0
	for {
		if i := bytes.IndexByte(b.buf[b.r+searched:b.w], delim); i >= 0 {
			i += searched
			line = b.buf[b.r : b.r+i+1]
			b.r += i + 1
			break
		}
		if b.err != nil {
			line = b.buf[b.r:b.w]
			b.r = b.w
			err = b.takeErr()
			break
		}
		if b.Buffered() >= len(b.buf) {
			b.r = b.w
			line = b.buf
			err = ErrBufferFull
			break
		}
		searched = b.Buffered()
		b.fill()
	}
	if i := len(line) - 1; i >= 0 {
		b.lastByte, b.lastRuneSize = int(line[i]), -1
	}
	return line, err
}

// ReadLine reads a line and returns it without its end, \n or \r\n. When it is longer than the
// buffer, isPrefix is true and the next call returns more of it.
func (b *Reader) ReadLine() (line []byte, isPrefix bool, err error) {
	line, err = b.ReadSlice('\n')
	if err == ErrBufferFull {
		if n := len(line); n > 0 && line[n-1] == '\r' { // it may be half of \r\n: put it back
			if b.r == 0 {
				panic("bufio: tried to rewind past start of buffer")
			}
			b.r--
			line = line[:n-1]
		}
		return line, true, nil
	}
	if len(line) == 0 {
		if err != nil {
			line = nil
		}
		return line, false, err
	}
	if line[len(line)-1] == '\n' {
		line = bytes.TrimSuffix(line[:len(line)-1], []byte{'\r'})
	}
	return line, false, nil
}

// collect calls add with the parts of what is up to and with the next delim.
func (b *Reader) collect(delim byte, add func(part []byte)) error {
	for {
		part, err := b.ReadSlice(delim)
		add(part)
		if err != ErrBufferFull {
			return err
		}
	}
}

// ReadBytes reads up to and with the next delim. An error says why it does not end in delim.
func (b *Reader) ReadBytes(delim byte) ([]byte, error) {
	line := []byte{}
	err := b.collect(delim, func(part []byte) { line = append(line, part...) })
	return line, err
}

// ReadString is ReadBytes, as a string.
func (b *Reader) ReadString(delim byte) (string, error) {
	var line strings.Builder
	err := b.collect(delim, func(part []byte) { line.Write(part) })
	return line.String(), err
}

// WriteTo writes all that is left to w.
func (b *Reader) WriteTo(w io.Writer) (n int64, err error) {
	b.forget()
	if b.r < b.w {
		n, err = b.writeBuffer(w)
		if err != nil {
			return n, err
		}
	}
	if r, ok := b.rd.(io.WriterTo); ok {
		m, err := r.WriteTo(w)
		return n + m, err
	}
	if w, ok := w.(io.ReaderFrom); ok {
		m, err := w.ReadFrom(b.rd)
		return n + m, err
	}
	if b.Buffered() < len(b.buf) {
		b.fill()
	}
	for b.r < b.w {
		m, err := b.writeBuffer(w)
		n += m
		if err != nil {
			return n, err
		}
		b.fill()
	}
	if b.err == io.EOF {
		b.err = nil
	}
	return n, b.takeErr()
}

func (b *Reader) writeBuffer(w io.Writer) (int64, error) {
	n, err := w.Write(b.buf[b.r:b.w])
	if n < 0 {
		panic(errors.New("bufio: writer returned negative count from Write"))
	}
	b.r += n
	return int64(n), err
}
