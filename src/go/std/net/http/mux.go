package http

import (
	"errors"
	"fmt"
	"internal/ops"
	"net"
	"net/url"
	"path"
	"runtime"
	"slices"
	"strings"
	"unsafe"
)

// This file has ServeMux: its patterns, which of them match a request, and which one counts.

// A pattern is [METHOD ][HOST]/PATH.
type pattern struct {
	text     string
	place    string // where it was registered
	method   string // "": any
	host     string // "": any
	segments []segment
	handler  Handler
}

// A segment of a path is a text, {name} for any one, {name...} or nothing, after a last slash, for
// all the others, and {$} for the end after a slash, which is the text "/".
type segment struct {
	text  string // or the wildcard's name
	wild  bool
	multi bool
}

func parsePattern(s string) (*pattern, error) {
	if s == "" {
		return nil, errors.New("empty pattern")
	}
	p := &pattern{text: s}
	method, rest, found := s, "", false
	if i := strings.IndexAny(s, " \t"); i >= 0 {
		method, rest, found = s[:i], strings.TrimLeft(s[i+1:], " \t"), true
	}
	offset := 0
	if found {
		offset = len(s) - len(rest)
		p.method = method
	} else {
		rest = method
	}
	fail := func(at int, format string, args ...any) (*pattern, error) {
		return nil, fmt.Errorf("at offset %d: %s", at, fmt.Sprintf(format, args...))
	}
	slash := strings.IndexByte(rest, '/')
	if slash < 0 {
		return fail(offset, "host/path missing /")
	}
	p.host = rest[:slash]
	if strings.Contains(p.host, "{") {
		return fail(offset+strings.IndexByte(p.host, '{'), "host contains '{' (missing initial '/'?)")
	}
	offset += slash
	rest = rest[slash:]
	seen := map[string]bool{}
	for rest != "" {
		rest = rest[1:] // the slash
		offset++
		if rest == "" {
			p.segments = append(p.segments, segment{wild: true, multi: true})
			break
		}
		text := rest
		if i := strings.IndexByte(rest, '/'); i >= 0 {
			text = rest[:i]
		}
		rest = rest[len(text):]
		brace := strings.IndexByte(text, '{')
		if brace < 0 {
			if unescaped, err := url.PathUnescape(text); err == nil {
				text = unescaped
			}
			p.segments = append(p.segments, segment{text: text})
			offset += len(text)
			continue
		}
		at := offset
		if brace != 0 {
			return fail(at, "bad wildcard segment (must start with '{')")
		}
		if text[len(text)-1] != '}' {
			return fail(at, "bad wildcard segment (must end with '}')")
		}
		name := text[1 : len(text)-1]
		if name == "$" {
			if rest != "" {
				return fail(at, "{$} not at end")
			}
			p.segments = append(p.segments, segment{text: "/"})
			break
		}
		name, multi := strings.CutSuffix(name, "...")
		if multi && rest != "" {
			return fail(at, "{...} wildcard not at end")
		}
		if name == "" {
			return fail(at, "empty wildcard")
		}
		if seen[name] {
			return fail(at, "duplicate wildcard name %q", name)
		}
		seen[name] = true
		p.segments = append(p.segments, segment{name, true, multi})
		offset += len(text)
	}
	return p, nil
}

func (p *pattern) last() segment { return p.segments[len(p.segments)-1] }

// match reports whether the pattern's path fits, and what its wildcards stand for. A last slash of
// the path is a segment of its own.
func (p *pattern) match(segments []string) (wildcards []string, ok bool) {
	for i, s := range p.segments {
		if s.multi {
			if i > len(segments) || i == len(segments) && s.text != "" {
				return nil, false
			}
			if i == len(segments) {
				return nil, false // the slash is missing
			}
			if s.text != "" {
				value := strings.TrimPrefix(strings.Join(segments[i:], "/"), "/")
				if n := len(segments); segments[n-1] == "/" && n > i+1 {
					value = strings.Join(segments[i:n-1], "/") + "/"
				}
				wildcards = append(wildcards, s.text, value)
			}
			return wildcards, true
		}
		if i >= len(segments) {
			return nil, false
		}
		if s.wild {
			if segments[i] == "/" {
				return nil, false
			}
			wildcards = append(wildcards, s.text, segments[i])
		} else if s.text != segments[i] {
			return nil, false
		}
	}
	return wildcards, len(segments) == len(p.segments)
}

