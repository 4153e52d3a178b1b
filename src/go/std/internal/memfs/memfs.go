// Package memfs is the file system that programs see: one tree of files in memory, empty but for
// /tmp, /dev/null and the working directory. It behaves as Linux does for a user who may do
// everything; its errors are those of package syscall.
//
// Files are shared by all goroutines: each operation tells the run time before it looks at the tree.
package memfs

import (
	"internal/ops"
	"io/fs"
	"syscall"
	"time"
	"unsafe"
)

//interleave:linkname runtime.syncop
func syncop(kind int32, p unsafe.Pointer)

// What is read into and written from is memory of the program's own, for race detection.

//interleave:linkname runtime.racereadrange
func racereadrange(p unsafe.Pointer, n int)

//interleave:linkname runtime.racewriterange
func racewriterange(p unsafe.Pointer, n int)

// Home is the working directory to begin with.
const Home = "/home/gopher"

// A node is a file.
type node struct {
	mode     fs.FileMode
	data     []byte
	entries  map[string]*node // of a directory
	parent   *node            // of a directory
	target   string           // of a symbolic link
	modified time.Time
}

func (n *node) isDir() bool { return n.mode.IsDir() }

// The tree.
var (
	root    *node
	working *node
	path    string // the working directory's
)

// reads and writes come before operations that only look at the tree or change it.
func reads() { begin(ops.Load) }

func writes() { begin(ops.Store) }

func begin(kind int32) {
	syncop(kind, unsafe.Pointer(&root))
	if root != nil {
		return
	}
	root = newDir(nil, 0o755)
	root.parent = root
	root.add("tmp", newDir(root, 0o777|fs.ModeSticky))
	dev := newDir(root, 0o755)
	root.add("dev", dev)
	dev.add("null", &node{mode: fs.ModeDevice | fs.ModeCharDevice | 0o666, modified: time.Now()})
	home := newDir(root, 0o755)
	root.add("home", home)
	working = newDir(home, 0o755)
	home.add("gopher", working)
	path = Home
}

func newDir(parent *node, perm fs.FileMode) *node {
	return &node{mode: fs.ModeDir | perm, parent: parent, entries: make(map[string]*node), modified: time.Now()}
}

func (n *node) add(name string, child *node) {
	n.entries[name] = child
	n.modified = time.Now()
}

func (n *node) remove(name string) {
	delete(n.entries, name)
	n.modified = time.Now()
}

// maxLinks is how many symbolic links may be followed on the way to a file.
const maxLinks = 40

// find returns the file at path, nil if its directory exists and it does not, and that directory
// and the last element of the path. follow: a symbolic link stands for the file it points to.
func find(path string, follow bool) (dir *node, name string, n *node, err error) {
	if path == "" {
		return nil, "", nil, syscall.ENOENT
	}
	dir = working
	links := 0
	return walk(dir, path, follow, &links)
}

func walk(dir *node, path string, follow bool, links *int) (*node, string, *node, error) {
	if path[0] == '/' {
		dir = root
	}
	name := "."
	n := dir
	for path != "" {
		elem := path
		for i := 0; i < len(path); i++ {
			if path[i] == '/' {
				elem = path[:i]
				break
			}
		}
		rest := path[len(elem):]
		mustBeDir := rest != ""
		for rest != "" && rest[0] == '/' {
			rest = rest[1:]
		}
		path = rest
		if elem == "" || elem == "." {
			continue
		}
		if n == nil {
			return nil, "", nil, syscall.ENOENT
		}
		if !n.isDir() {
			return nil, "", nil, syscall.ENOTDIR
		}
		dir = n
		name = elem
		if elem == ".." {
			n = dir.parent
			continue
		}
		n = dir.entries[elem]
		if n != nil && n.mode&fs.ModeSymlink != 0 && (follow || mustBeDir) {
			if *links++; *links > maxLinks {
				return nil, "", nil, syscall.ELOOP
			}
			var err error
			if dir, name, n, err = walk(dir, n.target, true, links); err != nil {
				return nil, "", nil, err
			}
		}
		if mustBeDir && n != nil && !n.isDir() {
			return nil, "", nil, syscall.ENOTDIR
		}
	}
	return dir, name, n, nil
}

// existing is find for a file that must exist.
func existing(path string, follow bool) (dir *node, name string, n *node, err error) {
	dir, name, n, err = find(path, follow)
	if err == nil && n == nil {
		err = syscall.ENOENT
	}
	return dir, name, n, err
}

// umask are the permissions that new files do not get.
const umask = 0o022

func created(perm fs.FileMode) fs.FileMode {
	return perm & (fs.ModePerm | fs.ModeSetuid | fs.ModeSetgid | fs.ModeSticky) &^ umask
}

// Mkdir makes a directory.
func Mkdir(path string, perm fs.FileMode) error {
	writes()
	dir, name, n, err := find(path, false)
	switch {
	case err != nil:
		return err
	case n != nil:
		return syscall.EEXIST
	}
	dir.add(name, newDir(dir, created(perm)))
	return nil
}

// Remove removes a file or an empty directory.
func Remove(path string) error {
	writes()
	dir, name, n, err := existing(path, false)
	switch {
	case err != nil:
		return err
	case name == "." || n == root:
		return syscall.EINVAL
	case n.isDir() && len(n.entries) > 0:
		return syscall.ENOTEMPTY
	}
	dir.remove(name)
	return nil
}

// RemoveAll removes a file, or a directory with all that is in it, if there is one.
func RemoveAll(path string) error {
	writes()
	dir, name, n, err := find(path, false)
	switch {
	case err != nil && err != syscall.ENOENT:
		return err
	case n == nil:
		return nil
	case name == "." || name == ".." || n == root:
		return syscall.EINVAL
	}
	dir.remove(name)
	return nil
}

