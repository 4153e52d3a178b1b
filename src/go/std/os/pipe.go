package os

import (
	"io"
	"sync"
	"syscall"
)

// Pipe returns the two ends of a pipe: what is written to w can be read from r.
func Pipe() (r *File, w *File, err error) {
	p := new(pipe)
	p.changed.L = &p.mu
	return newFile("|0", O_RDONLY, &pipeReader{p}), newFile("|1", O_WRONLY, &pipeWriter{p}), nil
}

// pipeSize is how many bytes may be in a pipe.
const pipeSize = 64 << 10

type pipe struct {
	mu       sync.Mutex
	changed  sync.Cond
	data     []byte
	noReader bool
	noWriter bool
}

type pipeReader struct{ *pipe }

func (p *pipeReader) Read(b []byte) (int, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for len(p.data) == 0 {
		if p.noReader {
			return 0, ErrClosed
		}
		if p.noWriter {
			return 0, io.EOF
		}
		p.changed.Wait()
	}
	n := copy(b, p.data)
	p.data = p.data[n:]
	p.changed.Broadcast()
	return n, nil
}

func (p *pipeReader) Write([]byte) (int, error) { return 0, syscall.EBADF }

func (p *pipeReader) close() { p.end(&p.noReader) }

type pipeWriter struct{ *pipe }

func (p *pipeWriter) Read([]byte) (int, error) { return 0, syscall.EBADF }

func (p *pipeWriter) Write(b []byte) (n int, err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for {
		if p.noReader {
			return n, syscall.EPIPE
		}
		if p.noWriter {
			return n, ErrClosed
		}
		m := min(pipeSize-len(p.data), len(b)-n)
		if m > 0 {
			p.data = append(p.data, b[n:n+m]...)
			n += m
			p.changed.Broadcast()
		}
		if n == len(b) {
			return n, nil
		}
		p.changed.Wait()
	}
}

func (p *pipeWriter) close() { p.end(&p.noWriter) }

// end notes that one end was closed.
func (p *pipe) end(which *bool) {
	p.mu.Lock()
	*which = true
	p.mu.Unlock()
	p.changed.Broadcast()
}
