package http

import (
	"bytes"
	"context"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"net/url"
	"strings"
)

// A Request is what a client sends and a server gets.
type Request struct {
	Method           string // "": GET
	URL              *url.URL
	Proto            string // "HTTP/1.1"
	ProtoMajor       int
	ProtoMinor       int
	Header           Header
	Body             io.ReadCloser // of a server's request: never nil
	GetBody          func() (io.ReadCloser, error)
	ContentLength    int64 // -1: not known
	TransferEncoding []string
	Close            bool
	Host             string
	Form             url.Values // of query and body, after ParseForm
	PostForm         url.Values // of the body, after ParseForm
	Trailer          Header
	RemoteAddr       string
	RequestURI       string
	Cancel           <-chan struct{}
	Response         *Response // the redirect that has led to the request
	Pattern          string    // that the ServeMux has matched

	ctx        context.Context
	wildcards  []string // names and values, of the pattern
	pathValues map[string]string
}

// NoBody is a body without anything in it.
var NoBody = noBody{}

type noBody struct{}

func (noBody) Read([]byte) (int, error)         { return 0, io.EOF }
func (noBody) Close() error                     { return nil }
func (noBody) WriteTo(io.Writer) (int64, error) { return 0, nil }

// Errors of requests.
var (
	ErrMissingFile          = errors.New("http: no such file")
	ErrNotSupported         = &ProtocolError{"feature not supported"}
	ErrMissingBoundary      = &ProtocolError{"no multipart boundary param in Content-Type"}
	ErrNotMultipart         = &ProtocolError{"request Content-Type isn't multipart/form-data"}
	ErrUnexpectedTrailer    = &ProtocolError{"trailer header without chunked transfer encoding"}
	ErrHeaderTooLong        = &ProtocolError{"header too long"}
	ErrShortBody            = &ProtocolError{"entity body too short"}
	ErrMissingContentLength = &ProtocolError{"missing ContentLength in HEAD response"}
)

// A ProtocolError is a violation of HTTP.
type ProtocolError struct {
	ErrorString string
}

func (pe *ProtocolError) Error() string { return pe.ErrorString }

// NewRequest returns a request for a client to send.
func NewRequest(method, url string, body io.Reader) (*Request, error) {
	return NewRequestWithContext(context.Background(), method, url, body)
}

// NewRequestWithContext is NewRequest with a context for the request and the response's body.
func NewRequestWithContext(ctx context.Context, method, target string, body io.Reader) (*Request, error) {
	if method == "" {
		method = "GET"
	}
	if CanonicalHeaderKey(method) == method && strings.ContainsAny(method, " ()<>@,;:\\\"/[]?={}\t") {
		return nil, fmt.Errorf("net/http: invalid method %q", method)
	}
	if ctx == nil {
		return nil, errors.New("net/http: nil Context")
	}
	u, err := url.Parse(target)
	if err != nil {
		return nil, err
	}
	u.Host = strings.TrimSuffix(u.Host, ":")
	r := &Request{
		ctx: ctx, Method: method, URL: u, Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1,
		Header: make(Header), Host: u.Host,
	}
	if body == nil {
		return r, nil
	}
	rc, ok := body.(io.ReadCloser)
	if !ok {
		rc = io.NopCloser(body)
	}
	r.Body = rc
	again := func(data func() io.Reader, n int) {
		r.ContentLength = int64(n)
		r.GetBody = func() (io.ReadCloser, error) { return io.NopCloser(data()), nil }
		if n == 0 {
			r.Body = NoBody
			r.GetBody = func() (io.ReadCloser, error) { return NoBody, nil }
		}
	}
	switch b := body.(type) {
	case *bytes.Buffer:
		data := b.Bytes()
		again(func() io.Reader { return bytes.NewReader(data) }, b.Len())
	case *bytes.Reader:
		c := *b
		again(func() io.Reader { r := c; return &r }, b.Len())
	case *strings.Reader:
		c := *b
		again(func() io.Reader { r := c; return &r }, b.Len())
	}
	return r, nil
}

// Context returns the request's context. That of a server's request is canceled when the client
// has gone, or the handler has returned.
func (r *Request) Context() context.Context {
	if r.ctx != nil {
		return r.ctx
	}
	return context.Background()
}

// WithContext returns a shallow copy with another context.
func (r *Request) WithContext(ctx context.Context) *Request {
	if ctx == nil {
		panic("nil context")
	}
	c := *r
	c.ctx = ctx
	return &c
}

// Clone returns a copy with another context; the body is the same.
func (r *Request) Clone(ctx context.Context) *Request {
	c := r.WithContext(ctx)
	u := *r.URL
	c.URL = &u
	c.Header = r.Header.Clone()
	c.Trailer = r.Trailer.Clone()
	c.Form = url.Values(Header(r.Form).Clone())
	c.PostForm = url.Values(Header(r.PostForm).Clone())
	return c
}

// UserAgent returns the name of the client.
func (r *Request) UserAgent() string { return r.Header.Get("User-Agent") }

// Referer returns the URL of the page that has led to the request.
func (r *Request) Referer() string { return r.Header.Get("Referer") }

// ProtoAtLeast reports whether the version of HTTP is at least the given one.
func (r *Request) ProtoAtLeast(major, minor int) bool {
	return r.ProtoMajor > major || r.ProtoMajor == major && r.ProtoMinor >= minor
}

// Cookies returns the cookies sent with the request.
func (r *Request) Cookies() []*Cookie { return r.CookiesNamed("") }

