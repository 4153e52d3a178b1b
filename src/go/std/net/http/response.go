package http

import (
	"fmt"
	"io"
	"log"
	"strconv"
	"sync"
	"time"
)

// This file has answers on their way from a handler to a client.

// bufferSize is how much of a body is kept until the head is sent. A body that is no longer gets a
// Content-Length by itself.
const bufferSize = 2048

// A response is an answer on its way. The head is sent once there is much of the body, or all of
// it.
type response struct {
	req      *Request
	header   Header
	snapshot Header // the fields as they were at WriteHeader
	status   int
	buf      []byte
	sent     bool
	head     chan *Response // gets the head, or nil if there will be none
	body     *body
}

func newResponse(r *Request) *response {
	return &response{req: r, header: make(Header), head: make(chan *Response, 1)}
}

// Header returns the fields.
func (w *response) Header() Header { return w.header }

// WriteHeader sets the status code.
func (w *response) WriteHeader(code int) {
	if w.status != 0 {
		log.Printf("http: superfluous response.WriteHeader call from %s", callerOutside())
		return
	}
	if code < 100 || code > 999 {
		panic(fmt.Sprintf("invalid WriteHeader code %v", code))
	}
	if code < 200 && code != StatusSwitchingProtocols {
		return // informational
	}
	w.status = code
	w.snapshot = w.header.Clone()
}

func bodyAllowed(status int) bool {
	return status >= 200 && status != StatusNoContent && status != StatusNotModified
}

// Write writes a part of the body.
func (w *response) Write(b []byte) (int, error) {
	if w.status == 0 {
		w.WriteHeader(StatusOK)
	}
	if !bodyAllowed(w.status) {
		return 0, ErrBodyNotAllowed
	}
	if w.sent {
		return w.body.write(b)
	}
	w.buf = append(w.buf, b...)
	if len(w.buf) > bufferSize {
		w.send(false)
	}
	return len(b), nil
}

// WriteString writes a part of the body.
func (w *response) WriteString(s string) (int, error) { return w.Write([]byte(s)) }

// Flush sends what has been written so far.
func (w *response) Flush() {
	if w.status == 0 {
		w.WriteHeader(StatusOK)
	}
	if !w.sent {
		w.send(false)
	}
}

// send sends the head; all: what is in buf is all of the body.
func (w *response) send(all bool) {
	w.sent = true
	h := w.snapshot
	r := &Response{
		Status:     strconv.Itoa(w.status) + " " + statusText(w.status),
		StatusCode: w.status, Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1,
		Header: h, ContentLength: -1, Request: w.req,
	}
	if bodyAllowed(w.status) {
		if _, ok := h["Content-Type"]; !ok && len(w.buf) > 0 {
			h.Set("Content-Type", DetectContentType(w.buf))
		}
		if n, err := strconv.ParseInt(h.Get("Content-Length"), 10, 64); err == nil {
			r.ContentLength = n
		} else if all && (w.req.Method != "HEAD" || len(w.buf) > 0) {
			r.ContentLength = int64(len(w.buf))
			h.Set("Content-Length", strconv.Itoa(len(w.buf)))
		} else if w.req.Method != "HEAD" {
			r.TransferEncoding = []string{"chunked"}
		}
	} else {
		r.ContentLength = 0
	}
	if _, ok := h["Date"]; !ok {
		h.Set("Date", time.Now().UTC().Format(TimeFormat))
	}
	if w.req.Method == "HEAD" {
		w.buf = nil
	}
	if all {
		r.Body = &wholeBody{data: w.buf}
	} else {
		w.body = newBody()
		w.body.data = w.buf
		r.Body = w.body
	}
	w.buf = nil
	w.head <- r
}

func statusText(code int) string {
	if text := StatusText(code); text != "" {
		return text
	}
	return "status code " + strconv.Itoa(code)
}

// finish is called when the handler has returned.
func (w *response) finish() {
	if w.status == 0 {
		w.WriteHeader(StatusOK)
	}
	if !w.sent {
		w.send(true)
	} else if w.body != nil {
		w.body.end(io.EOF)
	}
}

// abort is called when the handler has panicked.
func (w *response) abort() {
	if !w.sent {
		w.sent = true
		w.head <- nil
	} else {
		w.body.end(io.ErrUnexpectedEOF)
	}
}

// A wholeBody is a body that was complete when the head was sent.
type wholeBody struct {
	data    []byte
	closed  bool
	onClose func()
}

func (b *wholeBody) Read(p []byte) (int, error) {
	if b.closed {
		return 0, ErrBodyReadAfterClose
	}
	if len(b.data) == 0 {
		return 0, io.EOF
	}
	n := copy(p, b.data)
	b.data = b.data[n:]
	return n, nil
}

func (b *wholeBody) Close() error {
	if !b.closed && b.onClose != nil {
		b.onClose()
	}
	b.closed = true
	return nil
}

// A body is what a handler still writes while a client reads.
type body struct {
	mu      sync.Mutex
	changed sync.Cond
	data    []byte
	ended   bool
	err     error // what Read returns at the end; nil: io.EOF
	closed  bool
	onClose func()
}

func newBody() *body {
	b := new(body)
	b.changed.L = &b.mu
	return b
}

func (b *body) write(p []byte) (int, error) {
	b.mu.Lock()
	if !b.closed {
		b.data = append(b.data, p...)
	}
	b.mu.Unlock()
	b.changed.Broadcast()
	return len(p), nil
}

func (b *body) end(err error) {
	b.mu.Lock()
	if !b.ended {
		b.ended = true
		b.err = err
	}
	b.mu.Unlock()
	b.changed.Broadcast()
}

// Read reads a part of the body; it waits until there is one.
func (b *body) Read(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for {
		switch {
		case b.closed:
			return 0, ErrBodyReadAfterClose
		case len(b.data) > 0:
			n := copy(p, b.data)
			b.data = b.data[n:]
			return n, nil
		case b.ended && b.err != nil:
			return 0, b.err
		case b.ended:
			return 0, io.EOF
		}
		b.changed.Wait()
	}
}

// Close has nothing more be read.
func (b *body) Close() error {
	b.mu.Lock()
	was := b.closed
	b.closed = true
	b.mu.Unlock()
	if !was && b.onClose != nil {
		b.onClose()
	}
	return nil
}
