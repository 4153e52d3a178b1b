package http

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/url"
	"strings"
	"time"
)

// A RoundTripper gets the response for a request.
type RoundTripper interface {
	RoundTrip(*Request) (*Response, error)
}

// A CookieJar keeps cookies for a client.
type CookieJar interface {
	SetCookies(u *url.URL, cookies []*Cookie)
	Cookies(u *url.URL) []*Cookie
}

// A Client sends requests and follows redirects.
type Client struct {
	Transport     RoundTripper // nil: DefaultTransport
	CheckRedirect func(req *Request, via []*Request) error
	Jar           CookieJar
	Timeout       time.Duration // 0: none
}

// DefaultClient is what Get and the like use.
var DefaultClient = &Client{}

// ErrUseLastResponse is what CheckRedirect returns to have the redirect itself returned.
var ErrUseLastResponse = errors.New("net/http: use last response")

// Get sends a GET request.
func Get(url string) (resp *Response, err error) { return DefaultClient.Get(url) }

// Head sends a HEAD request.
func Head(url string) (resp *Response, err error) { return DefaultClient.Head(url) }

// Post sends a POST request.
func Post(url, contentType string, body io.Reader) (resp *Response, err error) {
	return DefaultClient.Post(url, contentType, body)
}

// PostForm sends a form in a POST request.
func PostForm(url string, data url.Values) (resp *Response, err error) {
	return DefaultClient.PostForm(url, data)
}

// Get sends a GET request.
func (c *Client) Get(url string) (resp *Response, err error) {
	req, err := NewRequest("GET", url, nil)
	if err != nil {
		return nil, err
	}
	return c.Do(req)
}

// Head sends a HEAD request.
func (c *Client) Head(url string) (resp *Response, err error) {
	req, err := NewRequest("HEAD", url, nil)
	if err != nil {
		return nil, err
	}
	return c.Do(req)
}

// Post sends a POST request.
func (c *Client) Post(url, contentType string, body io.Reader) (resp *Response, err error) {
	req, err := NewRequest("POST", url, body)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Content-Type", contentType)
	return c.Do(req)
}

// PostForm sends a form in a POST request.
func (c *Client) PostForm(url string, data url.Values) (resp *Response, err error) {
	return c.Post(url, "application/x-www-form-urlencoded", strings.NewReader(data.Encode()))
}

// CloseIdleConnections does nothing: there are none.
func (c *Client) CloseIdleConnections() {}

// Do sends a request and returns the response. Its body must be read and closed. Errors are
// *url.Errors.
func (c *Client) Do(req *Request) (*Response, error) {
	if req.URL == nil {
		return nil, &url.Error{Op: opOf(req.Method), Err: errors.New("http: nil Request.URL")}
	}
	fail := func(err error) (*Response, error) {
		return nil, &url.Error{Op: opOf(req.Method), URL: req.URL.Redacted(), Err: err}
	}
	ctx := req.Context()
	cancel := func() {}
	if c.Timeout > 0 {
		ctx, cancel = context.WithTimeout(ctx, c.Timeout)
	}
	var via []*Request
	for {
		resp, err := c.send(req.WithContext(ctx))
		if err != nil {
			if c.Timeout > 0 && ctx.Err() == context.DeadlineExceeded && req.Context().Err() == nil {
				err = &timeoutError{err.Error() + " (Client.Timeout exceeded while awaiting headers)"}
			}
			cancel()
			return fail(err)
		}
		next, err := c.redirect(req, resp, via)
		if err != nil || next == nil {
			if err == ErrUseLastResponse {
				err = nil
			}
			if err != nil {
				cancel()
				resp.Body.Close()
				_, err = fail(err)
				err.(*url.Error).URL = resp.Header.Get("Location")
				return resp, err
			}
			resp.Body = &clientBody{resp.Body, cancel}
			return resp, nil
		}
		resp.Body.Close()
		via = append(via, req)
		req = next
	}
}

// opOf returns the method as url.Error shows it.
func opOf(method string) string {
	if method == "" {
		return "Get"
	}
	return method[:1] + strings.ToLower(method[1:])
}

// A clientBody gives up the time limit when it is closed.
type clientBody struct {
	io.ReadCloser
	cancel func()
}

func (b *clientBody) Close() error {
	b.cancel()
	return b.ReadCloser.Close()
}

// A timeoutError says that the client's time is over.
type timeoutError struct{ text string }

