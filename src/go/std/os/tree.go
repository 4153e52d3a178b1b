package os

import (
	"errors"
	"internal/memfs"
	"io"
	"io/fs"
	"syscall"
	"time"
)

// This file has the functions on the tree of files.

func pathError(op, path string, err error) error {
	if err == nil {
		return nil
	}
	return &PathError{Op: op, Path: path, Err: err}
}

func linkError(op, from, to string, err error) error {
	if err == nil {
		return nil
	}
	return &LinkError{op, from, to, err}
}

// Stat describes a file.
func Stat(name string) (FileInfo, error) {
	info, err := memfs.Stat(name, true)
	if err != nil {
		return nil, pathError("stat", name, err)
	}
	return info, nil
}

// Lstat is Stat, but describes a symbolic link itself.
func Lstat(name string) (FileInfo, error) {
	info, err := memfs.Stat(name, false)
	if err != nil {
		return nil, pathError("lstat", name, err)
	}
	return info, nil
}

// SameFile reports whether both describe the same file.
func SameFile(fi1, fi2 FileInfo) bool {
	a, ok1 := fi1.(*memfs.Info)
	b, ok2 := fi2.(*memfs.Info)
	return ok1 && ok2 && a.Same(b)
}

// Mkdir makes a directory.
func Mkdir(name string, perm FileMode) error {
	return pathError("mkdir", name, memfs.Mkdir(name, perm))
}

// MkdirAll makes a directory and those that it is in, so far as they do not exist.
func MkdirAll(path string, perm FileMode) error {
	if info, err := memfs.Stat(path, true); err == nil {
		if info.IsDir() {
			return nil
		}
		return pathError("mkdir", path, syscall.ENOTDIR)
	}
	end := len(path)
	for end > 0 && path[end-1] == '/' {
		end--
	}
	for end > 0 && path[end-1] != '/' {
		end--
	}
	for end > 0 && path[end-1] == '/' {
		end--
	}
	if end > 0 {
		if err := MkdirAll(path[:end], perm); err != nil {
			return err
		}
	}
	err := memfs.Mkdir(path, perm)
	if err == syscall.EEXIST {
		if info, err := memfs.Stat(path, false); err == nil && info.IsDir() {
			return nil
		}
	}
	return pathError("mkdir", path, err)
}

// Remove removes a file or an empty directory.
func Remove(name string) error { return pathError("remove", name, memfs.Remove(name)) }

// RemoveAll removes a file, or a directory with all that is in it. It is no error if there is none.
func RemoveAll(path string) error {
	if path == "" {
		return nil
	}
	if base(path) == "." {
		return pathError("RemoveAll", path, syscall.EINVAL)
	}
	return pathError("unlinkat", path, memfs.RemoveAll(path))
}

// Rename moves a file. If there is one with the new name that is no directory, it is replaced.
func Rename(oldpath, newpath string) error {
	return linkError("rename", oldpath, newpath, memfs.Rename(oldpath, newpath))
}

// Link gives a file another name.
func Link(oldname, newname string) error {
	return linkError("link", oldname, newname, memfs.Link(oldname, newname))
}

// Symlink makes newname a symbolic link to oldname.
func Symlink(oldname, newname string) error {
	return linkError("symlink", oldname, newname, memfs.Symlink(oldname, newname))
}

// Readlink returns where a symbolic link points.
func Readlink(name string) (string, error) {
	target, err := memfs.Readlink(name)
	return target, pathError("readlink", name, err)
}

// Truncate sets the length of a file.
func Truncate(name string, size int64) error {
	return pathError("truncate", name, memfs.Truncate(name, size))
}

// Chmod sets the permissions of a file.
func Chmod(name string, mode FileMode) error {
	return pathError("chmod", name, memfs.Chmod(name, mode))
}

// Chown does nothing if the file exists: files have no owners.
func Chown(name string, uid, gid int) error {
	_, err := memfs.Stat(name, true)
	return pathError("chown", name, err)
}

// Lchown is Chown for a symbolic link itself.
func Lchown(name string, uid, gid int) error {
	_, err := memfs.Stat(name, false)
	return pathError("lchown", name, err)
}

// Chtimes sets when a file was changed, unless mtime is zero. When it was read is not kept.
func Chtimes(name string, atime time.Time, mtime time.Time) error {
	return pathError("chtimes", name, memfs.Chtimes(name, mtime))
}

// Chdir changes the working directory.
func Chdir(dir string) error { return pathError("chdir", dir, memfs.Chdir(dir)) }

// Getwd returns the path of the working directory.
func Getwd() (dir string, err error) { return memfs.Getwd(), nil }

// A DirEntry is an entry of a directory.
type DirEntry = fs.DirEntry

