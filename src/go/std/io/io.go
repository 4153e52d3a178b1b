// Package io has the interfaces of things that bytes are read from and written to, and functions
// on any of them. io.go holds the interfaces and errors, copy.go and read.go the functions;
// limit.go, section.go, multi.go and pipe.go make readers and writers out of others.
package io

import "errors"

// Seek's whence: relative to the start, the current offset, or the end.
const (
	SeekStart   = 0
	SeekCurrent = 1
	SeekEnd     = 2
)

// EOF is what Read returns when there is no more. Functions return it itself, never wrapped,
// because callers compare with ==.
var EOF = errors.New("EOF")

// ErrUnexpectedEOF says that input ended within something of known size.
var ErrUnexpectedEOF = errors.New("unexpected EOF")

// ErrShortWrite says that fewer bytes were written than asked for, without another error.
var ErrShortWrite = errors.New("short write")

// ErrShortBuffer says that a longer buffer is needed.
var ErrShortBuffer = errors.New("short buffer")

// ErrNoProgress says that a reader keeps returning neither data nor an error.
var ErrNoProgress = errors.New("multiple Read calls return no data or error")

// ErrClosedPipe is the error of operations on a pipe that was closed.
var ErrClosedPipe = errors.New("io: read/write on closed pipe")

var (
	errInvalidWrite = errors.New("invalid write result")
	errWhence       = errors.New("Seek: invalid whence")
	errOffset       = errors.New("Seek: invalid offset")
)

// A Reader reads up to len(p) bytes to p. It returns how many, and an error when it met one;
// callers should use the bytes before they look at the error. Read must not keep p.
type Reader interface {
	Read(p []byte) (n int, err error)
}

// A Writer writes all of p, or returns an error and how many bytes were written before it. Write
// must neither change p nor keep it.
type Writer interface {
	Write(p []byte) (n int, err error)
}

// A Closer ends the use of something.
type Closer interface {
	Close() error
}

// A Seeker sets where the next Read or Write takes place, and returns that offset.
type Seeker interface {
	Seek(offset int64, whence int) (int64, error)
}

type ReadWriter interface {
	Reader
	Writer
}

type ReadCloser interface {
	Reader
	Closer
}

type WriteCloser interface {
	Writer
	Closer
}

type ReadWriteCloser interface {
	Reader
	Writer
	Closer
}

type ReadSeeker interface {
	Reader
	Seeker
}

type ReadSeekCloser interface {
	Reader
	Seeker
	Closer
}

type WriteSeeker interface {
	Writer
	Seeker
}

type ReadWriteSeeker interface {
	Reader
	Writer
	Seeker
}

// A ReaderFrom reads from r until the end or an error.
type ReaderFrom interface {
	ReadFrom(r Reader) (n int64, err error)
}

// A WriterTo writes all it has to w.
type WriterTo interface {
	WriteTo(w Writer) (n int64, err error)
}

// A ReaderAt reads len(p) bytes from offset off on, fewer only with an error. It has no current
// offset, so calls may run in parallel.
type ReaderAt interface {
	ReadAt(p []byte, off int64) (n int, err error)
}

// A WriterAt writes p at offset off.
type WriterAt interface {
	WriteAt(p []byte, off int64) (n int, err error)
}

type ByteReader interface {
	ReadByte() (byte, error)
}

// A ByteScanner can take back the last byte read.
type ByteScanner interface {
	ByteReader
	UnreadByte() error
}

type ByteWriter interface {
	WriteByte(c byte) error
}

// A RuneReader reads one UTF-8 encoded rune and tells its size in bytes.
type RuneReader interface {
	ReadRune() (r rune, size int, err error)
}

// A RuneScanner can take back the last rune read.
type RuneScanner interface {
	RuneReader
	UnreadRune() error
}

type StringWriter interface {
	WriteString(s string) (n int, err error)
}

// WriteString writes s to w, by its method WriteString if it has one.
func WriteString(w Writer, s string) (n int, err error) {
	if sw, ok := w.(StringWriter); ok {
		return sw.WriteString(s)
	}
	return w.Write([]byte(s))
}
