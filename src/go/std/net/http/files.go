package http

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/url"
	"os"
	"path"
	"slices"
	"strconv"
	"strings"
	"time"
)

// This file has handlers that answer with files.

// A FileSystem has files for FileServer.
type FileSystem interface {
	Open(name string) (File, error)
}

// A File is a file of a FileSystem.
type File interface {
	io.Closer
	io.Reader
	io.Seeker
	Readdir(count int) ([]fs.FileInfo, error)
	Stat() (fs.FileInfo, error)
}

// A Dir is the files in a directory.
type Dir string

// Open opens a file.
func (d Dir) Open(name string) (File, error) {
	f, err := os.Open(path.Join(string(d), path.Clean("/"+name)))
	if err != nil {
		return nil, err
	}
	return f, nil
}

// FS returns the files of fsys as a FileSystem.
func FS(fsys fs.FS) FileSystem { return ioFS{fsys} }

type ioFS struct{ fsys fs.FS }

type ioFile struct{ fs.File }

func (f ioFS) Open(name string) (File, error) {
	name = strings.TrimPrefix(path.Clean("/"+name), "/")
	if name == "" {
		name = "."
	}
	file, err := f.fsys.Open(name)
	if err != nil {
		return nil, err
	}
	return ioFile{file}, nil
}

func (f ioFile) Seek(offset int64, whence int) (int64, error) {
	s, ok := f.File.(io.Seeker)
	if !ok {
		return 0, errors.New("io.File missing Seek method")
	}
	return s.Seek(offset, whence)
}

func (f ioFile) Readdir(count int) ([]fs.FileInfo, error) {
	d, ok := f.File.(fs.ReadDirFile)
	if !ok {
		return nil, errors.New("io.File directory missing ReadDir method")
	}
	entries, err := d.ReadDir(count)
	var list []fs.FileInfo
	for _, e := range entries {
		info, err := e.Info()
		if err != nil {
			return list, err
		}
		list = append(list, info)
	}
	return list, err
}

// FileServer returns a handler that answers with files.
func FileServer(root FileSystem) Handler {
	return HandlerFunc(func(w ResponseWriter, r *Request) {
		serveFile(w, r, root, path.Clean("/"+r.URL.Path), true)
	})
}

// FileServerFS is FileServer for the files of fsys.
func FileServerFS(root fs.FS) Handler { return FileServer(FS(root)) }

// ServeFile answers with a file or directory.
func ServeFile(w ResponseWriter, r *Request, name string) {
	dir, file := path.Split(name)
	if dir == "" {
		dir = "."
	}
	serveFile(w, r, Dir(dir), "/"+file, false)
}

// ServeFileFS is ServeFile for a file of fsys.
func ServeFileFS(w ResponseWriter, r *Request, fsys fs.FS, name string) {
	serveFile(w, r, FS(fsys), "/"+name, false)
}

func serveFile(w ResponseWriter, r *Request, root FileSystem, name string, redirect bool) {
	const index = "/index.html"
	if strings.HasSuffix(r.URL.Path, index) {
		w.Header().Set("Location", "./")
		w.WriteHeader(StatusMovedPermanently)
		return
	}
	f, err := root.Open(name)
	if err != nil {
		fileError(w, err)
		return
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		fileError(w, err)
		return
	}
	if redirect && info.IsDir() != strings.HasSuffix(r.URL.Path, "/") {
		target := path.Base(r.URL.Path) + "/"
		if !info.IsDir() {
			target = "../" + path.Base(r.URL.Path)
		}
		w.Header().Set("Location", target)
		w.WriteHeader(StatusMovedPermanently)
		return
	}
	if info.IsDir() {
		if page, err := root.Open(strings.TrimSuffix(name, "/") + index); err == nil {
			defer page.Close()
			if pageInfo, err := page.Stat(); err == nil {
				f, info = page, pageInfo
			}
		}
	}
	if info.IsDir() {
		list, err := f.Readdir(-1)
		if err != nil {
			Error(w, "Error reading directory", StatusInternalServerError)
			return
		}
		slices.SortFunc(list, func(a, b fs.FileInfo) int { return strings.Compare(a.Name(), b.Name()) })
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		fmt.Fprintf(w, "<!doctype html>\n<meta name=\"viewport\" content=\"width=device-width\">\n<pre>\n")
		for _, entry := range list {
			entryName := entry.Name()
			if entry.IsDir() {
				entryName += "/"
			}
			u := url.URL{Path: entryName}
			fmt.Fprintf(w, "<a href=\"%s\">%s</a>\n", u.String(), escapeHTML(entryName))
		}
		fmt.Fprintf(w, "</pre>\n")
		return
	}
	ServeContent(w, r, info.Name(), info.ModTime(), f)
}

func fileError(w ResponseWriter, err error) {
	switch {
	case errors.Is(err, fs.ErrNotExist):
		Error(w, "404 page not found", StatusNotFound)
	case errors.Is(err, fs.ErrPermission):
		Error(w, "403 Forbidden", StatusForbidden)
	default:
		Error(w, "500 Internal Server Error", StatusInternalServerError)
	}
}

// ServeContent answers with all of the content. (Go's also answers with parts of it.)
func ServeContent(w ResponseWriter, r *Request, name string, modtime time.Time, content io.ReadSeeker) {
	data, err := io.ReadAll(content)
	if err != nil {
		Error(w, "seeker can't seek", StatusInternalServerError)
		return
	}
	h := w.Header()
	if h.Get("Content-Type") == "" {
		kind := typesByName[path.Ext(name)]
		if kind == "" {
			kind = DetectContentType(data)
		}
		h.Set("Content-Type", kind)
	}
	if !modtime.IsZero() {
		h.Set("Last-Modified", modtime.UTC().Format(TimeFormat))
	}
	h.Set("Accept-Ranges", "bytes")
	h.Set("Content-Length", strconv.Itoa(len(data)))
	w.WriteHeader(StatusOK)
	if r.Method != "HEAD" {
		w.Write(data)
	}
}

var typesByName = map[string]string{
	".css": "text/css; charset=utf-8", ".gif": "image/gif", ".htm": "text/html; charset=utf-8",
	".html": "text/html; charset=utf-8", ".jpg": "image/jpeg", ".jpeg": "image/jpeg",
	".js": "text/javascript; charset=utf-8", ".json": "application/json", ".pdf": "application/pdf",
	".png": "image/png", ".svg": "image/svg+xml", ".wasm": "application/wasm", ".xml": "text/xml; charset=utf-8",
	".txt": "text/plain; charset=utf-8",
}
