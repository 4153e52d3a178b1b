package net

import (
	"context"
	"errors"
	"io"
	"os"
	"sync"
	"syscall"
	"time"
	_ "unsafe" // for linkname
)

// A Conn is a stream in both directions. Its methods may be called in parallel.
type Conn interface {
	Read(b []byte) (n int, err error)
	Write(b []byte) (n int, err error)
	Close() error
	LocalAddr() Addr
	RemoteAddr() Addr

	// After the deadlines, Read and Write fail; a zero time is none.
	SetDeadline(t time.Time) error
	SetReadDeadline(t time.Time) error
	SetWriteDeadline(t time.Time) error
}

// A Listener waits for connections.
type Listener interface {
	Accept() (Conn, error)
	Close() error
	Addr() Addr
}

// bufferSize is how much may be on its way.
const bufferSize = 64 << 10

// A stream is what one end writes and the other reads.
type stream struct {
	mu      sync.Mutex
	changed sync.Cond
	data    []byte
	ended   bool // nothing more will be written
	gone    bool // nothing more will be read
}

func newStream() *stream {
	s := new(stream)
	s.changed.L = &s.mu
	return s
}

// set changes s by f and tells those who wait.
func (s *stream) set(f func()) {
	s.mu.Lock()
	f()
	s.mu.Unlock()
	s.changed.Broadcast()
}

// A deadline is when reading from or writing to a stream is given up. The stream's lock protects it.
type deadline struct {
	at    time.Time
	timer *time.Timer
}

func (d *deadline) passed() bool { return !d.at.IsZero() && !time.Now().Before(d.at) }

func (d *deadline) set(s *stream, t time.Time) {
	s.set(func() {
		if d.timer != nil {
			d.timer.Stop()
			d.timer = nil
		}
		d.at = t
		if !t.IsZero() {
			if left := time.Until(t); left > 0 {
				d.timer = time.AfterFunc(left, s.changed.Broadcast)
			}
		}
	})
}

// A TCPConn is a connection within the program.
type TCPConn struct {
	in, out       *stream
	local, remote *TCPAddr
	closed        bool // protected by both streams' locks
	readBy        deadline
	writeBy       deadline
}

var _ Conn = (*TCPConn)(nil)

// connect returns the two ends of a new connection.
func connect(from, to *TCPAddr) (client, server *TCPConn) {
	there, back := newStream(), newStream()
	return &TCPConn{in: back, out: there, local: from, remote: to}, &TCPConn{in: there, out: back, local: to, remote: from}
}

func (c *TCPConn) fail(op string, err error) error {
	if err == nil || err == io.EOF {
		return err
	}
	return &OpError{Op: op, Net: "tcp", Source: c.local, Addr: c.remote, Err: err}
}

// Read reads what there is, at least one byte unless b is empty.
func (c *TCPConn) Read(b []byte) (n int, err error) {
	n, err = c.read(b)
	return n, c.fail("read", err)
}

func (c *TCPConn) read(b []byte) (int, error) {
	s := c.in
	s.mu.Lock()
	defer s.mu.Unlock()
	for {
		switch {
		case c.closed:
			return 0, errClosed
		case c.readBy.passed():
			return 0, errTimeout
		case len(b) == 0:
			return 0, nil
		case len(s.data) > 0:
			n := copy(b, s.data)
			s.data = s.data[n:]
			s.changed.Broadcast()
			return n, nil
		case s.ended || s.gone:
			return 0, io.EOF
		}
		s.changed.Wait()
	}
}

// Write writes b; it waits if the other end does not read.
func (c *TCPConn) Write(b []byte) (n int, err error) {
	n, err = c.write(b)
	return n, c.fail("write", err)
}

func (c *TCPConn) write(b []byte) (n int, err error) {
	s := c.out
	s.mu.Lock()
	defer s.mu.Unlock()
	for {
		switch {
		case c.closed:
			return n, errClosed
		case c.writeBy.passed():
			return n, errTimeout
		case s.gone || s.ended:
			return n, os.NewSyscallError("write", syscall.EPIPE)
		case n == len(b):
			return n, nil
		}
		if m := min(bufferSize-len(s.data), len(b)-n); m > 0 {
			s.data = append(s.data, b[n:n+m]...)
			n += m
			s.changed.Broadcast()
		} else {
			s.changed.Wait()
		}
	}
}