// CookiesNamed returns the cookies of a name.
func (r *Request) CookiesNamed(name string) []*Cookie {
	list := []*Cookie{}
	for _, line := range r.Header["Cookie"] {
		cookies, _ := ParseCookie(line)
		for _, c := range cookies {
			if name == "" || c.Name == name {
				list = append(list, c)
			}
		}
	}
	return list
}

// Cookie returns the cookie of a name.
func (r *Request) Cookie(name string) (*Cookie, error) {
	if name != "" {
		for _, c := range r.CookiesNamed(name) {
			return c, nil
		}
	}
	return nil, ErrNoCookie
}

// AddCookie adds a cookie to the request.
func (r *Request) AddCookie(c *Cookie) {
	s := c.Name + "=" + cookieValue(c.Value, c.Quoted)
	if have := r.Header.Get("Cookie"); have != "" {
		s = have + "; " + s
	}
	r.Header.Set("Cookie", s)
}

// BasicAuth returns the name and password sent with the request.
func (r *Request) BasicAuth() (username, password string, ok bool) {
	scheme, text, _ := strings.Cut(r.Header.Get("Authorization"), " ")
	if !strings.EqualFold(scheme, "Basic") {
		return "", "", false
	}
	data, err := base64.StdEncoding.DecodeString(text)
	if err != nil {
		return "", "", false
	}
	username, password, ok = strings.Cut(string(data), ":")
	if !ok {
		return "", "", false
	}
	return username, password, true
}

// SetBasicAuth sends a name and password with the request.
func (r *Request) SetBasicAuth(username, password string) {
	r.Header.Set("Authorization", "Basic "+base64.StdEncoding.EncodeToString([]byte(username+":"+password)))
}

// PathValue returns what a wildcard of the pattern stands for.
func (r *Request) PathValue(name string) string {
	for i := 0; i+1 < len(r.wildcards); i += 2 {
		if r.wildcards[i] == name {
			return r.wildcards[i+1]
		}
	}
	return r.pathValues[name]
}

// SetPathValue sets what PathValue returns.
func (r *Request) SetPathValue(name, value string) {
	for i := 0; i+1 < len(r.wildcards); i += 2 {
		if r.wildcards[i] == name {
			r.wildcards[i+1] = value
			return
		}
	}
	if r.pathValues == nil {
		r.pathValues = make(map[string]string)
	}
	r.pathValues[name] = value
}

// ParseForm fills Form and PostForm. The body is read if it is a form.
func (r *Request) ParseForm() error {
	var first error
	if r.PostForm == nil {
		if r.Method == "POST" || r.Method == "PUT" || r.Method == "PATCH" {
			if r.Body == nil {
				return errors.New("missing form body")
			}
			kind, _, _ := strings.Cut(r.Header.Get("Content-Type"), ";")
			if strings.TrimSpace(strings.ToLower(kind)) == "application/x-www-form-urlencoded" {
				data, err := io.ReadAll(r.Body)
				if err == nil {
					r.PostForm, err = url.ParseQuery(string(data))
				}
				first = err
			}
		}
		if r.PostForm == nil {
			r.PostForm = make(url.Values)
		}
	}
	if r.Form == nil {
		r.Form = make(url.Values)
		for key, values := range r.PostForm {
			r.Form[key] = append(r.Form[key], values...)
		}
		if r.URL != nil {
			query, err := url.ParseQuery(r.URL.RawQuery)
			if first == nil {
				first = err
			}
			for key, values := range query {
				r.Form[key] = append(r.Form[key], values...)
			}
		}
	}
	return first
}

// FormValue returns the first value of query or body for the key.
func (r *Request) FormValue(key string) string {
	if r.Form == nil {
		r.ParseForm()
	}
	return r.Form.Get(key)
}

// PostFormValue returns the first value of the body for the key.
func (r *Request) PostFormValue(key string) string {
	if r.PostForm == nil {
		r.ParseForm()
	}
	return r.PostForm.Get(key)
}

// A Response is what a server sends and a client gets.
type Response struct {
	Status           string // e.g. "200 OK"
	StatusCode       int    // e.g. 200
	Proto            string // e.g. "HTTP/1.0"
	ProtoMajor       int    // e.g. 1
	ProtoMinor       int    // e.g. 0
	Header           Header
	Body             io.ReadCloser // never nil; to be closed
	ContentLength    int64         // -1: not known
	TransferEncoding []string
	Close            bool
	Uncompressed     bool
	Trailer          Header
	Request          *Request
}

// ErrNoLocation says that a response has no Location.
var ErrNoLocation = errors.New("http: no Location header in response")

// Cookies returns the cookies that the response sets.
func (r *Response) Cookies() []*Cookie {
	list := []*Cookie{}
	for _, line := range r.Header["Set-Cookie"] {
		if c, err := ParseSetCookie(line); err == nil {
			list = append(list, c)
		}
	}
	return list
}

// Location returns the URL in the Location field.
func (r *Response) Location() (*url.URL, error) {
	location := r.Header.Get("Location")
	if location == "" {
		return nil, ErrNoLocation
	}
	if r.Request != nil && r.Request.URL != nil {
		return r.Request.URL.Parse(location)
	}
	return url.Parse(location)
}

// ProtoAtLeast reports whether the version of HTTP is at least the given one.
func (r *Response) ProtoAtLeast(major, minor int) bool {
	return r.ProtoMajor > major || r.ProtoMajor == major && r.ProtoMinor >= minor
}
