// Package os has what a program sees of the system that it runs on: its arguments and environment,
// standard input and output, and files. The files are in memory (internal/memfs): a program starts
// with none of its own and leaves none.
package os

import (
	"errors"
	"internal/memfs"
	"internal/stdio"
	"io"
	"io/fs"
	"syscall"
	"time"
)

// Flags for OpenFile: exactly one of the first three, and any of the others.
const (
	O_RDONLY int = syscall.O_RDONLY // open the file read-only.
	O_WRONLY int = syscall.O_WRONLY // open the file write-only.
	O_RDWR   int = syscall.O_RDWR   // open the file read-write.
	O_APPEND int = syscall.O_APPEND // append data to the file when writing.
	O_CREATE int = syscall.O_CREAT  // create a new file if none exists.
	O_EXCL   int = syscall.O_EXCL   // used with O_CREATE, file must not exist.
	O_SYNC   int = syscall.O_SYNC   // open for synchronous I/O.
	O_TRUNC  int = syscall.O_TRUNC  // truncate regular writable file when opened.
)

// What Seek's offset is relative to. Use those of package io.
const (
	SEEK_SET int = 0 // seek relative to the origin of the file
	SEEK_CUR int = 1 // seek relative to the current offset
	SEEK_END int = 2 // seek relative to the end
)

const (
	PathSeparator     = '/' // separates the elements of a path
	PathListSeparator = ':' // separates paths
)

// DevNull is a file that is always empty.
const DevNull = "/dev/null"

// IsPathSeparator reports whether c is PathSeparator.
func IsPathSeparator(c uint8) bool { return c == PathSeparator }

// The streams that a program starts with. fmt prints to Stdout.
var (
	Stdin  = standard(0, "/dev/stdin")
	Stdout = standard(1, "/dev/stdout")
	Stderr = standard(2, "/dev/stderr")
)

func init() {
	stdio.Output = func() io.Writer { return Stdout }
	stdio.Input = func() io.Reader { return Stdin }
}

// A File is an open file. What its methods do for files of different kinds is up to its stream.
type File struct {
	name   string
	fd     int
	flags  int
	closed bool
	s      stream
}

// A stream is what can be read from or written to; some can do more (see the other interfaces).
type stream interface {
	Read(p []byte) (int, error)
	Write(p []byte) (int, error)
}

// A closer is a stream that others notice the end of.
type closer interface{ close() }

// standard returns one of the streams that a program starts with.
func standard(fd int, name string) *File { return &File{name: name, fd: fd, s: stdio.Descriptor(fd)} }

// nextFd is the number of the next file to be opened.
var nextFd = 3

func newFile(name string, flags int, s stream) *File {
	f := &File{name: name, fd: nextFd, flags: flags, s: s}
	nextFd++
	return f
}

// NewFile returns a File for a stream that the program started with, nil for other numbers.
func NewFile(fd uintptr, name string) *File {
	if fd > 2 {
		return nil
	}
	return standard(int(fd), name)
}

// Open opens a file for reading.
func Open(name string) (*File, error) { return OpenFile(name, O_RDONLY, 0) }

// Create makes a file, or empties the one there is, and opens it for reading and writing.
func Create(name string) (*File, error) { return OpenFile(name, O_RDWR|O_CREATE|O_TRUNC, 0o666) }

// OpenFile opens a file; perm are the permissions if it is made.
func OpenFile(name string, flag int, perm FileMode) (*File, error) {
	s, err := memfs.Open(name, flag, perm)
	if err != nil {
		return nil, &PathError{Op: "open", Path: name, Err: err}
	}
	return newFile(name, flag, s), nil
}

// Name returns the name that the file was opened with.
func (f *File) Name() string { return f.name }

// Fd returns the file's number.
func (f *File) Fd() uintptr {
	if f == nil {
		return ^uintptr(0)
	}
	return uintptr(f.fd)
}

// check returns an error if f cannot be used for op.
func (f *File) check(op string) error {
	if f == nil {
		return ErrInvalid
	}
	if f.closed {
		return &PathError{Op: op, Path: f.name, Err: ErrClosed}
	}
	return nil
}

// wrap gives an error of the stream the file's name.
func (f *File) wrap(op string, err error) error {
	if err == nil || err == io.EOF {
		return err
	}
	return &PathError{Op: op, Path: f.name, Err: err}
}