// Close closes both directions.
func (c *TCPConn) Close() error {
	c.in.mu.Lock()
	was := c.closed
	c.closed = true
	c.in.gone = true
	c.in.mu.Unlock()
	c.in.changed.Broadcast()
	if was {
		return c.fail("close", errClosed)
	}
	c.out.set(func() { c.out.ended = true })
	for _, d := range []*deadline{&c.readBy, &c.writeBy} {
		if d.timer != nil {
			d.timer.Stop()
		}
	}
	return nil
}

// CloseRead has nothing more be read.
func (c *TCPConn) CloseRead() error {
	c.in.set(func() { c.in.gone = true })
	return nil
}

// CloseWrite has the other end see that nothing more will be written.
func (c *TCPConn) CloseWrite() error {
	c.out.set(func() { c.out.ended = true })
	return nil
}

// LocalAddr returns this end.
func (c *TCPConn) LocalAddr() Addr { return c.local }

// RemoteAddr returns the other end.
func (c *TCPConn) RemoteAddr() Addr { return c.remote }

// SetDeadline sets both deadlines.
func (c *TCPConn) SetDeadline(t time.Time) error {
	c.SetReadDeadline(t)
	return c.SetWriteDeadline(t)
}

// SetReadDeadline sets when Read fails.
func (c *TCPConn) SetReadDeadline(t time.Time) error {
	c.readBy.set(c.in, t)
	return nil
}

// SetWriteDeadline sets when Write fails.
func (c *TCPConn) SetWriteDeadline(t time.Time) error {
	c.writeBy.set(c.out, t)
	return nil
}

// SetKeepAlive, SetKeepAlivePeriod, SetLinger, SetNoDelay, SetReadBuffer and SetWriteBuffer change
// nothing here.

func (c *TCPConn) SetKeepAlive(keepalive bool) error        { return nil }
func (c *TCPConn) SetKeepAlivePeriod(d time.Duration) error { return nil }
func (c *TCPConn) SetLinger(sec int) error                  { return nil }
func (c *TCPConn) SetNoDelay(noDelay bool) error            { return nil }
func (c *TCPConn) SetReadBuffer(bytes int) error            { return nil }
func (c *TCPConn) SetWriteBuffer(bytes int) error           { return nil }

// ports has the listeners by their ports.
var ports struct {
	mu        sync.Mutex
	listeners map[int]*TCPListener
	next      int // of ports that are given out
}

// nextPort returns a port that is not in use. Called with the lock held.
func nextPort() int {
	for {
		if ports.next < 32768 || ports.next > 60999 {
			ports.next = 32768
		}
		ports.next++
		if ports.listeners[ports.next] == nil {
			return ports.next
		}
	}
}

// waitOutside tells the run time that a goroutine waits for what could come from another host: as in
// Go, that is no deadlock.
//
//interleave:linkname runtime.waitOutside
func waitOutside(n int32)

// A TCPListener waits for connections at a port.
type TCPListener struct {
	addr  *TCPAddr
	queue chan *TCPConn
	done  chan struct{}
}

// Listen waits for connections at an address such as localhost:8080 or :http; port 0 is any.
func Listen(network, address string) (Listener, error) {
	var lc ListenConfig
	return lc.Listen(context.Background(), network, address)
}

// A ListenConfig has options for Listen.
type ListenConfig struct {
	Control   func(network, address string, c syscall.RawConn) error
	KeepAlive time.Duration
}

// Listen is Listen with the options.
func (lc *ListenConfig) Listen(ctx context.Context, network, address string) (Listener, error) {
	addr, err := ResolveTCPAddr(network, address)
	if err == errMissingAddress {
		addr, err = &TCPAddr{}, nil
	}
	if err != nil {
		return nil, &OpError{Op: "listen", Net: network, Err: err}
	}
	return listenTCP(network, addr)
}

// ListenTCP is Listen for an address that was resolved.
func ListenTCP(network string, laddr *TCPAddr) (*TCPListener, error) {
	if laddr == nil {
		laddr = &TCPAddr{}
	}
	l, err := listenTCP(network, laddr)
	if err != nil {
		return nil, err
	}
	return l.(*TCPListener), nil
}

func listenTCP(network string, addr *TCPAddr) (Listener, error) {
	ports.mu.Lock()
	defer ports.mu.Unlock()
	port := addr.Port
	if port == 0 {
		port = nextPort()
	} else if ports.listeners[port] != nil {
		return nil, &OpError{Op: "listen", Net: network, Addr: addr, Err: os.NewSyscallError("bind", syscall.EADDRINUSE)}
	}
	ip := addr.IP
	if ip == nil {
		ip = IPv6unspecified
		if network == "tcp4" {
			ip = IPv4zero
		}
	}
	l := &TCPListener{&TCPAddr{IP: ip, Port: port}, make(chan *TCPConn, 128), make(chan struct{})}
	if ports.listeners == nil {
		ports.listeners = make(map[int]*TCPListener)
	}
	ports.listeners[port] = l
	return l, nil
}

