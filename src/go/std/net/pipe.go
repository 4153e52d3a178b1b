package net

import (
	"io"
	"os"
	"sync"
	"time"
)

// Pipe returns the two ends of a connection without a buffer: each Write waits until Reads have
// taken all of its data.
func Pipe() (Conn, Conn) {
	there, back := newHalf(), newHalf()
	return &pipeConn{in: back, out: there}, &pipeConn{in: there, out: back}
}

// A half is one direction.
type half struct {
	writing sync.Mutex // one Write at a time
	mu      sync.Mutex
	changed sync.Cond
	data    []byte // what the Write under way has still to hand over
	offered bool   // there is one
	ended   bool   // the writing end is closed
	gone    bool   // the reading end is
	readBy  time.Time
	writeBy time.Time
}

func newHalf() *half {
	h := new(half)
	h.changed.L = &h.mu
	return h
}

func (h *half) set(f func()) {
	h.mu.Lock()
	f()
	h.mu.Unlock()
	h.changed.Broadcast()
}

func passed(t time.Time) bool { return !t.IsZero() && !time.Now().Before(t) }

func (h *half) read(b []byte) (int, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for {
		switch {
		case h.gone:
			return 0, io.ErrClosedPipe
		case passed(h.readBy):
			return 0, os.ErrDeadlineExceeded
		case h.offered:
			n := copy(b, h.data)
			h.data = h.data[n:]
			h.offered = len(h.data) > 0
			h.changed.Broadcast()
			return n, nil
		case h.ended:
			return 0, io.EOF
		}
		h.changed.Wait()
	}
}

func (h *half) write(b []byte) (n int, err error) {
	h.writing.Lock()
	defer h.writing.Unlock()
	h.mu.Lock()
	defer h.mu.Unlock()
	started := false
	for {
		if started {
			n = len(b) - len(h.data)
		}
		switch {
		case started && !h.offered:
			return len(b), nil
		case h.ended || h.gone:
			err = io.ErrClosedPipe
		case passed(h.writeBy):
			err = os.ErrDeadlineExceeded
		case !started:
			started = true
			h.data = b
			h.offered = true
			h.changed.Broadcast()
		}
		if err != nil {
			h.data = nil
			h.offered = false
			return n, err
		}
		h.changed.Wait()
	}
}

type pipeConn struct{ in, out *half }

type pipeAddr struct{}

func (pipeAddr) Network() string { return "pipe" }
func (pipeAddr) String() string  { return "pipe" }

func (c *pipeConn) LocalAddr() Addr  { return pipeAddr{} }
func (c *pipeConn) RemoteAddr() Addr { return pipeAddr{} }

func (c *pipeConn) fail(op string, err error) error {
	if err == nil || err == io.EOF || err == io.ErrClosedPipe {
		return err
	}
	return &OpError{Op: op, Net: "pipe", Err: err}
}

func (c *pipeConn) Read(b []byte) (int, error) {
	n, err := c.in.read(b)
	return n, c.fail("read", err)
}

func (c *pipeConn) Write(b []byte) (int, error) {
	n, err := c.out.write(b)
	return n, c.fail("write", err)
}

func (c *pipeConn) Close() error {
	c.in.set(func() { c.in.gone = true })
	c.out.set(func() { c.out.ended = true })
	return nil
}

func (c *pipeConn) SetDeadline(t time.Time) error {
	if err := c.SetReadDeadline(t); err != nil {
		return err
	}
	return c.SetWriteDeadline(t)
}

func (c *pipeConn) SetReadDeadline(t time.Time) error {
	return setDeadline(c.in, &c.in.readBy, t)
}

func (c *pipeConn) SetWriteDeadline(t time.Time) error {
	return setDeadline(c.out, &c.out.writeBy, t)
}

func setDeadline(h *half, at *time.Time, t time.Time) error {
	h.set(func() { *at = t })
	if !t.IsZero() {
		time.AfterFunc(time.Until(t), h.changed.Broadcast)
	}
	return nil
}