// Close closes f. What is done with it afterwards fails.
func (f *File) Close() error {
	if err := f.check("close"); err != nil {
		return err
	}
	f.closed = true
	if c, ok := f.s.(closer); ok {
		c.close()
	}
	return nil
}

// Read reads up to len(b) bytes, at least one unless that is 0; at the end it returns io.EOF.
func (f *File) Read(b []byte) (n int, err error) {
	if err := f.check("read"); err != nil {
		return 0, err
	}
	if len(b) == 0 {
		return 0, nil
	}
	n, err = f.s.Read(b)
	return n, f.wrap("read", err)
}

// Write writes b.
func (f *File) Write(b []byte) (n int, err error) {
	if err := f.check("write"); err != nil {
		return 0, err
	}
	n, err = f.s.Write(b)
	return n, f.wrap("write", err)
}

// WriteString writes s.
func (f *File) WriteString(s string) (n int, err error) { return f.Write([]byte(s)) }

// memory returns the file of the file system that f is; if it is none, op fails with illegalSeek
// (or as memory's caller would have it).
func (f *File) memory(op string) (*memfs.File, error) {
	if err := f.check(op); err != nil {
		return nil, err
	}
	m, ok := f.s.(*memfs.File)
	if !ok {
		return nil, &PathError{Op: op, Path: f.name, Err: syscall.ESPIPE}
	}
	return m, nil
}

// ReadAt reads len(b) bytes at the offset; if there are fewer it returns io.EOF.
func (f *File) ReadAt(b []byte, off int64) (n int, err error) {
	m, err := f.memory("read")
	if err != nil {
		return 0, err
	}
	if off < 0 {
		return 0, &PathError{Op: "readat", Path: f.name, Err: errors.New("negative offset")}
	}
	for n < len(b) && err == nil {
		var more int
		more, err = m.ReadAt(b[n:], off+int64(n))
		n += more
	}
	return n, f.wrap("read", err)
}

// WriteAt writes b at the offset.
func (f *File) WriteAt(b []byte, off int64) (n int, err error) {
	m, err := f.memory("write")
	if err != nil {
		return 0, err
	}
	if f.flags&O_APPEND != 0 {
		return 0, errors.New("os: invalid use of WriteAt on file opened with O_APPEND")
	}
	if off < 0 {
		return 0, &PathError{Op: "writeat", Path: f.name, Err: errors.New("negative offset")}
	}
	n, err = m.WriteAt(b, off)
	return n, f.wrap("write", err)
}

// Seek sets where the next Read or Write starts: offset bytes from the start of the file, from
// there or from the end, as whence says. It returns the distance from the start.
func (f *File) Seek(offset int64, whence int) (ret int64, err error) {
	m, err := f.memory("seek")
	if err != nil {
		return 0, err
	}
	ret, err = m.Seek(offset, whence)
	return ret, f.wrap("seek", err)
}

// ReadFrom writes all that r has.
func (f *File) ReadFrom(r io.Reader) (n int64, err error) {
	if err := f.check("write"); err != nil {
		return 0, err
	}
	return io.Copy(onlyWriter{f}, r)
}

// WriteTo writes all that is left of f to w.
func (f *File) WriteTo(w io.Writer) (n int64, err error) {
	if err := f.check("read"); err != nil {
		return 0, err
	}
	return io.Copy(w, onlyReader{f})
}

// onlyWriter and onlyReader hide ReadFrom and WriteTo, which would be used in turn.
type onlyWriter struct{ io.Writer }
type onlyReader struct{ io.Reader }

// Stat describes f.
func (f *File) Stat() (FileInfo, error) {
	if err := f.check("stat"); err != nil {
		return nil, err
	}
	if m, ok := f.s.(*memfs.File); ok {
		info, err := m.Stat()
		if err != nil {
			return nil, f.wrap("stat", err)
		}
		return info, nil
	}
	return &pipeInfo{f.name}, nil
}

// A pipeInfo describes a pipe, as standard input and output look here.
type pipeInfo struct{ name string }

func (i *pipeInfo) Name() string       { return base(i.name) }
func (i *pipeInfo) Size() int64        { return 0 }
func (i *pipeInfo) Mode() FileMode     { return ModeNamedPipe | 0o600 }
func (i *pipeInfo) ModTime() time.Time { return time.Time{} }
func (i *pipeInfo) IsDir() bool        { return false }
func (i *pipeInfo) Sys() any           { return nil }

