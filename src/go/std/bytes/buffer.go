package bytes

import (
	"errors"
	"io"
	"unicode/utf8"
)

// MinRead is how much room Buffer.ReadFrom makes for a Read.
const MinRead = 512

// ErrTooLarge is what a Buffer panics with when there is no memory for it.
var ErrTooLarge = errors.New("bytes.Buffer: too large")

var errNegativeRead = errors.New("bytes.Buffer: reader returned negative count from Read")

// A Buffer is written to at its end and read from its start. The zero value is empty and ready
// for use.
type Buffer struct {
	buf      []byte // what is not read yet is buf[off:]
	off      int
	lastRead readOp
}

// A readOp says what the last operation read, and so what can be taken back: the size of a rune,
// or one of these.
type readOp int8

const (
	opInvalid readOp = 0  // nothing
	opRead    readOp = -1 // bytes
)

// NewBuffer returns a Buffer that holds buf and goes on in its memory.
func NewBuffer(buf []byte) *Buffer { return &Buffer{buf: buf} }

// NewBufferString returns a Buffer that holds a copy of s.
func NewBufferString(s string) *Buffer { return &Buffer{buf: []byte(s)} }

// Bytes returns what is not read yet. It is valid until the Buffer is changed.
func (b *Buffer) Bytes() []byte { return b.buf[b.off:] }

// AvailableBuffer returns an empty slice of the free room at the end, to be appended to and then
// written at once.
func (b *Buffer) AvailableBuffer() []byte { return b.buf[len(b.buf):] }

// String returns what is not read yet; of a nil *Buffer it is "<nil>".
func (b *Buffer) String() string {
	if b == nil {
		return "<nil>"
	}
	return string(b.buf[b.off:])
}

// Peek returns the next n bytes without reading them, fewer with io.EOF.
func (b *Buffer) Peek(n int) ([]byte, error) {
	if b.Len() < n {
		return b.buf[b.off:], io.EOF
	}
	return b.buf[b.off : b.off+n], nil
}

// Len returns how much is not read yet.
func (b *Buffer) Len() int { return len(b.buf) - b.off }

// Cap returns how many bytes there is room for in all.
func (b *Buffer) Cap() int { return cap(b.buf) }

// Available returns how many bytes can be written before the memory must grow.
func (b *Buffer) Available() int { return cap(b.buf) - len(b.buf) }

// Truncate drops all but the first n bytes that are not read yet.
func (b *Buffer) Truncate(n int) {
	if n == 0 {
		b.Reset()
		return
	}
	b.lastRead = opInvalid
	if n < 0 || n > b.Len() {
		panic("bytes.Buffer: truncation out of range")
	}
	b.buf = b.buf[:b.off+n]
}

// Reset empties the Buffer and keeps its memory.
func (b *Buffer) Reset() {
	b.buf = b.buf[:0]
	b.off = 0
	b.lastRead = opInvalid
}

// Grow makes room for n more bytes.
func (b *Buffer) Grow(n int) {
	if n < 0 {
		panic("bytes.Buffer.Grow: negative count")
	}
	end := b.extend(n)
	b.buf = b.buf[:end]
}

// extend makes the Buffer n bytes longer and returns where they start.
func (b *Buffer) extend(n int) int {
	if b.off == len(b.buf) && b.off > 0 {
		b.Reset()
	}
	start := len(b.buf)
	if n <= cap(b.buf)-start {
		b.buf = b.buf[:start+n]
		return start
	}
	const small = 64
	if b.buf == nil && n <= small {
		b.buf = make([]byte, n, small)
		return 0
	}
	used := b.Len()
	switch c := cap(b.buf); {
	case n <= c/2-used: // much has been read: its room is enough
		copy(b.buf, b.buf[b.off:])
	case c > 1<<63-1-c-n:
		panic(ErrTooLarge)
	default:
		b.buf = grown(b.buf[b.off:], b.off+n)
	}
	b.off = 0
	b.buf = b.buf[:used+n]
	return used
}

// grown returns a copy of b with room for n more bytes, at least twice as much as b has.
func grown(b []byte, n int) []byte {
	defer func() {
		if recover() != nil {
			panic(ErrTooLarge)
		}
	}()
	room := append([]byte(nil), make([]byte, max(len(b)+n, 2*cap(b)))...)
	return room[:copy(room, b)]
}

// Write appends p; the error is always nil, as for the other writes.
func (b *Buffer) Write(p []byte) (n int, err error) {
	b.lastRead = opInvalid
	start := b.extend(len(p))
	return copy(b.buf[start:], p), nil
}