// A relation says how the requests that two patterns match relate.
type relation uint8

const (
	same relation = iota
	narrower
	wider
	overlapping
	disjoint
)

func (r relation) with(other relation) relation {
	switch {
	case r == disjoint || other == disjoint:
		return disjoint
	case r == same:
		return other
	case other == same || r == other:
		return r
	}
	return overlapping
}

func (p *pattern) compare(q *pattern) relation {
	if p.host != q.host {
		switch {
		case p.host == "":
			return wider
		case q.host == "":
			return narrower
		}
		return disjoint
	}
	methods := same
	switch {
	case p.method == q.method:
	case p.method == "":
		methods = wider
	case q.method == "":
		methods = narrower
	case p.method == "GET" && q.method == "HEAD":
		methods = wider
	case p.method == "HEAD" && q.method == "GET":
		methods = narrower
	default:
		methods = disjoint
	}
	return methods.with(p.comparePath(q))
}

func (p *pattern) comparePath(q *pattern) relation {
	if len(p.segments) != len(q.segments) && !p.last().multi && !q.last().multi {
		return disjoint
	}
	r := same
	for i := 0; ; i++ {
		switch {
		case i >= len(p.segments) && i >= len(q.segments):
			return r
		case i >= len(p.segments) || i >= len(q.segments):
			return disjoint
		}
		a, b := p.segments[i], q.segments[i]
		switch {
		case a.multi && b.multi:
			return r
		case a.multi:
			return r.with(wider)
		case b.multi:
			return r.with(narrower)
		case a.wild && b.wild:
		case a.wild && b.text == "/" || b.wild && a.text == "/":
			return disjoint
		case a.wild:
			r = r.with(wider)
		case b.wild:
			r = r.with(narrower)
		case a.text != b.text:
			return disjoint
		}
	}
}

// A ServeMux hands each request to the handler whose pattern fits best. The one that is narrower
// counts; two of which neither is cannot both be registered.
type ServeMux struct {
	patterns []*pattern
}

// DefaultServeMux is what Handle and HandleFunc register with, and what serves where there is no
// handler.
var DefaultServeMux = &defaultServeMux

var defaultServeMux ServeMux

// NewServeMux returns an empty ServeMux.
func NewServeMux() *ServeMux { return &ServeMux{} }

// Handle registers a handler for a pattern. It panics if that is no pattern, or conflicts.
func (mux *ServeMux) Handle(pattern string, handler Handler) { mux.register(pattern, handler) }

// HandleFunc registers a function for a pattern.
func (mux *ServeMux) HandleFunc(pattern string, handler func(ResponseWriter, *Request)) {
	if handler == nil {
		panic("http: nil handler")
	}
	mux.register(pattern, HandlerFunc(handler))
}

// Handle registers a handler with DefaultServeMux.
func Handle(pattern string, handler Handler) { DefaultServeMux.register(pattern, handler) }

// HandleFunc registers a function with DefaultServeMux.
func HandleFunc(pattern string, handler func(ResponseWriter, *Request)) {
	if handler == nil {
		panic("http: nil handler")
	}
	DefaultServeMux.register(pattern, HandlerFunc(handler))
}

func (mux *ServeMux) register(text string, handler Handler) {
	if text == "" {
		panic("http: invalid pattern")
	}
	if handler == nil {
		panic("http: nil handler")
	}
	p, err := parsePattern(text)
	if err != nil {
		panic(fmt.Errorf("parsing %q: %w", text, err))
	}
	p.handler = handler
	p.place = "unknown location"
	if _, file, line, ok := runtime.Caller(2); ok {
		p.place = fmt.Sprintf("%s:%d", file, line)
	}
	syncop(ops.Store, unsafe.Pointer(mux))
	for _, q := range mux.patterns {
		if r := p.compare(q); r == same || r == overlapping {
			panic(fmt.Sprintf("pattern %q (registered at %s) conflicts with pattern %q (registered at %s):\n%s", p.text, p.place, q.text, q.place, conflict(p, q, r)))
		}
	}
	mux.patterns = append(mux.patterns, p)
}

