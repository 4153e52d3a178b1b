package os

import (
	"errors"
	"io/fs"
	"time"
)

// A Root gives access to the files in a directory, and to no others.
type Root struct {
	name   string // as it was opened
	path   string // absolute
	closed bool
}

// OpenRoot opens a directory as a Root.
func OpenRoot(name string) (*Root, error) {
	info, err := Stat(name)
	if err != nil {
		return nil, pathError("open", name, underlying(err))
	}
	if !info.IsDir() {
		return nil, &PathError{Op: "open", Path: name, Err: errors.New("not a directory")}
	}
	path := name
	if path[0] != '/' {
		dir, _ := Getwd()
		path = dir + "/" + path
	}
	return &Root{name: name, path: path}, nil
}

// OpenInRoot opens a file in a directory; it must not be outside.
func OpenInRoot(dir, name string) (*File, error) {
	r, err := OpenRoot(dir)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	return r.Open(name)
}

// in returns the path of a file, which must be in the directory.
func (r *Root) in(op, name string) (string, error) {
	if r.closed {
		return "", pathError(op, name, ErrClosed)
	}
	if name == "" {
		return "", pathError(op, name, ErrInvalid)
	}
	if name[0] == '/' {
		return "", pathError(op, name, errEscapes)
	}
	path, err := r.resolve(name, 0)
	if err != nil {
		return "", pathError(op, name, err)
	}
	return path, nil
}

var errEscapes = errors.New("path escapes from parent")

// resolve follows the symbolic links on the way to a file, but not the file itself if it is one.
func (r *Root) resolve(name string, links int) (string, error) {
	var elems []string
	for from := 0; from <= len(name); {
		end := from
		for end < len(name) && name[end] != '/' {
			end++
		}
		elem, rest := name[from:end], ""
		if end < len(name) {
			rest = name[end+1:]
		}
		from = end + 1
		switch elem {
		case "", ".":
			continue
		case "..":
			if len(elems) == 0 {
				return "", errEscapes
			}
			elems = elems[:len(elems)-1]
			continue
		}
		elems = append(elems, elem)
		if target, err := Readlink(r.join(elems)); err == nil {
			if target[0] == '/' || links > 40 {
				return "", errEscapes
			}
			within := ""
			for _, e := range elems[:len(elems)-1] {
				within += e + "/"
			}
			path, err := r.resolve(within+target+"/"+rest, links+1)
			if err != nil || rest != "" {
				return path, err
			}
		}
	}
	return r.join(elems), nil
}

func (r *Root) join(elems []string) string {
	path := r.path
	for _, e := range elems {
		path += "/" + e
	}
	return path
}

// named gives an error the operation and name it had for the caller.
func named(err error, op, name string) error {
	if err == nil {
		return nil
	}
	return pathError(op, name, underlying(err))
}

// Name returns the name that the directory was opened with.
func (r *Root) Name() string { return r.name }

// Close closes r.
func (r *Root) Close() error {
	r.closed = true
	return nil
}

// FS returns the file system of the files in the directory.
func (r *Root) FS() fs.FS { return rootFS{r} }

type rootFS struct{ r *Root }

func (f rootFS) Open(name string) (fs.File, error) {
	if !fs.ValidPath(name) {
		return nil, pathError("open", name, ErrInvalid)
	}
	file, err := f.r.Open(name)
	if err != nil {
		return nil, err
	}
	return file, nil
}

// Open is Open for a file in the directory.
func (r *Root) Open(name string) (*File, error) { return r.OpenFile(name, O_RDONLY, 0) }

// Create is Create for a file in the directory.
func (r *Root) Create(name string) (*File, error) {
	return r.OpenFile(name, O_RDWR|O_CREATE|O_TRUNC, 0o666)
}

// OpenFile is OpenFile for a file in the directory.
func (r *Root) OpenFile(name string, flag int, perm FileMode) (*File, error) {
	path, err := r.in("openat", name)
	if err != nil {
		return nil, err
	}
	f, err := OpenFile(path, flag, perm)
	if err != nil {
		return nil, named(err, "openat", name)
	}
	f.name = r.name + "/" + name
	return f, nil
}

