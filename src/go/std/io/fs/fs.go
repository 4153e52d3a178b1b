// Package fs says what a file system is: interfaces, the errors and modes that all share, and
// functions on any of them.
package fs

import (
	"errors"
	"time"
	"unicode/utf8"
)

// An FS gives access to a tree of files.
type FS interface {
	// Open opens the named file; its errors are *PathErrors.
	Open(name string) (File, error)
}

// A File is an open file. A directory is a ReadDirFile too.
type File interface {
	Stat() (FileInfo, error)
	Read([]byte) (int, error)
	Close() error
}

// A DirEntry is an entry of a directory.
type DirEntry interface {
	// Name is the last element of the entry's path.
	Name() string
	IsDir() bool
	// Type returns the type bits of the mode.
	Type() FileMode
	// Info describes the entry, as it is now or was when the directory was read.
	Info() (FileInfo, error)
}

// A ReadDirFile is an open directory.
type ReadDirFile interface {
	File
	// ReadDir returns the next n entries, with io.EOF at the end; for n <= 0 all that are left.
	ReadDir(n int) ([]DirEntry, error)
}

// A FileInfo describes a file.
type FileInfo interface {
	Name() string
	Size() int64
	Mode() FileMode
	ModTime() time.Time
	IsDir() bool
	Sys() any
}

// The errors that file systems have in common.
var (
	ErrInvalid    = errors.New("invalid argument")
	ErrPermission = errors.New("permission denied")
	ErrExist      = errors.New("file already exists")
	ErrNotExist   = errors.New("file does not exist")
	ErrClosed     = errors.New("file already closed")
)

// A PathError says what could not be done with which file.
type PathError struct {
	Op   string
	Path string
	Err  error
}

func (e *PathError) Error() string { return e.Op + " " + e.Path + ": " + e.Err.Error() }

// Unwrap returns the cause.
func (e *PathError) Unwrap() error { return e.Err }

// Timeout reports whether the cause is that time ran out.
func (e *PathError) Timeout() bool {
	t, ok := e.Err.(interface{ Timeout() bool })
	return ok && t.Timeout()
}

// ValidPath reports whether Open may be called with name: a sequence of elements without empty
// ones, . or .., in UTF-8, or "." alone.
func ValidPath(name string) bool {
	if !utf8.ValidString(name) {
		return false
	}
	if name == "." {
		return true
	}
	start := 0
	for i := 0; i <= len(name); i++ {
		if i < len(name) && name[i] != '/' {
			continue
		}
		if elem := name[start:i]; elem == "" || elem == "." || elem == ".." {
			return false
		}
		start = i + 1
	}
	return true
}
