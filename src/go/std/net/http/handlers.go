package http

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/url"
	"os"
	"path"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
)

// This file has handlers, and what handlers use.

// callerOutside returns the innermost caller that is not in this package.
func callerOutside() string {
	var pcs [16]uintptr
	frames := runtime.CallersFrames(pcs[:runtime.Callers(1, pcs[:])])
	for {
		frame, more := frames.Next()
		if !strings.HasPrefix(frame.Function, "net/http.") && !strings.HasPrefix(frame.Function, "runtime.") {
			return fmt.Sprintf("%s (%s:%d)", frame.Function, path.Base(frame.File), frame.Line)
		}
		if !more {
			return "unknown"
		}
	}
}

// Error answers with an error text and code.
func Error(w ResponseWriter, text string, code int) {
	h := w.Header()
	h.Del("Content-Length")
	h.Set("Content-Type", "text/plain; charset=utf-8")
	h.Set("X-Content-Type-Options", "nosniff")
	w.WriteHeader(code)
	fmt.Fprintln(w, text)
}

// NotFound answers that there is nothing.
func NotFound(w ResponseWriter, r *Request) { Error(w, "404 page not found", StatusNotFound) }

// NotFoundHandler returns a handler that answers that there is nothing.
func NotFoundHandler() Handler { return HandlerFunc(NotFound) }

// escapeHTML returns a text as it is written in HTML.
func escapeHTML(s string) string {
	return strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&#34;", "'", "&#39;").Replace(s)
}

// Redirect answers that the client should go to another URL, which may be relative.
func Redirect(w ResponseWriter, r *Request, target string, code int) {
	if u, err := url.Parse(target); err == nil && u.Scheme == "" {
		from := r.URL.Path
		if from == "" {
			from = "/"
		}
		if target == "" || target[0] != '/' {
			dir, _ := path.Split(from)
			target = dir + target
		}
		query := ""
		if i := strings.Index(target, "?"); i >= 0 {
			target, query = target[:i], target[i:]
		}
		slash := strings.HasSuffix(target, "/")
		target = path.Clean(target)
		if slash && !strings.HasSuffix(target, "/") {
			target += "/"
		}
		target += query
	}
	h := w.Header()
	_, typed := h["Content-Type"]
	h.Set("Location", target)
	if !typed && (r.Method == "GET" || r.Method == "HEAD") {
		h.Set("Content-Type", "text/html; charset=utf-8")
	}
	w.WriteHeader(code)
	if !typed && r.Method == "GET" {
		fmt.Fprintln(w, "<a href=\""+escapeHTML(target)+"\">"+StatusText(code)+"</a>.\n")
	}
}

// RedirectHandler returns a handler that redirects.
func RedirectHandler(url string, code int) Handler {
	return HandlerFunc(func(w ResponseWriter, r *Request) { Redirect(w, r, url, code) })
}

// StripPrefix returns a handler that hands requests to h with the prefix taken off their paths.
func StripPrefix(prefix string, h Handler) Handler {
	if prefix == "" {
		return h
	}
	return HandlerFunc(func(w ResponseWriter, r *Request) {
		p, ok := strings.CutPrefix(r.URL.Path, prefix)
		raw, rawOK := strings.CutPrefix(r.URL.RawPath, prefix)
		if !ok || r.URL.RawPath != "" && !rawOK {
			NotFound(w, r)
			return
		}
		c := *r
		u := *r.URL
		u.Path, u.RawPath = p, raw
		c.URL = &u
		h.ServeHTTP(w, &c)
	})
}

// MaxBytesHandler returns a handler that hands requests to h with bodies of at most n bytes.
func MaxBytesHandler(h Handler, n int64) Handler {
	return HandlerFunc(func(w ResponseWriter, r *Request) {
		c := *r
		c.Body = MaxBytesReader(w, r.Body, n)
		h.ServeHTTP(w, &c)
	})
}

// A MaxBytesError says that a body was too long.
type MaxBytesError struct {
	Limit int64
}

func (e *MaxBytesError) Error() string { return "http: request body too large" }

// MaxBytesReader returns a body that is r's up to n bytes, and then an error.
func MaxBytesReader(w ResponseWriter, r io.ReadCloser, n int64) io.ReadCloser {
	return &maxBytesReader{r, n, n}
}

type maxBytesReader struct {
	io.ReadCloser
	limit, left int64
}

func (m *maxBytesReader) Read(p []byte) (int, error) {
	if m.left < 0 {
		return 0, &MaxBytesError{m.limit}
	}
	if int64(len(p)) > m.left+1 {
		p = p[:m.left+1]
	}
	n, err := m.ReadCloser.Read(p)
	if int64(n) > m.left {
		n = int(m.left)
		err = &MaxBytesError{m.limit}
		m.left = -1
	} else {
		m.left -= int64(n)
	}
	return n, err
}

// TimeoutHandler returns a handler that lets h answer within the time, and otherwise answers
// StatusServiceUnavailable with the text.
func TimeoutHandler(h Handler, dt time.Duration, msg string) Handler {
	return &timeoutHandler{h, msg, dt}
}

type timeoutHandler struct {
	handler Handler
	text    string
	dt      time.Duration
}

