package http

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/url"
	"strconv"
	"strings"
)

// This file has HTTP/1.1 as text: for connections that are not between a Client and a Server of the
// program, and for who wants to read or write messages.

// readHead reads the first line and the fields of a message.
func readHead(b *bufio.Reader) (line string, h Header, err error) {
	next := func() (string, error) {
		s, err := b.ReadString('\n')
		return strings.TrimRight(s, "\r\n"), err
	}
	if line, err = next(); err != nil {
		return "", nil, err
	}
	h = make(Header)
	for {
		s, err := next()
		if err != nil {
			if err == io.EOF {
				err = io.ErrUnexpectedEOF
			}
			return "", nil, err
		}
		if s == "" {
			return line, h, nil
		}
		key, value, ok := strings.Cut(s, ":")
		if !ok {
			return "", nil, &ProtocolError{"malformed MIME header line: " + s}
		}
		h.Add(key, strings.TrimSpace(value))
	}
}

func parseProto(s string) (major, minor int, ok bool) {
	switch s {
	case "HTTP/1.1":
		return 1, 1, true
	case "HTTP/1.0":
		return 1, 0, true
	}
	return 0, 0, false
}

// ParseHTTPVersion returns the numbers of a text such as HTTP/1.1.
func ParseHTTPVersion(vers string) (major, minor int, ok bool) { return parseProto(vers) }

// readBody returns the body of a message; untilEnd: one of unknown length lasts to the end of b.
func readBody(b *bufio.Reader, h Header, untilEnd bool) (body io.ReadCloser, n int64, chunked bool) {
	if strings.EqualFold(h.Get("Transfer-Encoding"), "chunked") {
		h.Del("Transfer-Encoding")
		return io.NopCloser(&chunkReader{b: b}), -1, true
	}
	if text := h.Get("Content-Length"); text != "" {
		n, _ := strconv.ParseInt(text, 10, 64)
		return io.NopCloser(io.LimitReader(b, n)), n, false
	}
	if untilEnd {
		return io.NopCloser(b), -1, false
	}
	return NoBody, 0, false
}

// A chunkReader reads a body in chunks.
type chunkReader struct {
	b    *bufio.Reader
	left int64
	err  error
}

func (c *chunkReader) Read(p []byte) (int, error) {
	if c.err != nil {
		return 0, c.err
	}
	if c.left == 0 {
		line, err := c.b.ReadString('\n')
		if err == nil {
			size, _, _ := strings.Cut(strings.TrimSpace(line), ";")
			c.left, err = strconv.ParseInt(size, 16, 63)
		}
		if err == nil && c.left == 0 {
			for err == nil && strings.TrimSpace(line) != "" { // trailers
				line, err = c.b.ReadString('\n')
			}
			if err == nil {
				err = io.EOF
			}
		}
		if err != nil {
			c.err = err
			return 0, err
		}
	}
	if int64(len(p)) > c.left {
		p = p[:c.left]
	}
	n, err := c.b.Read(p)
	c.left -= int64(n)
	if c.left == 0 && err == nil {
		_, err = c.b.Discard(2)
	}
	c.err = err
	return n, err
}

// writeChunks writes a body in chunks.
func writeChunks(w io.Writer, body io.Reader) error {
	buf := make([]byte, 4096)
	for {
		n, err := body.Read(buf)
		if n > 0 {
			if _, err := fmt.Fprintf(w, "%x\r\n%s\r\n", n, buf[:n]); err != nil {
				return err
			}
		}
		if err == io.EOF {
			_, err := io.WriteString(w, "0\r\n\r\n")
			return err
		}
		if err != nil {
			return err
		}
	}
}