func (e *timeoutError) Error() string        { return e.text }
func (e *timeoutError) Timeout() bool        { return true }
func (e *timeoutError) Temporary() bool      { return true }
func (e *timeoutError) Is(target error) bool { return target == context.DeadlineExceeded }

func (c *Client) send(req *Request) (*Response, error) {
	rt := c.Transport
	if rt == nil {
		rt = DefaultTransport
	}
	if req.Header == nil {
		req.Header = make(Header)
	}
	if c.Jar != nil {
		for _, cookie := range c.Jar.Cookies(req.URL) {
			req.AddCookie(cookie)
		}
	}
	if u := req.URL.User; u != nil && req.Header.Get("Authorization") == "" {
		password, _ := u.Password()
		req.Header = req.Header.Clone()
		req.SetBasicAuth(u.Username(), password)
	}
	resp, err := rt.RoundTrip(req)
	if err != nil {
		return nil, err
	}
	if resp == nil {
		return nil, fmt.Errorf("http: RoundTripper implementation (%T) returned a nil *Response with a nil error", rt)
	}
	if resp.Body == nil {
		resp.Body = NoBody
	}
	if c.Jar != nil {
		if cookies := resp.Cookies(); len(cookies) > 0 {
			c.Jar.SetCookies(req.URL, cookies)
		}
	}
	return resp, nil
}

// redirect returns the request that the response leads to, nil if to none.
func (c *Client) redirect(req *Request, resp *Response, via []*Request) (*Request, error) {
	method, keepBody := "", false
	switch resp.StatusCode {
	case StatusMovedPermanently, StatusFound, StatusSeeOther:
		if method = req.Method; method != "GET" && method != "HEAD" {
			method = "GET"
		}
	case StatusTemporaryRedirect, StatusPermanentRedirect:
		method, keepBody = req.Method, true
		if req.GetBody == nil && req.Body != nil && req.Body != NoBody {
			return nil, nil
		}
	default:
		return nil, nil
	}
	location := resp.Header.Get("Location")
	if location == "" {
		return nil, nil
	}
	u, err := req.URL.Parse(location)
	if err != nil {
		return nil, fmt.Errorf("failed to parse Location header %q: %v", location, err)
	}
	next := &Request{
		Method: method, URL: u, Header: req.Header.Clone(), Response: resp, ctx: req.ctx,
		Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1,
	}
	if keepBody && req.GetBody != nil {
		if next.Body, err = req.GetBody(); err != nil {
			return nil, err
		}
		next.GetBody = req.GetBody
		next.ContentLength = req.ContentLength
	} else {
		next.Header.Del("Content-Type")
		next.Header.Del("Content-Length")
	}
	next.Header.Set("Referer", req.URL.String())
	if u.Host != req.URL.Host {
		next.Header.Del("Authorization")
		next.Header.Del("Cookie")
	}
	all := append(via, req)
	if c.CheckRedirect != nil {
		return next, c.CheckRedirect(next, all)
	}
	if len(all) >= 10 {
		return nil, errors.New("stopped after 10 redirects")
	}
	return next, nil
}

// DefaultMaxIdleConnsPerHost is how many connections Go keeps to a host.
const DefaultMaxIdleConnsPerHost = 2

// DefaultTransport is what clients use that have no other.
var DefaultTransport RoundTripper = &Transport{Proxy: ProxyFromEnvironment}

// ProxyFromEnvironment returns nil: there are no proxies.
func ProxyFromEnvironment(req *Request) (*url.URL, error) { return nil, nil }

// ProxyURL returns a function for Transport.Proxy.
func ProxyURL(fixedURL *url.URL) func(*Request) (*url.URL, error) {
	return func(*Request) (*url.URL, error) { return fixedURL, nil }
}

// ErrSkipAltProtocol is not used here.
var ErrSkipAltProtocol = errors.New("net/http: skip alternate protocol")

// A Transport hands requests to the servers of the program. Most fields have no effect.
type Transport struct {
	Proxy                  func(*Request) (*url.URL, error)
	DialContext            func(ctx context.Context, network, addr string) (net.Conn, error)
	Dial                   func(network, addr string) (net.Conn, error)
	TLSHandshakeTimeout    time.Duration
	DisableKeepAlives      bool
	DisableCompression     bool
	MaxIdleConns           int
	MaxIdleConnsPerHost    int
	MaxConnsPerHost        int
	IdleConnTimeout        time.Duration
	ResponseHeaderTimeout  time.Duration
	ExpectContinueTimeout  time.Duration
	MaxResponseHeaderBytes int64
	WriteBufferSize        int
	ReadBufferSize         int
	ForceAttemptHTTP2      bool
}