// Rename moves a file; one that has the new name already is replaced.
func Rename(from, to string) error {
	writes()
	oldDir, oldName, n, err := existing(from, false)
	if err != nil {
		return err
	}
	newDir, newName, other, err := find(to, false)
	if err != nil {
		return err
	}
	if other == n {
		return nil
	}
	if other != nil {
		switch {
		case other.isDir() && !n.isDir():
			return syscall.EEXIST
		case !other.isDir() && n.isDir():
			return syscall.ENOTDIR
		case other.isDir() && len(other.entries) > 0:
			return syscall.EEXIST
		}
	}
	if n.isDir() {
		for d := newDir; d != root; d = d.parent {
			if d == n {
				return syscall.EINVAL
			}
		}
		n.parent = newDir
	}
	oldDir.remove(oldName)
	newDir.add(newName, n)
	return nil
}

// Link gives a file another name.
func Link(from, to string) error {
	writes()
	_, _, n, err := existing(from, false)
	if err != nil {
		return err
	}
	dir, name, other, err := find(to, false)
	switch {
	case err != nil:
		return err
	case n.isDir():
		return syscall.EPERM
	case other != nil:
		return syscall.EEXIST
	}
	dir.add(name, n)
	return nil
}

// Symlink makes a symbolic link.
func Symlink(target, path string) error {
	writes()
	dir, name, n, err := find(path, false)
	switch {
	case err != nil:
		return err
	case target == "":
		return syscall.ENOENT
	case n != nil:
		return syscall.EEXIST
	}
	dir.add(name, &node{mode: fs.ModeSymlink | 0o777, target: target, modified: time.Now()})
	return nil
}

// Readlink returns where a symbolic link points.
func Readlink(path string) (string, error) {
	reads()
	_, _, n, err := existing(path, false)
	switch {
	case err != nil:
		return "", err
	case n.mode&fs.ModeSymlink == 0:
		return "", syscall.EINVAL
	}
	return n.target, nil
}

// Chmod sets the permissions of a file.
func Chmod(path string, mode fs.FileMode) error {
	writes()
	_, _, n, err := existing(path, true)
	if err == nil {
		n.chmod(mode)
	}
	return err
}

func (n *node) chmod(mode fs.FileMode) {
	const changeable = fs.ModePerm | fs.ModeSetuid | fs.ModeSetgid | fs.ModeSticky
	n.mode = n.mode&^changeable | mode&changeable
}

// Chtimes sets when a file was changed, unless the time is zero.
func Chtimes(path string, modified time.Time) error {
	writes()
	_, _, n, err := existing(path, true)
	if err == nil && !modified.IsZero() {
		n.modified = modified
	}
	return err
}

// Truncate sets the length of a file.
func Truncate(path string, size int64) error {
	writes()
	_, _, n, err := existing(path, true)
	if err != nil {
		return err
	}
	return n.truncate(size)
}

func (n *node) truncate(size int64) error {
	switch {
	case n.isDir():
		return syscall.EISDIR
	case size < 0 || !n.mode.IsRegular():
		return syscall.EINVAL
	}
	n.resize(size)
	return nil
}

// resize sets the length of a regular file.
func (n *node) resize(size int64) {
	if size <= int64(len(n.data)) {
		n.data = n.data[:size]
	} else {
		n.data = append(n.data, make([]byte, size-int64(len(n.data)))...)
	}
	n.modified = time.Now()
}

// Chdir changes the working directory.
func Chdir(to string) error {
	writes()
	_, _, n, err := existing(to, true)
	switch {
	case err != nil:
		return err
	case !n.isDir():
		return syscall.ENOTDIR
	}
	working = n
	path = n.path()
	return nil
}

// Getwd returns the path of the working directory.
func Getwd() string {
	reads()
	return path
}

// path returns the path of a directory.
func (n *node) path() string {
	text := ""
	for n != root {
		for name, child := range n.parent.entries {
			if child == n {
				text = "/" + name + text
				break
			}
		}
		n = n.parent
	}
	if text == "" {
		return "/"
	}
	return text
}

// An Info describes a file.
type Info struct {
	name     string
	size     int64
	mode     fs.FileMode
	modified time.Time
	node     *node
}

func (i *Info) Name() string       { return i.name }
func (i *Info) Size() int64        { return i.size }
func (i *Info) Mode() fs.FileMode  { return i.mode }
func (i *Info) ModTime() time.Time { return i.modified }
func (i *Info) IsDir() bool        { return i.mode.IsDir() }
func (i *Info) Sys() any           { return nil }

// Same reports whether both describe the same file.
func (i *Info) Same(other *Info) bool { return i.node != nil && i.node == other.node }

func (n *node) info(name string) *Info {
	size := int64(len(n.data))
	switch {
	case n.isDir():
		size = 4096
	case n.mode&fs.ModeSymlink != 0:
		size = int64(len(n.target))
	}
	return &Info{name, size, n.mode, n.modified, n}
}

// Stat describes a file, a symbolic link itself unless follow is set.
func Stat(path string, follow bool) (*Info, error) {
	reads()
	_, _, n, err := existing(path, follow)
	if err != nil {
		return nil, err
	}
	return n.info(base(path)), nil
}

// base returns the last element of a path.
func base(path string) string {
	for len(path) > 1 && path[len(path)-1] == '/' {
		path = path[:len(path)-1]
	}
	for i := len(path) - 1; i >= 0; i-- {
		if path[i] == '/' && len(path) > 1 {
			return path[i+1:]
		}
	}
	return path
}
