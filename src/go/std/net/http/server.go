// Package http has clients and servers of HTTP within the program: there is no other host. A request
// to a server of the program is handed to its handler, in a goroutine of its own, without being
// written and read as text; connections made otherwise are served by text (wire.go).
package http

import (
	"context"
	"errors"
	"internal/ops"
	"log"
	"net"
	"runtime/debug"
	"sync"
	"time"
	"unsafe"
)

// A Handler answers requests. When ServeHTTP returns, the answer is complete.
type Handler interface {
	ServeHTTP(ResponseWriter, *Request)
}

// A HandlerFunc is a function that is a Handler.
type HandlerFunc func(ResponseWriter, *Request)

// ServeHTTP calls f.
func (f HandlerFunc) ServeHTTP(w ResponseWriter, r *Request) { f(w, r) }

// A ResponseWriter is what a handler writes the answer to.
type ResponseWriter interface {
	// Header returns the fields of the answer. To change them after WriteHeader or Write has no
	// effect.
	Header() Header

	// Write writes a part of the body; before it, WriteHeader(StatusOK) is called if need be.
	Write([]byte) (int, error)

	// WriteHeader sends the status code and the fields.
	WriteHeader(statusCode int)
}

// A Flusher can send what has been written so far.
type Flusher interface {
	Flush()
}

// Errors of servers and handlers.
var (
	ErrServerClosed       = errors.New("http: Server closed")
	ErrAbortHandler       = errors.New("net/http: abort Handler")
	ErrBodyNotAllowed     = errors.New("http: request method or response status code does not allow body")
	ErrHijacked           = errors.New("http: connection has been hijacked")
	ErrContentLength      = errors.New("http: wrote more than the declared Content-Length")
	ErrHandlerTimeout     = errors.New("http: Handler timeout")
	ErrBodyReadAfterClose = errors.New("http: invalid Read on closed Body")
	ErrLineTooLong        = errors.New("header line too long")
)

// A contextKey is the key of something that a request's context has.
type contextKey struct{ name string }

func (k *contextKey) String() string { return "net/http context value " + k.name }

// Keys of what the context of a server's request has.
var (
	ServerContextKey    = &contextKey{"http-server"} // the *Server
	LocalAddrContextKey = &contextKey{"local-addr"}  // the net.Addr
)

// DefaultMaxHeaderBytes is how long the fields of a request may be.
const DefaultMaxHeaderBytes = 1 << 20

// A ConnState is a state of a connection to a server.
type ConnState int

const (
	StateNew ConnState = iota
	StateActive
	StateIdle
	StateHijacked
	StateClosed
)

// String returns the name of the state.
func (c ConnState) String() string {
	return [...]string{"new", "active", "idle", "hijacked", "closed"}[c]
}

// A Server serves requests at an address. The time limits have no effect.
type Server struct {
	Addr                         string  // "": ":http"
	Handler                      Handler // nil: DefaultServeMux
	DisableGeneralOptionsHandler bool
	ReadTimeout                  time.Duration
	ReadHeaderTimeout            time.Duration
	WriteTimeout                 time.Duration
	IdleTimeout                  time.Duration
	MaxHeaderBytes               int
	ConnState                    func(net.Conn, ConnState)
	ErrorLog                     *log.Logger
	BaseContext                  func(net.Listener) context.Context
	ConnContext                  func(ctx context.Context, c net.Conn) context.Context

	mu         sync.Mutex
	listeners  []net.Listener
	conns      map[net.Conn]bool
	closing    bool
	onShutdown []func()

	active sync.WaitGroup // requests being answered
}

//interleave:linkname runtime.syncop
func syncop(kind int32, p unsafe.Pointer)

// What all goroutines look at and few change is not protected by locks: telling the run time before
// each step on it does the same, and those who only look are not in each other's way when all
// schedules are explored.

// servers has the servers by the ports that they listen at.
var servers map[string]*served

func setServer(port string, at *served) {
	syncop(ops.Store, unsafe.Pointer(&servers))
	if servers == nil {
		servers = make(map[string]*served)
	}
	if at == nil {
		delete(servers, port)
	} else {
		servers[port] = at
	}
}

// A served is a server at a listener.
type served struct {
	server *Server
	base   context.Context
	addr   net.Addr
}

// serverAt returns the server that listens at a port, nil if there is none.
func serverAt(port string) *served {
	syncop(ops.Load, unsafe.Pointer(&servers))
	return servers[port]
}

func portOf(addr net.Addr) string {
	_, port, _ := net.SplitHostPort(addr.String())
	return port
}

