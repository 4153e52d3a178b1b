// Package httptest helps to test clients and servers of HTTP.
package httptest

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"strconv"
	"strings"
)

// DefaultRemoteAddr is where requests of NewRequest seem to come from.
const DefaultRemoteAddr = "1.2.3.4"

// NewRequest returns a request as a server gets it, for a handler. It panics on errors.
func NewRequest(method, target string, body io.Reader) *http.Request {
	return NewRequestWithContext(context.Background(), method, target, body)
}

// NewRequestWithContext is NewRequest with a context.
func NewRequestWithContext(ctx context.Context, method, target string, body io.Reader) *http.Request {
	if method == "" {
		method = "GET"
	}
	req, err := http.ReadRequest(bufio.NewReader(strings.NewReader(method + " " + target + " HTTP/1.0\r\n\r\n")))
	if err != nil {
		panic("invalid NewRequest arguments; " + err.Error())
	}
	req = req.WithContext(ctx)
	req.Proto = "HTTP/1.1"
	req.ProtoMinor = 1
	req.Close = false
	if body != nil {
		switch v := body.(type) {
		case *bytes.Buffer:
			req.ContentLength = int64(v.Len())
		case *bytes.Reader:
			req.ContentLength = int64(v.Len())
		case *strings.Reader:
			req.ContentLength = int64(v.Len())
		default:
			req.ContentLength = -1
		}
		if rc, ok := body.(io.ReadCloser); ok {
			req.Body = rc
		} else {
			req.Body = io.NopCloser(body)
		}
	}
	req.RemoteAddr = "192.0.2.1:1234"
	if req.Host == "" {
		req.Host = "example.com"
	}
	return req
}

// A ResponseRecorder is a ResponseWriter that keeps the answer.
type ResponseRecorder struct {
	Code      int
	HeaderMap http.Header
	Body      *bytes.Buffer // nil: is not kept
	Flushed   bool

	result      *http.Response
	snapshot    http.Header
	wroteHeader bool
}

// NewRecorder returns a ResponseRecorder.
func NewRecorder() *ResponseRecorder {
	return &ResponseRecorder{HeaderMap: make(http.Header), Body: new(bytes.Buffer), Code: 200}
}

// Header returns the fields.
func (rw *ResponseRecorder) Header() http.Header {
	if rw.HeaderMap == nil {
		rw.HeaderMap = make(http.Header)
	}
	return rw.HeaderMap
}

func (rw *ResponseRecorder) begin(data []byte) {
	if rw.wroteHeader {
		return
	}
	h := rw.Header()
	_, typed := h["Content-Type"]
	if !typed && h.Get("Transfer-Encoding") == "" {
		h.Set("Content-Type", http.DetectContentType(data))
	}
	rw.WriteHeader(200)
}

// Write keeps a part of the body.
func (rw *ResponseRecorder) Write(buf []byte) (int, error) {
	rw.begin(buf)
	if rw.Body != nil {
		rw.Body.Write(buf)
	}
	return len(buf), nil
}

// WriteString keeps a part of the body.
func (rw *ResponseRecorder) WriteString(str string) (int, error) { return rw.Write([]byte(str)) }

// WriteHeader keeps the status code and the fields.
func (rw *ResponseRecorder) WriteHeader(code int) {
	if rw.wroteHeader {
		return
	}
	if code < 100 || code > 999 {
		panic(fmt.Sprintf("invalid WriteHeader code %v", code))
	}
	rw.Code = code
	rw.wroteHeader = true
	rw.snapshot = rw.Header().Clone()
}

// Flush keeps that it was called.
func (rw *ResponseRecorder) Flush() {
	if !rw.wroteHeader {
		rw.WriteHeader(200)
	}
	rw.Flushed = true
}

// Result returns the answer as a client gets it.
func (rw *ResponseRecorder) Result() *http.Response {
	if rw.result != nil {
		return rw.result
	}
	if rw.snapshot == nil {
		rw.snapshot = rw.Header().Clone()
	}
	res := &http.Response{StatusCode: rw.Code, Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1, Header: rw.snapshot}
	if res.StatusCode == 0 {
		res.StatusCode = 200
	}
	res.Status = fmt.Sprintf("%03d %s", res.StatusCode, http.StatusText(res.StatusCode))
	res.Body = http.NoBody
	if rw.Body != nil {
		res.Body = io.NopCloser(bytes.NewReader(rw.Body.Bytes()))
	}
	res.ContentLength = -1
	if n, err := strconv.ParseInt(res.Header.Get("Content-Length"), 10, 64); err == nil {
		res.ContentLength = n
	}
	rw.result = res
	return res
}

// A Server is a server for a test.
type Server struct {
	URL         string // http://host:port
	Listener    net.Listener
	EnableHTTP2 bool
	Config      *http.Server

	client *http.Client
	done   chan struct{}
}

// NewServer starts a server with the handler.
func NewServer(handler http.Handler) *Server {
	ts := NewUnstartedServer(handler)
	ts.Start()
	return ts
}

// NewUnstartedServer returns a server that Start starts.
func NewUnstartedServer(handler http.Handler) *Server {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(fmt.Sprintf("httptest: failed to listen on a port: %v", err))
	}
	return &Server{Listener: l, Config: &http.Server{Handler: handler}, done: make(chan struct{})}
}

//interleave:linkname net/http.attach
func attach(srv *http.Server, l net.Listener) bool

// Start starts the server.
func (s *Server) Start() {
	if s.URL != "" {
		panic("Server already started")
	}
	s.client = &http.Client{Transport: &http.Transport{}}
	s.URL = "http://" + s.Listener.Addr().String()
	attach(s.Config, s.Listener)
	go func() {
		s.Config.Serve(s.Listener)
		close(s.done)
	}()
}

// Client returns a client for the server.
func (s *Server) Client() *http.Client { return s.client }

// Close stops the server, and waits until all requests are answered.
func (s *Server) Close() {
	s.Config.Shutdown(context.Background())
	<-s.done
}

// CloseClientConnections does nothing.
func (s *Server) CloseClientConnections() {}