// ReadDir returns the entries of a directory, sorted by name.
func ReadDir(name string) ([]DirEntry, error) {
	f, err := Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	entries, err := f.ReadDir(-1)
	if underlying(err) == syscall.ENOTDIR {
		return nil, pathError("open", name, syscall.ENOTDIR)
	}
	return entries, err
}

func (f *File) list(op string, n int) ([]*memfs.Info, error) {
	if err := f.check(op); err != nil {
		return nil, err
	}
	m, ok := f.s.(*memfs.File)
	if !ok {
		return nil, f.wrap(op, syscall.ENOTDIR)
	}
	list, err := m.List(n)
	return list, f.wrap(op, err)
}

// ReadDir returns the next n entries of the directory f, and io.EOF if there are none; if n <= 0 all
// that are left.
func (f *File) ReadDir(n int) ([]DirEntry, error) {
	list, err := f.list("readdirent", n)
	entries := make([]DirEntry, 0, len(list))
	for _, info := range list {
		entries = append(entries, fs.FileInfoToDirEntry(info))
	}
	return entries, err
}

// Readdir is ReadDir with FileInfos.
func (f *File) Readdir(n int) ([]FileInfo, error) {
	list, err := f.list("readdirent", n)
	infos := make([]FileInfo, 0, len(list))
	for _, info := range list {
		infos = append(infos, info)
	}
	return infos, err
}

// Readdirnames is ReadDir with names.
func (f *File) Readdirnames(n int) (names []string, err error) {
	list, err := f.list("readdirent", n)
	names = make([]string, 0, len(list))
	for _, info := range list {
		names = append(names, info.Name())
	}
	return names, err
}

// DirFS returns the file system of the files in a directory.
func DirFS(dir string) fs.FS { return dirFS(dir) }

type dirFS string

// join returns the path of a file of the file system.
func (dir dirFS) join(op, name string) (string, error) {
	if dir == "" {
		return "", pathError(op, name, errors.New("os: DirFS with empty root"))
	}
	if !fs.ValidPath(name) {
		return "", pathError(op, name, ErrInvalid)
	}
	if dir[len(dir)-1] == '/' {
		return string(dir) + name, nil
	}
	return string(dir) + "/" + name, nil
}

// local gives an error the name within the file system.
func local(err error, name string) error {
	if e, ok := err.(*PathError); ok {
		e.Path = name
	}
	return err
}

func (dir dirFS) Open(name string) (fs.File, error) {
	path, err := dir.join("open", name)
	if err != nil {
		return nil, err
	}
	f, err := Open(path)
	if err != nil {
		return nil, local(err, name)
	}
	return f, nil
}

func (dir dirFS) ReadFile(name string) ([]byte, error) {
	path, err := dir.join("readfile", name)
	if err != nil {
		return nil, err
	}
	data, err := ReadFile(path)
	return data, local(err, name)
}

func (dir dirFS) ReadDir(name string) ([]DirEntry, error) {
	path, err := dir.join("readdir", name)
	if err != nil {
		return nil, err
	}
	entries, err := ReadDir(path)
	return entries, local(err, name)
}

func (dir dirFS) Stat(name string) (fs.FileInfo, error) {
	path, err := dir.join("stat", name)
	if err != nil {
		return nil, err
	}
	info, err := Stat(path)
	return info, local(err, name)
}

func (dir dirFS) Lstat(name string) (fs.FileInfo, error) {
	path, err := dir.join("lstat", name)
	if err != nil {
		return nil, err
	}
	info, err := Lstat(path)
	return info, local(err, name)
}

func (dir dirFS) ReadLink(name string) (string, error) {
	path, err := dir.join("readlink", name)
	if err != nil {
		return "", err
	}
	target, err := Readlink(path)
	return target, local(err, name)
}

// CopyFS copies the files of fsys into a directory, where none of them may exist yet.
func CopyFS(dir string, fsys fs.FS) error {
	return fs.WalkDir(fsys, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		to := dir
		if path != "." {
			to = dir + "/" + path
		}
		switch d.Type() {
		case ModeDir:
			return MkdirAll(to, 0o777)
		case ModeSymlink:
			target, err := fs.ReadLink(fsys, path)
			if err != nil {
				return err
			}
			return Symlink(target, to)
		case 0:
			return copyFile(to, fsys, path)
		}
		return pathError("CopyFS", path, ErrInvalid)
	})
}

func copyFile(to string, fsys fs.FS, path string) error {
	r, err := fsys.Open(path)
	if err != nil {
		return err
	}
	defer r.Close()
	info, err := r.Stat()
	if err != nil {
		return err
	}
	w, err := OpenFile(to, O_CREATE|O_EXCL|O_WRONLY, 0o666|info.Mode()&0o777)
	if err != nil {
		return err
	}
	if _, err := io.Copy(w, r); err != nil {
		w.Close()
		return pathError("Copy", to, err)
	}
	return w.Close()
}