// base returns the last element of a path.
func base(path string) string {
	for i := len(path) - 1; i >= 0; i-- {
		if path[i] == '/' {
			return path[i+1:]
		}
	}
	return path
}

// Truncate sets the length of f.
func (f *File) Truncate(size int64) error {
	if err := f.check("truncate"); err != nil {
		return err
	}
	m, ok := f.s.(*memfs.File)
	if !ok {
		return f.wrap("truncate", syscall.EINVAL)
	}
	return f.wrap("truncate", m.Truncate(size))
}

// Chmod sets the permissions of f.
func (f *File) Chmod(mode FileMode) error {
	if err := f.check("chmod"); err != nil {
		return err
	}
	if m, ok := f.s.(*memfs.File); ok {
		return f.wrap("chmod", m.Chmod(mode))
	}
	return nil
}

// Chown does nothing: files have no owners.
func (f *File) Chown(uid, gid int) error { return f.check("chown") }

// Chdir makes f, which must be a directory, the working directory.
func (f *File) Chdir() error {
	if err := f.check("chdir"); err != nil {
		return err
	}
	m, ok := f.s.(*memfs.File)
	if !ok {
		return f.wrap("chdir", syscall.ENOTDIR)
	}
	return f.wrap("chdir", m.Chdir())
}

// Sync does nothing: there is no disk.
func (f *File) Sync() error { return f.check("sync") }

// SetDeadline fails: reading and writing cannot be given up.
func (f *File) SetDeadline(t time.Time) error { return f.noDeadline() }

// SetReadDeadline fails as SetDeadline does.
func (f *File) SetReadDeadline(t time.Time) error { return f.noDeadline() }

// SetWriteDeadline fails as SetDeadline does.
func (f *File) SetWriteDeadline(t time.Time) error { return f.noDeadline() }

func (f *File) noDeadline() error {
	if err := f.check("set deadline"); err != nil {
		return err
	}
	return ErrNoDeadline
}

// SyscallConn fails: there is nothing below a File.
func (f *File) SyscallConn() (syscall.RawConn, error) {
	if err := f.check("SyscallConn"); err != nil {
		return nil, err
	}
	return nil, f.wrap("SyscallConn", syscall.ENOTSUP)
}

// ReadFile returns what the file holds.
func ReadFile(name string) ([]byte, error) {
	f, err := Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	data := make([]byte, 0, 512)
	for {
		n, err := f.Read(data[len(data):cap(data)])
		data = data[:len(data)+n]
		if err == io.EOF {
			return data, nil
		}
		if err != nil {
			return data, err
		}
		if len(data) == cap(data) {
			data = append(data, 0)[:len(data)]
		}
	}
}

// WriteFile makes the file hold data, and nothing else; perm are its permissions if it is new.
func WriteFile(name string, data []byte, perm FileMode) error {
	f, err := OpenFile(name, O_WRONLY|O_CREATE|O_TRUNC, perm)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	if closing := f.Close(); err == nil {
		err = closing
	}
	return err
}

// A FileInfo describes a file.
type FileInfo = fs.FileInfo

// A FileMode is the kind of a file and its permissions.
type FileMode = fs.FileMode

// The bits of a FileMode.
const (
	ModeDir        = fs.ModeDir        // d: is a directory
	ModeAppend     = fs.ModeAppend     // a: append-only
	ModeExclusive  = fs.ModeExclusive  // l: exclusive use
	ModeTemporary  = fs.ModeTemporary  // T: temporary file; Plan 9 only
	ModeSymlink    = fs.ModeSymlink    // L: symbolic link
	ModeDevice     = fs.ModeDevice     // D: device file
	ModeNamedPipe  = fs.ModeNamedPipe  // p: named pipe (FIFO)
	ModeSocket     = fs.ModeSocket     // S: Unix domain socket
	ModeSetuid     = fs.ModeSetuid     // u: setuid
	ModeSetgid     = fs.ModeSetgid     // g: setgid
	ModeCharDevice = fs.ModeCharDevice // c: Unix character device, when ModeDevice is set
	ModeSticky     = fs.ModeSticky     // t: sticky
	ModeIrregular  = fs.ModeIrregular  // ?: non-regular file; nothing else is known about this file

	// ModeType are the bits for the kind of the file; none is set for a regular file.
	ModeType = fs.ModeType

	ModePerm = fs.ModePerm // Unix permission bits, 0o777
)
