// Package embed has files that were part of a program when it was built.
package embed

import (
	"errors"
	"io"
	"io/fs"
	"time"
)

// An FS is a tree of files that cannot be changed. The zero FS is empty.
type FS struct {
	// files are sorted by directory and name; the names of directories end in a slash.
	files *[]file
}

var (
	_ fs.ReadDirFS  = FS{}
	_ fs.ReadFileFS = FS{}
)

// A file is a file or a directory. It describes itself.
type file struct {
	name string
	data string
}

func (f *file) path() string {
	if f.IsDir() {
		return f.name[:len(f.name)-1]
	}
	return f.name
}

func (f *file) Name() string {
	path := f.path()
	for i := len(path) - 1; i >= 0; i-- {
		if path[i] == '/' {
			return path[i+1:]
		}
	}
	return path
}

func (f *file) dir() string {
	path := f.path()
	for i := len(path) - 1; i >= 0; i-- {
		if path[i] == '/' {
			return path[:i]
		}
	}
	return "."
}

func (f *file) Size() int64                { return int64(len(f.data)) }
func (f *file) ModTime() time.Time         { return time.Time{} }
func (f *file) IsDir() bool                { return f.name[len(f.name)-1] == '/' }
func (f *file) Sys() any                   { return nil }
func (f *file) Type() fs.FileMode          { return f.Mode().Type() }
func (f *file) Info() (fs.FileInfo, error) { return f, nil }
func (f *file) String() string             { return fs.FormatFileInfo(f) }

func (f *file) Mode() fs.FileMode {
	if f.IsDir() {
		return fs.ModeDir | 0o555
	}
	return 0o444
}

func (f FS) lookup(name string) *file {
	if name == "." {
		return &file{name: "./"}
	}
	if f.files == nil || !fs.ValidPath(name) {
		return nil
	}
	for i := range *f.files {
		if one := &(*f.files)[i]; one.path() == name {
			return one
		}
	}
	return nil
}

// in returns the entries of a directory.
func (f FS) in(dir string) []*file {
	var list []*file
	if f.files == nil {
		return nil
	}
	for i := range *f.files {
		if one := &(*f.files)[i]; one.dir() == dir {
			list = append(list, one)
		}
	}
	return list
}

// Open opens a file. It can also seek.
func (f FS) Open(name string) (fs.File, error) {
	one := f.lookup(name)
	if one == nil {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	if one.IsDir() {
		return &openDir{one, f.in(name)}, nil
	}
	return &openFile{one, 0}, nil
}

// ReadDir returns the entries of a directory.
func (f FS) ReadDir(name string) ([]fs.DirEntry, error) {
	opened, err := f.Open(name)
	if err != nil {
		return nil, err
	}
	dir, ok := opened.(*openDir)
	if !ok {
		return nil, &fs.PathError{Op: "read", Path: name, Err: errors.New("not a directory")}
	}
	return dir.ReadDir(-1)
}

// ReadFile returns what a file holds.
func (f FS) ReadFile(name string) ([]byte, error) {
	opened, err := f.Open(name)
	if err != nil {
		return nil, err
	}
	one, ok := opened.(*openFile)
	if !ok {
		return nil, &fs.PathError{Op: "read", Path: name, Err: errors.New("is a directory")}
	}
	return []byte(one.f.data), nil
}

type openFile struct {
	f      *file
	offset int64
}

func (f *openFile) Close() error               { return nil }
func (f *openFile) Stat() (fs.FileInfo, error) { return f.f, nil }

func (f *openFile) Read(b []byte) (int, error) {
	if f.offset >= int64(len(f.f.data)) {
		return 0, io.EOF
	}
	n := copy(b, f.f.data[f.offset:])
	f.offset += int64(n)
	return n, nil
}

func (f *openFile) ReadAt(b []byte, offset int64) (int, error) {
	if offset < 0 || offset > int64(len(f.f.data)) {
		return 0, &fs.PathError{Op: "read", Path: f.f.name, Err: fs.ErrInvalid}
	}
	n := copy(b, f.f.data[offset:])
	if n < len(b) {
		return n, io.EOF
	}
	return n, nil
}

func (f *openFile) Seek(offset int64, whence int) (int64, error) {
	switch whence {
	case io.SeekCurrent:
		offset += f.offset
	case io.SeekEnd:
		offset += int64(len(f.f.data))
	}
	if offset < 0 || offset > int64(len(f.f.data)) {
		return 0, &fs.PathError{Op: "seek", Path: f.f.name, Err: fs.ErrInvalid}
	}
	f.offset = offset
	return offset, nil
}

type openDir struct {
	f    *file
	left []*file
}

func (d *openDir) Close() error               { return nil }
func (d *openDir) Stat() (fs.FileInfo, error) { return d.f, nil }

func (d *openDir) Read([]byte) (int, error) {
	return 0, &fs.PathError{Op: "read", Path: d.f.path(), Err: errors.New("is a directory")}
}

func (d *openDir) ReadDir(n int) ([]fs.DirEntry, error) {
	take := len(d.left)
	if n > 0 {
		if take == 0 {
			return nil, io.EOF
		}
		take = min(take, n)
	}
	list := make([]fs.DirEntry, take)
	for i := range list {
		list[i] = d.left[i]
	}
	d.left = d.left[take:]
	return list, nil
}