// Accept waits for the next connection.
func (l *TCPListener) Accept() (Conn, error) {
	c, err := l.AcceptTCP()
	if err != nil {
		return nil, err
	}
	return c, nil
}

// AcceptTCP waits for the next connection.
func (l *TCPListener) AcceptTCP() (*TCPConn, error) {
	waitOutside(1)
	defer waitOutside(-1)
	select {
	case c := <-l.queue:
		return c, nil
	case <-l.done:
		return nil, l.fail("accept", errClosed)
	}
}

func (l *TCPListener) fail(op string, err error) error {
	return &OpError{Op: op, Net: "tcp", Addr: l.addr, Err: err}
}

// Close has Accept fail.
func (l *TCPListener) Close() error {
	ports.mu.Lock()
	defer ports.mu.Unlock()
	if ports.listeners[l.addr.Port] != l {
		return l.fail("close", errClosed)
	}
	delete(ports.listeners, l.addr.Port)
	close(l.done)
	return nil
}

// Addr returns where l listens.
func (l *TCPListener) Addr() Addr { return l.addr }

// SetDeadline does nothing.
func (l *TCPListener) SetDeadline(t time.Time) error { return nil }

// A Dialer has options for connecting.
type Dialer struct {
	Timeout       time.Duration
	Deadline      time.Time
	LocalAddr     Addr
	DualStack     bool
	FallbackDelay time.Duration
	KeepAlive     time.Duration
	Cancel        <-chan struct{}
	Control       func(network, address string, c syscall.RawConn) error
}

// Dial connects to a listener of the program.
func Dial(network, address string) (Conn, error) {
	var d Dialer
	return d.Dial(network, address)
}

// DialTimeout is Dial; it does not take any time.
func DialTimeout(network, address string, timeout time.Duration) (Conn, error) {
	d := Dialer{Timeout: timeout}
	return d.Dial(network, address)
}

// DialTCP is Dial for an address that was resolved.
func DialTCP(network string, laddr, raddr *TCPAddr) (*TCPConn, error) {
	c, err := dial(network, raddr)
	if err != nil {
		return nil, err
	}
	return c.(*TCPConn), nil
}

// Dial connects to a listener of the program.
func (d *Dialer) Dial(network, address string) (Conn, error) {
	return d.DialContext(context.Background(), network, address)
}

// DialContext is Dial, unless ctx is done.
func (d *Dialer) DialContext(ctx context.Context, network, address string) (Conn, error) {
	if ctx == nil {
		panic("nil context")
	}
	if err := ctx.Err(); err != nil {
		if errors.Is(err, context.DeadlineExceeded) {
			err = errTimeout
		} else {
			err = errors.New("operation was canceled")
		}
		return nil, &OpError{Op: "dial", Net: network, Err: err}
	}
	addr, err := ResolveTCPAddr(network, address)
	if err != nil {
		return nil, &OpError{Op: "dial", Net: network, Err: err}
	}
	return dial(network, addr)
}

func dial(network string, addr *TCPAddr) (Conn, error) {
	if addr.IP == nil || addr.IP.IsUnspecified() {
		addr = &TCPAddr{IP: IPv4(127, 0, 0, 1), Port: addr.Port}
	}
	fail := func(err error) (Conn, error) {
		return nil, &OpError{Op: "dial", Net: network, Addr: addr, Err: os.NewSyscallError("connect", err)}
	}
	if !addr.IP.IsLoopback() {
		return fail(syscall.ENETUNREACH)
	}
	ports.mu.Lock()
	l := ports.listeners[addr.Port]
	from := &TCPAddr{IP: addr.IP, Port: nextPort()}
	ports.mu.Unlock()
	if l == nil {
		return fail(syscall.ECONNREFUSED)
	}
	client, server := connect(from, addr)
	select {
	case l.queue <- server:
		return client, nil
	case <-l.done:
		return fail(syscall.ECONNREFUSED)
	}
}

// FileConn and FileListener fail: files are no connections.

func FileConn(f *os.File) (c Conn, err error) {
	return nil, &OpError{Op: "file", Net: "file+net", Err: syscall.ENOTSUP}
}

func FileListener(f *os.File) (ln Listener, err error) {
	return nil, &OpError{Op: "file", Net: "file+net", Err: syscall.ENOTSUP}
}