func (h *timeoutHandler) ServeHTTP(w ResponseWriter, r *Request) {
	ctx, cancel := context.WithTimeout(r.Context(), h.dt)
	defer cancel()
	r = r.WithContext(ctx)
	done := make(chan struct{})
	panicked := make(chan any, 1)
	tw := &timeoutWriter{header: make(Header)}
	go func() {
		defer func() {
			if p := recover(); p != nil {
				panicked <- p
			}
		}()
		h.handler.ServeHTTP(tw, r)
		close(done)
	}()
	select {
	case p := <-panicked:
		panic(p)
	case <-done:
		tw.mu.Lock()
		defer tw.mu.Unlock()
		to := w.Header()
		for key, values := range tw.header {
			to[key] = values
		}
		if tw.status == 0 {
			tw.status = StatusOK
		}
		w.WriteHeader(tw.status)
		w.Write(tw.buf.Bytes())
	case <-ctx.Done():
		tw.mu.Lock()
		defer tw.mu.Unlock()
		tw.err = ErrHandlerTimeout
		if ctx.Err() != context.DeadlineExceeded {
			tw.err = ctx.Err()
		}
		w.WriteHeader(StatusServiceUnavailable)
		text := h.text
		if text == "" {
			text = "<html><head><title>Timeout</title></head><body><h1>Timeout</h1></body></html>"
		}
		io.WriteString(w, text)
	}
}

type timeoutWriter struct {
	header Header
	buf    bytes.Buffer
	mu     sync.Mutex
	err    error
	status int
}

func (tw *timeoutWriter) Header() Header { return tw.header }

func (tw *timeoutWriter) Write(p []byte) (int, error) {
	tw.mu.Lock()
	defer tw.mu.Unlock()
	if tw.err != nil {
		return 0, tw.err
	}
	if tw.status == 0 {
		tw.status = StatusOK
	}
	return tw.buf.Write(p)
}

func (tw *timeoutWriter) WriteHeader(code int) {
	tw.mu.Lock()
	defer tw.mu.Unlock()
	if tw.err == nil && tw.status == 0 {
		tw.status = code
	}
}

// A ResponseController controls how an answer is sent.
type ResponseController struct {
	rw ResponseWriter
}

// NewResponseController returns a ResponseController.
func NewResponseController(rw ResponseWriter) *ResponseController { return &ResponseController{rw} }

// Flush sends what has been written so far.
func (c *ResponseController) Flush() error {
	for w := c.rw; ; {
		switch t := w.(type) {
		case interface{ FlushError() error }:
			return t.FlushError()
		case Flusher:
			t.Flush()
			return nil
		case interface{ Unwrap() ResponseWriter }:
			w = t.Unwrap()
		default:
			return errNotSupported()
		}
	}
}

// SetReadDeadline fails.
func (c *ResponseController) SetReadDeadline(deadline time.Time) error { return errNotSupported() }

// SetWriteDeadline fails.
func (c *ResponseController) SetWriteDeadline(deadline time.Time) error { return errNotSupported() }

// EnableFullDuplex does nothing: requests can always be read while they are answered.
func (c *ResponseController) EnableFullDuplex() error { return nil }

func errNotSupported() error { return fmt.Errorf("%w", ErrNotSupported) }

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

// DetectContentType returns the kind of content that the data, of which it looks at 512 bytes, is the
// start of.
func DetectContentType(data []byte) string {
	if len(data) > 512 {
		data = data[:512]
	}
	text := strings.TrimLeft(string(data), "\t\n\x0c\r ")
	upper := strings.ToUpper(text)
	for _, tag := range htmlTags {
		if strings.HasPrefix(upper, tag) && len(text) > len(tag) && (text[len(tag)] == ' ' || text[len(tag)] == '>') {
			return "text/html; charset=utf-8"
		}
	}
	if strings.HasPrefix(upper, "<!--") {
		return "text/html; charset=utf-8"
	}
	if strings.HasPrefix(text, "<?xml") {
		return "text/xml; charset=utf-8"
	}
	for _, m := range magics {
		if strings.HasPrefix(string(data), m.start) {
			return m.kind
		}
	}
	for _, c := range data {
		if c <= 8 || c == 0x0b || 0x0e <= c && c <= 0x1a || 0x1c <= c && c <= 0x1f {
			return "application/octet-stream"
		}
	}
	return "text/plain; charset=utf-8"
}

var htmlTags = []string{
	"<!DOCTYPE HTML", "<HTML", "<HEAD", "<SCRIPT", "<IFRAME", "<H1", "<DIV", "<FONT", "<TABLE", "<A",
	"<STYLE", "<TITLE", "<B", "<BODY", "<BR", "<P",
}

var magics = []struct{ start, kind string }{
	{"%PDF-", "application/pdf"}, {"%!PS-Adobe-", "application/postscript"},
	{"\xFE\xFF", "text/plain; charset=utf-16be"}, {"\xFF\xFE", "text/plain; charset=utf-16le"},
	{"\xEF\xBB\xBF", "text/plain; charset=utf-8"}, {"\x00\x00\x01\x00", "image/x-icon"},
	{"BM", "image/bmp"}, {"GIF87a", "image/gif"}, {"GIF89a", "image/gif"},
	{"\x89PNG\x0D\x0A\x1A\x0A", "image/png"}, {"\xFF\xD8\xFF", "image/jpeg"},
	{"OggS\x00", "application/ogg"}, {"ID3", "audio/mpeg"}, {"\x1F\x8B\x08", "application/x-gzip"},
	{"PK\x03\x04", "application/zip"}, {"\x00\x61\x73\x6D", "application/wasm"},
}