func conflict(p, q *pattern, r relation) string {
	if r == same {
		return fmt.Sprintf("%s matches the same requests as %s", p.text, q.text)
	}
	return fmt.Sprintf("%s and %s both match some paths, and neither is more specific than the other", p.text, q.text)
}

// split returns the segments of a path.
func split(path string) []string {
	var segments []string
	for part := range strings.SplitSeq(strings.TrimPrefix(path, "/"), "/") {
		segments = append(segments, part)
	}
	if last := len(segments) - 1; segments[last] == "" {
		segments[last] = "/"
	}
	for i, s := range segments {
		if unescaped, err := url.PathUnescape(s); err == nil {
			segments[i] = unescaped
		}
	}
	return segments
}

// find returns the narrowest pattern for the request, and what its wildcards stand for.
func (mux *ServeMux) find(method, host string, segments []string) (best *pattern, wildcards []string) {
	for _, p := range mux.patterns {
		if p.method != "" && p.method != method && !(p.method == "GET" && method == "HEAD") {
			continue
		}
		if p.host != "" && p.host != host {
			continue
		}
		if w, ok := p.match(segments); ok && (best == nil || p.compare(best) == narrower) {
			best, wildcards = p, w
		}
	}
	return best, wildcards
}

// exact reports whether the pattern matches the path by more than its last slash.
func (p *pattern) exact(path string, segments []string) bool {
	if p == nil {
		return false
	}
	if !p.last().multi {
		return true
	}
	return strings.HasSuffix(path, "/") && len(p.segments) == len(segments)
}

func cleanPath(p string) string {
	if p == "" {
		return "/"
	}
	if p[0] != '/' {
		p = "/" + p
	}
	clean := path.Clean(p)
	if strings.HasSuffix(p, "/") && clean != "/" {
		clean += "/"
	}
	return clean
}

// Handler returns the handler for a request, and its pattern.
func (mux *ServeMux) Handler(r *Request) (h Handler, pattern string) {
	h, p, _ := mux.handlerFor(r)
	if p == nil {
		return h, ""
	}
	return h, p.text
}

func (mux *ServeMux) handlerFor(r *Request) (Handler, *pattern, []string) {
	syncop(ops.Load, unsafe.Pointer(mux))
	host := r.Host
	if h, _, err := net.SplitHostPort(host); err == nil {
		host = h
	}
	raw := r.URL.EscapedPath()
	p := raw
	if r.Method != "CONNECT" {
		p = cleanPath(p)
	}
	segments := split(p)
	best, wildcards := mux.find(r.Method, host, segments)
	if !best.exact(p, segments) && !strings.HasSuffix(p, "/") {
		longer := split(p + "/")
		if q, _ := mux.find(r.Method, host, longer); q.exact(p+"/", longer) {
			return redirectTo(p+"/", r), q, nil
		}
	}
	if p != raw {
		return redirectTo(p, r), best, nil
	}
	if best != nil {
		return best.handler, best, wildcards
	}
	var allowed []string
	for _, q := range mux.patterns {
		if _, ok := q.match(segments); ok && q.method != "" && (q.host == "" || q.host == host) {
			allowed = append(allowed, q.method)
			if q.method == "GET" {
				allowed = append(allowed, "HEAD")
			}
		}
	}
	if len(allowed) == 0 {
		return NotFoundHandler(), nil, nil
	}
	slices.Sort(allowed)
	list := strings.Join(slices.Compact(allowed), ", ")
	return HandlerFunc(func(w ResponseWriter, r *Request) {
		w.Header().Set("Allow", list)
		Error(w, StatusText(StatusMethodNotAllowed), StatusMethodNotAllowed)
	}), nil, nil
}

func redirectTo(path string, r *Request) Handler {
	u := &url.URL{Path: path, RawQuery: r.URL.RawQuery}
	if unescaped, err := url.PathUnescape(path); err == nil {
		u.Path = unescaped
		u.RawPath = path
	}
	return RedirectHandler(u.String(), StatusTemporaryRedirect)
}

// ServeHTTP hands the request to its handler.
func (mux *ServeMux) ServeHTTP(w ResponseWriter, r *Request) {
	if r.RequestURI == "*" {
		w.WriteHeader(StatusBadRequest)
		return
	}
	h, p, wildcards := mux.handlerFor(r)
	if p != nil {
		r.Pattern = p.text
	}
	r.wildcards = wildcards
	h.ServeHTTP(w, r)
}