// ListenAndServe serves at the server's address until it is closed.
func (srv *Server) ListenAndServe() error {
	if srv.isClosing() {
		return ErrServerClosed
	}
	addr := srv.Addr
	if addr == "" {
		addr = ":http"
	}
	l, err := net.Listen("tcp", addr)
	if err != nil {
		return err
	}
	return srv.Serve(l)
}

// ListenAndServe serves at an address with a handler; nil: DefaultServeMux.
func ListenAndServe(addr string, handler Handler) error {
	return (&Server{Addr: addr, Handler: handler}).ListenAndServe()
}

// Serve serves at a listener with a handler.
func Serve(l net.Listener, handler Handler) error { return (&Server{Handler: handler}).Serve(l) }

// ListenAndServeTLS fails: there is no TLS.
func ListenAndServeTLS(addr, certFile, keyFile string, handler Handler) error {
	return errors.New("http: TLS is not available")
}

func (srv *Server) isClosing() bool {
	srv.mu.Lock()
	defer srv.mu.Unlock()
	return srv.closing
}

// attach has the server answer the requests to a listener's address. false: it is closed.
func attach(srv *Server, l net.Listener) bool {
	base := context.Background()
	if srv.BaseContext != nil {
		if base = srv.BaseContext(l); base == nil {
			panic("BaseContext returned a nil context")
		}
	}
	srv.mu.Lock()
	closing := srv.closing
	if !closing {
		srv.listeners = append(srv.listeners, l)
	}
	srv.mu.Unlock()
	if !closing {
		setServer(portOf(l.Addr()), &served{srv, context.WithValue(base, ServerContextKey, srv), l.Addr()})
	}
	return !closing
}

// Serve serves at a listener until the server is closed.
func (srv *Server) Serve(l net.Listener) error {
	port := portOf(l.Addr())
	at := serverAt(port)
	if at == nil || at.server != srv { // otherwise package httptest has attached it
		if !attach(srv, l) {
			l.Close()
			return ErrServerClosed
		}
		at = serverAt(port)
	}
	defer func() {
		setServer(port, nil)
		l.Close()
	}()
	for {
		c, err := l.Accept()
		if err != nil {
			if srv.isClosing() {
				return ErrServerClosed
			}
			return err
		}
		go at.serveConn(c)
	}
}

// RegisterOnShutdown has Shutdown call f in a goroutine.
func (srv *Server) RegisterOnShutdown(f func()) {
	srv.mu.Lock()
	srv.onShutdown = append(srv.onShutdown, f)
	srv.mu.Unlock()
}

// SetKeepAlivesEnabled does nothing.
func (srv *Server) SetKeepAlivesEnabled(v bool) {}

// stop closes the listeners.
func (srv *Server) stop() (err error) {
	srv.mu.Lock()
	defer srv.mu.Unlock()
	srv.closing = true
	for _, l := range srv.listeners {
		setServer(portOf(l.Addr()), nil)
		if e := l.Close(); e != nil && err == nil {
			err = e
		}
	}
	srv.listeners = nil
	return err
}

// Shutdown closes the listeners and waits until all requests are answered, or ctx is done.
func (srv *Server) Shutdown(ctx context.Context) error {
	err := srv.stop()
	srv.mu.Lock()
	for _, f := range srv.onShutdown {
		go f()
	}
	srv.mu.Unlock()
	if ctx.Done() == nil {
		srv.active.Wait()
		return err
	}
	quiet := make(chan struct{})
	go func() {
		srv.active.Wait()
		close(quiet)
	}()
	select {
	case <-quiet:
		return err
	case <-ctx.Done():
		return ctx.Err()
	}
}

// Close closes the listeners and the connections.
func (srv *Server) Close() error {
	err := srv.stop()
	srv.mu.Lock()
	defer srv.mu.Unlock()
	for c := range srv.conns {
		c.Close()
	}
	return err
}

func (srv *Server) logf(format string, args ...any) {
	if srv.ErrorLog != nil {
		srv.ErrorLog.Printf(format, args...)
	} else {
		log.Printf(format, args...)
	}
}

// serve has the handler answer a request.
func (at *served) serve(w *response, cancel context.CancelFunc) {
	srv := at.server
	defer srv.active.Done()
	defer cancel()
	defer func() {
		if err := recover(); err != nil {
			if err != ErrAbortHandler {
				srv.logf("http: panic serving %v: %v\n%s", w.req.RemoteAddr, err, debug.Stack())
			}
			w.abort()
		}
	}()
	h := srv.Handler
	if h == nil {
		h = DefaultServeMux
	}
	if w.req.RequestURI == "*" && w.req.Method == "OPTIONS" && !srv.DisableGeneralOptionsHandler {
		w.Header().Set("Content-Length", "0")
	} else {
		h.ServeHTTP(w, w.req)
	}
	w.finish()
}
