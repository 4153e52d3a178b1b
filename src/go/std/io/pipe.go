package io

import "sync"

// Pipe returns the two ends of a synchronous pipe in memory: each Write waits until Reads have
// taken all of its data, or an end is closed. Nothing is buffered. Calls may run in parallel.
func Pipe() (*PipeReader, *PipeWriter) {
	pw := &PipeWriter{r: PipeReader{pipe{
		data: make(chan []byte),
		took: make(chan int),
		done: make(chan struct{}),
	}}}
	return &pw.r, pw
}

// A pipe is what both ends share.
type pipe struct {
	writing sync.Mutex // one Write at a time
	data    chan []byte
	took    chan int // how many bytes of the last data the reader took

	once sync.Once // closes done
	done chan struct{}
	rerr firstError // why the reader was closed
	werr firstError // why the writer was closed
}

// A firstError keeps the first error stored in it.
type firstError struct {
	mu  sync.Mutex
	err error
}

func (e *firstError) store(err error) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.err == nil {
		e.err = err
	}
}

func (e *firstError) load() error {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.err
}

func (p *pipe) read(b []byte) (n int, err error) {
	select { // a closed pipe takes precedence over a waiting writer
	case <-p.done:
		return 0, p.readError()
	default:
	}
	select {
	case data := <-p.data:
		n := copy(b, data)
		p.took <- n
		return n, nil
	case <-p.done:
		return 0, p.readError()
	}
}

func (p *pipe) write(b []byte) (n int, err error) {
	select {
	case <-p.done:
		return 0, p.writeError()
	default:
		p.writing.Lock()
		defer p.writing.Unlock()
	}
	for once := true; once || len(b) > 0; once = false { // an empty Write waits for a Read, too
		select {
		case p.data <- b:
			took := <-p.took
			b = b[took:]
			n += took
		case <-p.done:
			return n, p.writeError()
		}
	}
	return n, nil
}

func (p *pipe) closeRead(err error) error {
	if err == nil {
		err = ErrClosedPipe
	}
	p.rerr.store(err)
	p.once.Do(func() { close(p.done) })
	return nil
}

func (p *pipe) closeWrite(err error) error {
	if err == nil {
		err = EOF
	}
	p.werr.store(err)
	p.once.Do(func() { close(p.done) })
	return nil
}

// readError returns what Read returns once the pipe is closed: why the writer closed it, unless
// the reader was closed.
func (p *pipe) readError() error {
	if err := p.werr.load(); p.rerr.load() == nil && err != nil {
		return err
	}
	return ErrClosedPipe
}

// writeError returns what Write returns once the pipe is closed.
func (p *pipe) writeError() error {
	if err := p.rerr.load(); p.werr.load() == nil && err != nil {
		return err
	}
	return ErrClosedPipe
}

// A PipeReader is the end of a pipe that is read from.
type PipeReader struct{ pipe }

// Read waits until a writer comes or the other end is closed; then it returns the error that end
// was closed with, EOF unless told otherwise.
func (r *PipeReader) Read(data []byte) (n int, err error) { return r.pipe.read(data) }

// Close has writers get ErrClosedPipe.
func (r *PipeReader) Close() error { return r.CloseWithError(nil) }

// CloseWithError has writers get err. A later call changes nothing.
func (r *PipeReader) CloseWithError(err error) error { return r.pipe.closeRead(err) }

// A PipeWriter is the end of a pipe that is written to.
type PipeWriter struct{ r PipeReader }

// Write waits until readers have taken all of data or the other end is closed; then it returns
// the error that end was closed with, ErrClosedPipe unless told otherwise.
func (w *PipeWriter) Write(data []byte) (n int, err error) { return w.r.pipe.write(data) }

// Close has readers get EOF.
func (w *PipeWriter) Close() error { return w.CloseWithError(nil) }

// CloseWithError has readers get err, or EOF when it is nil. A later call changes nothing.
func (w *PipeWriter) CloseWithError(err error) error { return w.r.pipe.closeWrite(err) }