// WriteString appends s.
func (b *Buffer) WriteString(s string) (n int, err error) {
	b.lastRead = opInvalid
	start := b.extend(len(s))
	return copy(b.buf[start:], s), nil
}

// WriteByte appends c.
func (b *Buffer) WriteByte(c byte) error {
	b.lastRead = opInvalid
	i := b.extend(1)
	b.buf[i] = c
	return nil
}

// WriteRune appends r.
func (b *Buffer) WriteRune(r rune) (n int, err error) {
	if uint32(r) < utf8.RuneSelf {
		b.WriteByte(byte(r))
		return 1, nil
	}
	b.lastRead = opInvalid
	start := b.extend(utf8.UTFMax)
	b.buf = utf8.AppendRune(b.buf[:start], r)
	return len(b.buf) - start, nil
}

// ReadFrom appends what r has.
func (b *Buffer) ReadFrom(r io.Reader) (n int64, err error) {
	b.lastRead = opInvalid
	for {
		start := b.extend(MinRead)
		b.buf = b.buf[:start]
		m, err := r.Read(b.buf[start:cap(b.buf)])
		if m < 0 {
			panic(errNegativeRead)
		}
		b.buf = b.buf[:start+m]
		n += int64(m)
		if err == io.EOF {
			return n, nil
		}
		if err != nil {
			return n, err
		}
	}
}

// WriteTo writes to w what is not read yet.
func (b *Buffer) WriteTo(w io.Writer) (n int64, err error) {
	b.lastRead = opInvalid
	if size := b.Len(); size > 0 {
		m, err := w.Write(b.buf[b.off:])
		if m > size {
			panic("bytes.Buffer.WriteTo: invalid Write count")
		}
		b.off += m
		n = int64(m)
		if err != nil {
			return n, err
		}
		if m != size {
			return n, io.ErrShortWrite
		}
	}
	b.Reset()
	return n, nil
}

// Read reads the next bytes; the error is nil or io.EOF.
func (b *Buffer) Read(p []byte) (n int, err error) {
	b.lastRead = opInvalid
	if b.Len() == 0 {
		b.Reset()
		if len(p) == 0 {
			return 0, nil
		}
		return 0, io.EOF
	}
	n = copy(p, b.buf[b.off:])
	b.off += n
	if n > 0 {
		b.lastRead = opRead
	}
	return n, nil
}

// Next reads the next n bytes, or all there are, without copying them.
func (b *Buffer) Next(n int) []byte {
	b.lastRead = opInvalid
	n = min(n, b.Len())
	data := b.buf[b.off : b.off+n]
	b.off += n
	if n > 0 {
		b.lastRead = opRead
	}
	return data
}

// ReadByte reads the next byte.
func (b *Buffer) ReadByte() (byte, error) {
	if b.Len() == 0 {
		b.Reset()
		return 0, io.EOF
	}
	c := b.buf[b.off]
	b.off++
	b.lastRead = opRead
	return c, nil
}

// ReadRune reads the next rune.
func (b *Buffer) ReadRune() (r rune, size int, err error) {
	if b.Len() == 0 {
		b.Reset()
		return 0, 0, io.EOF
	}
	r, size = utf8.DecodeRune(b.buf[b.off:])
	b.off += size
	b.lastRead = readOp(size)
	return r, size, nil
}

// UnreadRune takes back the rune that the last operation read.
func (b *Buffer) UnreadRune() error {
	if b.lastRead <= opInvalid {
		return errors.New("bytes.Buffer: UnreadRune: previous operation was not a successful ReadRune")
	}
	b.off -= int(b.lastRead)
	b.lastRead = opInvalid
	return nil
}

// UnreadByte takes back the last byte that the last operation read.
func (b *Buffer) UnreadByte() error {
	if b.lastRead == opInvalid {
		return errors.New("bytes.Buffer: UnreadByte: previous operation was not a successful read")
	}
	b.lastRead = opInvalid
	if b.off > 0 { // the read may have found nothing
		b.off--
	}
	return nil
}

// ReadBytes reads up to and with the next delim; without one, all, with io.EOF.
func (b *Buffer) ReadBytes(delim byte) (line []byte, err error) {
	line, err = b.readTo(delim)
	return append([]byte(nil), line...), err
}

// ReadString is ReadBytes, as a string.
func (b *Buffer) ReadString(delim byte) (line string, err error) {
	data, err := b.readTo(delim)
	return string(data), err
}

func (b *Buffer) readTo(delim byte) (line []byte, err error) {
	n := IndexByte(b.buf[b.off:], delim) + 1
	if n == 0 {
		n, err = b.Len(), io.EOF
	}
	line = b.buf[b.off : b.off+n]
	b.off += n
	b.lastRead = opRead
	return line, err
}
