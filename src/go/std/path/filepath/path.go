// Package filepath works on file names. The file systems of this library have slashes, so most of it
// is package path; tree.go looks at files.
package filepath

import (
	"errors"
	"io/fs"
	"os"
	"path"
	"strings"
)

const (
	Separator     = '/' // between elements
	ListSeparator = ':' // between paths in a list
)

// ErrBadPattern is the error of a malformed pattern.
var ErrBadPattern = errors.New("syntax error in pattern")

// Clean returns the shortest name of the same file.
func Clean(path_ string) string { return path.Clean(path_) }

// ToSlash and FromSlash return the path.
func ToSlash(path string) string   { return path }
func FromSlash(path string) string { return path }

// SplitList returns the paths of a list as in PATH.
func SplitList(path string) []string {
	if path == "" {
		return []string{}
	}
	return strings.Split(path, string(ListSeparator))
}

// Split returns what is up to and with the last separator, and what is behind it.
func Split(path_ string) (dir, file string) { return path.Split(path_) }

// Join joins the elements with separators and cleans the result.
func Join(elem ...string) string { return path.Join(elem...) }

// Ext returns the extension: from the last dot of the last element on.
func Ext(path_ string) string { return path.Ext(path_) }

// Base returns the last element.
func Base(path_ string) string { return path.Base(path_) }

// Dir returns all but the last element.
func Dir(path_ string) string { return path.Dir(path_) }

// IsAbs reports whether the path is absolute.
func IsAbs(path string) bool { return strings.HasPrefix(path, "/") }

// VolumeName returns "": there are no volumes.
func VolumeName(path string) string { return "" }

// HasPrefix is strings.HasPrefix.
//
// Deprecated: it knows nothing of elements.
func HasPrefix(p, prefix string) bool { return strings.HasPrefix(p, prefix) }

// IsLocal reports whether the path, looked at as text, stays below the directory it starts in.
func IsLocal(path string) bool {
	if path == "" || IsAbs(path) {
		return false
	}
	clean := Clean(path)
	return clean != ".." && !strings.HasPrefix(clean, "../")
}

// Localize returns the name of io/fs as a path.
func Localize(path string) (string, error) {
	if !fs.ValidPath(path) || strings.IndexByte(path, 0) >= 0 {
		return "", errors.New("invalid path")
	}
	return path, nil
}

// Abs returns an absolute name of the same file.
func Abs(path string) (string, error) {
	if IsAbs(path) {
		return Clean(path), nil
	}
	dir, err := os.Getwd()
	if err != nil {
		return "", err
	}
	return Join(dir, path), nil
}

// Rel returns targPath relative to basePath.
func Rel(basePath, targPath string) (string, error) {
	base, target := Clean(basePath), Clean(targPath)
	if base == target {
		return ".", nil
	}
	if base == "." {
		base = ""
	}
	if IsAbs(base) != IsAbs(target) {
		return "", errors.New("Rel: can't make " + targPath + " relative to " + basePath)
	}
	var from, to []string
	split := func(p string) []string {
		return strings.FieldsFunc(p, func(r rune) bool { return r == Separator })
	}
	from, to = split(base), split(target)
	n := 0
	for n < len(from) && n < len(to) && from[n] == to[n] {
		n++
	}
	if n < len(from) && from[n] == ".." {
		return "", errors.New("Rel: can't make " + targPath + " relative to " + basePath)
	}
	if target == "." {
		to = nil
	}
	var elems []string
	for range len(from) - n {
		elems = append(elems, "..")
	}
	return strings.Join(append(elems, to[min(n, len(to)):]...), "/"), nil
}

// Match reports whether name matches the pattern, as path.Match has it.
func Match(pattern, name string) (matched bool, err error) {
	matched, err = path.Match(pattern, name)
	if err != nil {
		err = ErrBadPattern
	}
	return matched, err
}
