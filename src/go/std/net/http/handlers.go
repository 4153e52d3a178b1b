package http

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net/url"
	"path"
	"runtime"
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