// ReadRequest reads a request as a server does.
func ReadRequest(b *bufio.Reader) (*Request, error) {
	line, h, err := readHead(b)
	if err != nil {
		return nil, err
	}
	method, rest, ok1 := strings.Cut(line, " ")
	target, proto, ok2 := strings.Cut(rest, " ")
	if !ok1 || !ok2 {
		return nil, &ProtocolError{fmt.Sprintf("malformed HTTP request %q", line)}
	}
	major, minor, ok := parseProto(proto)
	if !ok {
		return nil, &ProtocolError{fmt.Sprintf("malformed HTTP version %q", proto)}
	}
	u, err := url.ParseRequestURI(target)
	if err != nil {
		return nil, err
	}
	r := &Request{Method: method, URL: u, RequestURI: target, Proto: proto, ProtoMajor: major, ProtoMinor: minor, Header: h}
	r.Host = u.Host
	if r.Host == "" {
		r.Host = h.Get("Host")
	}
	h.Del("Host")
	r.Close = strings.EqualFold(h.Get("Connection"), "close") || minor == 0 && !strings.EqualFold(h.Get("Connection"), "keep-alive")
	var chunked bool
	if r.Body, r.ContentLength, chunked = readBody(b, h, false); chunked {
		r.TransferEncoding = []string{"chunked"}
	}
	return r, nil
}

// ReadResponse reads a response as a client does.
func ReadResponse(b *bufio.Reader, req *Request) (*Response, error) {
	line, h, err := readHead(b)
	if err != nil {
		if err == io.EOF {
			err = io.ErrUnexpectedEOF
		}
		return nil, err
	}
	proto, status, _ := strings.Cut(line, " ")
	major, minor, ok := parseProto(proto)
	code, _, _ := strings.Cut(status, " ")
	n, err := strconv.Atoi(code)
	if !ok || err != nil {
		return nil, fmt.Errorf("malformed HTTP response %q", line)
	}
	r := &Response{Status: status, StatusCode: n, Proto: proto, ProtoMajor: major, ProtoMinor: minor, Header: h, Request: req}
	r.Close = strings.EqualFold(h.Get("Connection"), "close")
	if req != nil && req.Method == "HEAD" || !bodyAllowed(n) {
		r.Body = NoBody
		r.ContentLength, _ = strconv.ParseInt(h.Get("Content-Length"), 10, 64)
		return r, nil
	}
	var chunked bool
	if r.Body, r.ContentLength, chunked = readBody(b, h, true); chunked {
		r.TransferEncoding = []string{"chunked"}
	}
	return r, nil
}

// Write writes the request as a client does.
func (r *Request) Write(w io.Writer) error { return r.write(w, r.URL.RequestURI()) }

// WriteProxy is Write for a proxy.
func (r *Request) WriteProxy(w io.Writer) error { return r.write(w, r.URL.String()) }

func (r *Request) write(w io.Writer, target string) error {
	host := r.Host
	if host == "" {
		host = r.URL.Host
	}
	method := r.Method
	if method == "" {
		method = "GET"
	}
	var head bytes.Buffer
	fmt.Fprintf(&head, "%s %s HTTP/1.1\r\nHost: %s\r\n", method, target, host)
	agent := "Go-http-client/1.1"
	if _, ok := r.Header["User-Agent"]; ok {
		agent = r.Header.Get("User-Agent")
	}
	if agent != "" {
		fmt.Fprintf(&head, "User-Agent: %s\r\n", agent)
	}
	chunked := false
	switch {
	case r.ContentLength > 0:
		fmt.Fprintf(&head, "Content-Length: %d\r\n", r.ContentLength)
	case r.Body != nil && r.Body != NoBody:
		chunked = true
		head.WriteString("Transfer-Encoding: chunked\r\n")
	case method == "POST" || method == "PUT" || method == "PATCH":
		head.WriteString("Content-Length: 0\r\n")
	}
	if r.Close {
		head.WriteString("Connection: close\r\n")
	}
	r.Header.WriteSubset(&head, map[string]bool{"Host": true, "User-Agent": true, "Content-Length": true, "Transfer-Encoding": true, "Trailer": true})
	head.WriteString("\r\n")
	if _, err := w.Write(head.Bytes()); err != nil || r.Body == nil {
		return err
	}
	defer r.Body.Close()
	if chunked {
		return writeChunks(w, r.Body)
	}
	_, err := io.Copy(w, r.Body)
	return err
}