// OpenRoot is OpenRoot for a directory in the directory.
func (r *Root) OpenRoot(name string) (*Root, error) {
	path, err := r.in("openat", name)
	if err != nil {
		return nil, err
	}
	inner, err := OpenRoot(path)
	if err != nil {
		return nil, named(err, "openat", name)
	}
	inner.name = r.name + "/" + name
	return inner, nil
}

// do calls f with the path of a file.
func (r *Root) do(op, name string, f func(path string) error) error {
	path, err := r.in(op, name)
	if err != nil {
		return err
	}
	return named(f(path), op, name)
}

// Chmod is Chmod for a file in the directory.
func (r *Root) Chmod(name string, mode FileMode) error {
	return r.do("chmodat", name, func(path string) error { return Chmod(path, mode) })
}

// Chown is Chown for a file in the directory.
func (r *Root) Chown(name string, uid, gid int) error {
	return r.do("chownat", name, func(path string) error { return Chown(path, uid, gid) })
}

// Lchown is Lchown for a file in the directory.
func (r *Root) Lchown(name string, uid, gid int) error {
	return r.do("lchownat", name, func(path string) error { return Lchown(path, uid, gid) })
}

// Chtimes is Chtimes for a file in the directory.
func (r *Root) Chtimes(name string, atime time.Time, mtime time.Time) error {
	return r.do("chtimesat", name, func(path string) error { return Chtimes(path, atime, mtime) })
}

// Mkdir is Mkdir for a directory in the directory.
func (r *Root) Mkdir(name string, perm FileMode) error {
	return r.do("mkdirat", name, func(path string) error { return Mkdir(path, perm) })
}

// MkdirAll is MkdirAll for a directory in the directory.
func (r *Root) MkdirAll(name string, perm FileMode) error {
	return r.do("mkdirat", name, func(path string) error { return MkdirAll(path, perm) })
}

// Remove is Remove for a file in the directory.
func (r *Root) Remove(name string) error { return r.do("unlinkat", name, Remove) }

// RemoveAll is RemoveAll for a file in the directory.
func (r *Root) RemoveAll(name string) error { return r.do("RemoveAll", name, RemoveAll) }

// Stat is Stat for a file in the directory.
func (r *Root) Stat(name string) (info FileInfo, err error) {
	err = r.do("statat", name, func(path string) (err error) {
		info, err = Stat(path)
		return err
	})
	return info, err
}

// Lstat is Lstat for a file in the directory.
func (r *Root) Lstat(name string) (info FileInfo, err error) {
	err = r.do("lstatat", name, func(path string) (err error) {
		info, err = Lstat(path)
		return err
	})
	return info, err
}

// Readlink is Readlink for a file in the directory.
func (r *Root) Readlink(name string) (target string, err error) {
	err = r.do("readlinkat", name, func(path string) (err error) {
		target, err = Readlink(path)
		return err
	})
	return target, err
}

// ReadFile is ReadFile for a file in the directory.
func (r *Root) ReadFile(name string) (data []byte, err error) {
	err = r.do("openat", name, func(path string) (err error) {
		data, err = ReadFile(path)
		return err
	})
	return data, err
}

// WriteFile is WriteFile for a file in the directory.
func (r *Root) WriteFile(name string, data []byte, perm FileMode) error {
	return r.do("openat", name, func(path string) error { return WriteFile(path, data, perm) })
}

// two calls f with the paths of two files.
func (r *Root) two(op, oldname, newname string, f func(from, to string) error) error {
	from, err := r.in(op, oldname)
	if err == nil {
		var to string
		if to, err = r.in(op, newname); err == nil {
			err = f(from, to)
		}
	}
	return linkError(op, oldname, newname, underlying(err))
}

// Rename is Rename for files in the directory.
func (r *Root) Rename(oldname, newname string) error {
	return r.two("renameat", oldname, newname, Rename)
}

// Link is Link for files in the directory.
func (r *Root) Link(oldname, newname string) error { return r.two("linkat", oldname, newname, Link) }

// Symlink is Symlink for a link in the directory. Where it points is not checked until it is
// followed.
func (r *Root) Symlink(oldname, newname string) error {
	path, err := r.in("symlinkat", newname)
	if err == nil {
		err = Symlink(oldname, path)
	}
	return linkError("symlinkat", oldname, newname, underlying(err))
}