// CloseIdleConnections does nothing: there are none.
func (t *Transport) CloseIdleConnections() {}

// Clone returns a copy.
func (t *Transport) Clone() *Transport {
	c := *t
	return &c
}

// RoundTrip has a server answer the request.
func (t *Transport) RoundTrip(req *Request) (*Response, error) {
	ctx := req.Context()
	if req.URL == nil {
		return nil, errors.New("http: nil Request.URL")
	}
	if req.URL.Scheme != "http" && req.URL.Scheme != "https" {
		return nil, fmt.Errorf("unsupported protocol scheme %q", req.URL.Scheme)
	}
	if req.URL.Host == "" {
		return nil, errors.New("http: no Host in request URL")
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	port := req.URL.Port()
	if port == "" {
		port = req.URL.Scheme
	}
	addr := net.JoinHostPort(req.URL.Hostname(), port)
	if t.DialContext == nil && t.Dial == nil && req.URL.Scheme == "http" {
		resolved, err := net.ResolveTCPAddr("tcp", addr)
		if err == nil && resolved.IP.IsLoopback() {
			if at := serverAt(portOf(resolved)); at != nil {
				return at.roundTrip(req)
			}
		}
	}
	var c net.Conn
	var err error
	switch {
	case t.DialContext != nil:
		c, err = t.DialContext(ctx, "tcp", addr)
	case t.Dial != nil:
		c, err = t.Dial("tcp", addr)
	default:
		var d net.Dialer
		c, err = d.DialContext(ctx, "tcp", addr)
	}
	if err != nil {
		return nil, err
	}
	if req.URL.Scheme == "https" {
		c.Close()
		return nil, errors.New("http: TLS is not available")
	}
	return roundTripConn(req, c)
}

// clientPort is the port of the client of the latest request.
var clientPort = 40000

// roundTrip hands the request to the server's handler.
func (at *served) roundTrip(req *Request) (*Response, error) {
	ctx := req.Context()
	method := req.Method
	if method == "" {
		method = "GET"
	}
	u, err := url.ParseRequestURI(req.URL.RequestURI())
	if err != nil {
		return nil, err
	}
	clientPort++
	r := &Request{
		Method: method, URL: u, RequestURI: req.URL.RequestURI(),
		Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1,
		Header: req.Header.Clone(), Body: req.Body, ContentLength: req.ContentLength, Host: req.Host,
		RemoteAddr: fmt.Sprintf("127.0.0.1:%d", clientPort),
	}
	if r.Host == "" {
		r.Host = req.URL.Host
	}
	if r.Body == nil {
		r.Body = NoBody
		r.ContentLength = 0
	} else if r.ContentLength == 0 && r.Body != NoBody {
		r.ContentLength = -1
		r.TransferEncoding = []string{"chunked"}
	}
	setDefault := func(key, value string) {
		if _, ok := r.Header[key]; !ok {
			r.Header[key] = []string{value}
		}
	}
	setDefault("User-Agent", "Go-http-client/1.1")
	if method != "HEAD" {
		setDefault("Accept-Encoding", "gzip")
	}
	if r.ContentLength > 0 || r.ContentLength == 0 && (method == "POST" || method == "PUT" || method == "PATCH") {
		setDefault("Content-Length", fmt.Sprint(r.ContentLength))
	}
	serverCtx, cancel := context.WithCancel(context.WithValue(at.base, LocalAddrContextKey, at.addr))
	r.ctx = serverCtx
	stop := func() bool { return true }
	if ctx.Done() != nil {
		stop = context.AfterFunc(ctx, cancel)
	}
	w := newResponse(r)
	at.server.active.Add(1)
	go at.serve(w, cancel)
	select {
	case resp := <-w.head:
		if resp == nil {
			stop()
			return nil, io.EOF
		}
		resp.Request = req
		switch b := resp.Body.(type) {
		case *wholeBody:
			b.onClose = func() { stop() }
		case *body:
			b.onClose = cancel
			if ctx.Done() != nil {
				abort := context.AfterFunc(ctx, func() { b.end(ctx.Err()) })
				b.onClose = func() { abort(); stop(); cancel() }
			}
		}
		return resp, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}