// Write writes the response as a server does.
func (r *Response) Write(w io.Writer) error {
	text := strings.TrimPrefix(r.Status, strconv.Itoa(r.StatusCode)+" ")
	if r.Status == "" {
		text = statusText(r.StatusCode)
	}
	major, minor := r.ProtoMajor, r.ProtoMinor
	var head bytes.Buffer
	fmt.Fprintf(&head, "HTTP/%d.%d %03d %s\r\n", major, minor, r.StatusCode, text)
	isHead := r.Request != nil && r.Request.Method == "HEAD"
	chunked := false
	switch {
	case !bodyAllowed(r.StatusCode):
	case r.ContentLength >= 0:
		fmt.Fprintf(&head, "Content-Length: %d\r\n", r.ContentLength)
	case minor >= 1 && !isHead && !r.Close:
		chunked = true
		head.WriteString("Transfer-Encoding: chunked\r\n")
	}
	if r.Close && minor >= 1 {
		head.WriteString("Connection: close\r\n")
	}
	r.Header.WriteSubset(&head, map[string]bool{"Content-Length": true, "Transfer-Encoding": true, "Trailer": true, "Connection": r.Close})
	head.WriteString("\r\n")
	if _, err := w.Write(head.Bytes()); err != nil || r.Body == nil || isHead || !bodyAllowed(r.StatusCode) {
		return err
	}
	if chunked {
		return writeChunks(w, r.Body)
	}
	_, err := io.Copy(w, r.Body)
	return err
}

// serveConn answers the requests that come over a connection.
func (at *served) serveConn(c net.Conn) {
	srv := at.server
	srv.mu.Lock()
	if srv.conns == nil {
		srv.conns = make(map[net.Conn]bool)
	}
	srv.conns[c] = true
	srv.mu.Unlock()
	defer func() {
		srv.mu.Lock()
		delete(srv.conns, c)
		srv.mu.Unlock()
		c.Close()
	}()
	ctx := context.WithValue(at.base, LocalAddrContextKey, at.addr)
	if srv.ConnContext != nil {
		ctx = srv.ConnContext(ctx, c)
	}
	b := bufio.NewReader(c)
	for {
		r, err := ReadRequest(b)
		if err != nil {
			if err != io.EOF && !errors.Is(err, net.ErrClosed) {
				io.WriteString(c, "HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n400 Bad Request")
			}
			return
		}
		r.RemoteAddr = c.RemoteAddr().String()
		requestCtx, cancel := context.WithCancel(ctx)
		r.ctx = requestCtx
		w := newResponse(r)
		srv.active.Add(1)
		go at.serve(w, cancel)
		resp := <-w.head
		if resp == nil {
			return
		}
		resp.Close = r.Close
		resp.ProtoMinor = r.ProtoMinor
		err = resp.Write(c)
		resp.Body.Close()
		if err != nil || r.Close {
			return
		}
		io.Copy(io.Discard, r.Body)
	}
}

// roundTripConn sends a request over a connection of its own.
func roundTripConn(req *Request, c net.Conn) (*Response, error) {
	stop := func() bool { return true }
	ctx := req.Context()
	if ctx.Done() != nil {
		stop = context.AfterFunc(ctx, func() { c.Close() })
	}
	fail := func(err error) (*Response, error) {
		stop()
		c.Close()
		if ctx.Err() != nil {
			err = ctx.Err()
		}
		return nil, err
	}
	if err := req.Write(c); err != nil {
		return fail(err)
	}
	resp, err := ReadResponse(bufio.NewReader(c), req)
	if err != nil {
		return fail(err)
	}
	resp.Body = &connBody{resp.Body, c, stop}
	return resp, nil
}

// A connBody closes the connection that it comes over.
type connBody struct {
	io.ReadCloser
	c    net.Conn
	stop func() bool
}

func (b *connBody) Close() error {
	b.stop()
	return b.c.Close()
}
