package template

import (
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
)

// ParseFiles parses the files as templates of their base names; the result is the first.
func ParseFiles(filenames ...string) (*Template, error) { return parseFiles(nil, readFile, filenames) }

// ParseFiles parses the files into t's set.
func (t *Template) ParseFiles(filenames ...string) (*Template, error) {
	t.init()
	return parseFiles(t, readFile, filenames)
}

// ParseGlob parses the files that match the pattern.
func ParseGlob(pattern string) (*Template, error) { return parseGlob(nil, pattern) }

// ParseGlob parses the files that match the pattern into t's set.
func (t *Template) ParseGlob(pattern string) (*Template, error) {
	t.init()
	return parseGlob(t, pattern)
}

func parseGlob(t *Template, pattern string) (*Template, error) {
	names, err := filepath.Glob(pattern)
	if err != nil {
		return nil, err
	}
	if len(names) == 0 {
		return nil, fmt.Errorf("template: pattern matches no files: %#q", pattern)
	}
	return parseFiles(t, readFile, names)
}

// ParseFS parses the files of the file system that match the patterns.
func ParseFS(fsys fs.FS, patterns ...string) (*Template, error) { return parseFS(nil, fsys, patterns) }

// ParseFS parses the files of the file system that match the patterns into t's set.
func (t *Template) ParseFS(fsys fs.FS, patterns ...string) (*Template, error) {
	t.init()
	return parseFS(t, fsys, patterns)
}

func parseFS(t *Template, fsys fs.FS, patterns []string) (*Template, error) {
	var names []string
	for _, p := range patterns {
		list, err := fs.Glob(fsys, p)
		if err != nil {
			return nil, err
		}
		if len(list) == 0 {
			return nil, fmt.Errorf("template: pattern matches no files: %#q", p)
		}
		names = append(names, list...)
	}
	read := func(name string) (string, []byte, error) {
		b, err := fs.ReadFile(fsys, name)
		return path.Base(name), b, err
	}
	return parseFiles(t, read, names)
}

func readFile(name string) (string, []byte, error) {
	b, err := os.ReadFile(name)
	return filepath.Base(name), b, err
}

func parseFiles(t *Template, read func(string) (string, []byte, error), names []string) (*Template, error) {
	if len(names) == 0 {
		return nil, fmt.Errorf("template: no files named in call to ParseFiles")
	}
	for _, filename := range names {
		name, b, err := read(filename)
		if err != nil {
			return nil, err
		}
		if t == nil {
			t = New(name)
		}
		to := t
		if name != t.Name() {
			to = t.New(name)
		}
		if _, err := to.Parse(string(b)); err != nil {
			return nil, err
		}
	}
	return t, nil
}
