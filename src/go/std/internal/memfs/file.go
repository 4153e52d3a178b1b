package memfs

import (
	"io"
	"io/fs"
	"syscall"
	"time"
	"unsafe"
)

// A File is an open file.
type File struct {
	node   *node
	name   string
	flags  int
	offset int64
	listed []string // what a directory still has to list
	begun  bool     // listed is set
}

// Open opens a file; flags are those of package syscall.
func Open(path string, flags int, perm fs.FileMode) (*File, error) {
	if flags&(syscall.O_CREAT|syscall.O_TRUNC) != 0 {
		writes()
	} else {
		reads()
	}
	exclusive := flags&(syscall.O_CREAT|syscall.O_EXCL) == syscall.O_CREAT|syscall.O_EXCL
	dir, name, n, err := find(path, !exclusive)
	writable := flags&syscall.O_ACCMODE != syscall.O_RDONLY
	switch {
	case err != nil:
		return nil, err
	case n == nil:
		if flags&syscall.O_CREAT == 0 {
			return nil, syscall.ENOENT
		}
		if path[len(path)-1] == '/' {
			return nil, syscall.EISDIR
		}
		n = &node{mode: created(perm), modified: time.Now()}
		dir.add(name, n)
	case exclusive:
		return nil, syscall.EEXIST
	case n.isDir() && (writable || flags&syscall.O_CREAT != 0):
		return nil, syscall.EISDIR
	case flags&syscall.O_TRUNC != 0 && writable && n.mode.IsRegular():
		n.data = nil
		n.modified = time.Now()
	}
	return &File{node: n, name: base(path), flags: flags}, nil
}

// Read reads from where the last Read or Write ended.
func (f *File) Read(p []byte) (n int, err error) {
	n, err = f.ReadAt(p, f.offset)
	f.offset += int64(n)
	return n, err
}

// ReadAt reads from the offset, and io.EOF if there is nothing.
func (f *File) ReadAt(p []byte, offset int64) (n int, err error) {
	reads()
	switch {
	case f.flags&syscall.O_ACCMODE == syscall.O_WRONLY:
		return 0, syscall.EBADF
	case f.node.isDir():
		return 0, syscall.EISDIR
	case offset >= int64(len(f.node.data)):
		return 0, io.EOF
	}
	n = copy(p, f.node.data[offset:])
	racewriterange(unsafe.Pointer(unsafe.SliceData(p)), n)
	return n, nil
}

// Write writes where the last Read or Write ended, or at the end if the file was opened so.
func (f *File) Write(p []byte) (n int, err error) {
	if f.flags&syscall.O_APPEND != 0 {
		f.offset = int64(len(f.node.data))
	}
	n, err = f.WriteAt(p, f.offset)
	f.offset += int64(n)
	return n, err
}

// WriteAt writes at the offset.
func (f *File) WriteAt(p []byte, offset int64) (n int, err error) {
	writes()
	racereadrange(unsafe.Pointer(unsafe.SliceData(p)), len(p))
	switch {
	case f.flags&syscall.O_ACCMODE == syscall.O_RDONLY:
		return 0, syscall.EBADF
	case !f.node.mode.IsRegular():
		return len(p), nil
	}
	if end := offset + int64(len(p)); end > int64(len(f.node.data)) {
		if offset == int64(len(f.node.data)) {
			f.node.data = append(f.node.data, p...)
			f.node.modified = time.Now()
			return len(p), nil
		}
		f.node.resize(end)
	}
	f.node.modified = time.Now()
	return copy(f.node.data[offset:], p), nil
}

// Seek sets the offset.
func (f *File) Seek(offset int64, whence int) (int64, error) {
	reads()
	switch whence {
	case io.SeekStart:
	case io.SeekCurrent:
		offset += f.offset
	case io.SeekEnd:
		offset += int64(len(f.node.data))
	default:
		return 0, syscall.EINVAL
	}
	if offset < 0 {
		return 0, syscall.EINVAL
	}
	f.offset = offset
	if offset == 0 {
		f.begun = false
	}
	return offset, nil
}

// Stat describes the file.
func (f *File) Stat() (*Info, error) {
	reads()
	return f.node.info(f.name), nil
}

// Truncate sets the file's length.
func (f *File) Truncate(size int64) error {
	writes()
	if f.flags&syscall.O_ACCMODE == syscall.O_RDONLY {
		return syscall.EINVAL
	}
	return f.node.truncate(size)
}

// Chmod sets the file's permissions.
func (f *File) Chmod(mode fs.FileMode) error {
	writes()
	f.node.chmod(mode)
	return nil
}

// Chdir makes the file, which must be a directory, the working directory.
func (f *File) Chdir() error {
	writes()
	if !f.node.isDir() {
		return syscall.ENOTDIR
	}
	working = f.node
	path = f.node.path()
	return nil
}

// List returns the next n entries of a directory, or all that are left if n <= 0, by name.
func (f *File) List(n int) ([]*Info, error) {
	reads()
	if !f.node.isDir() {
		return nil, syscall.ENOTDIR
	}
	if !f.begun {
		f.begun = true
		f.listed = f.node.names()
	}
	take := len(f.listed)
	if n > 0 {
		if take == 0 {
			return nil, io.EOF
		}
		take = min(take, n)
	}
	list := make([]*Info, 0, take)
	for _, name := range f.listed[:take] {
		if child := f.node.entries[name]; child != nil {
			list = append(list, child.info(name))
		}
	}
	f.listed = f.listed[take:]
	return list, nil
}

// names returns the names of a directory's entries in order.
func (n *node) names() []string {
	names := make([]string, 0, len(n.entries))
	for name := range n.entries {
		at := len(names)
		names = append(names, name)
		for at > 0 && names[at-1] > name {
			names[at] = names[at-1]
			at--
		}
		names[at] = name
	}
	return names
}
