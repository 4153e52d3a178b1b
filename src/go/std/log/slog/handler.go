package slog

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"sync"
)

// A Handler does something with records.
type Handler interface {
	// Enabled reports whether records of the level are wanted.
	Enabled(context.Context, Level) bool

	// Handle handles a record. Attributes that are zero, and groups without attributes, are to be
	// left out; a group without a name stands for its attributes.
	Handle(context.Context, Record) error

	// WithAttrs returns a handler that adds the attributes to each record.
	WithAttrs(attrs []Attr) Handler

	// WithGroup returns a handler that puts the attributes of each record, and those added later,
	// into a group.
	WithGroup(name string) Handler
}

// The keys of what a record has besides its attributes.
const (
	TimeKey    = "time"
	LevelKey   = "level"
	MessageKey = "msg"
	SourceKey  = "source"
)

// HandlerOptions are options for the handlers of this package.
type HandlerOptions struct {
	// AddSource has the place of the call shown.
	AddSource bool

	// Level is the lowest level that is logged; nil: LevelInfo.
	Level Leveler

	// ReplaceAttr is called for each attribute that is no group, with the groups that it is in, and
	// returns the one to be shown. Time, level, source and message count as attributes.
	ReplaceAttr func(groups []string, a Attr) Attr
}

// A commonHandler is what the handlers of this package have in common: how a record is laid out.
type commonHandler struct {
	json   bool
	opts   HandlerOptions
	mu     *sync.Mutex // held to write to w
	w      io.Writer
	prefix string   // of keys: the groups that are open, each with a dot (text)
	groups []string // that are open
	opened int      // of these, those that ready has opened
	ready  []byte   // attributes added by WithAttrs, laid out
}

func newCommonHandler(w io.Writer, opts *HandlerOptions, json bool) *commonHandler {
	h := &commonHandler{json: json, w: w, mu: new(sync.Mutex)}
	if opts != nil {
		h.opts = *opts
	}
	return h
}

func (h *commonHandler) enabled(level Level) bool {
	least := LevelInfo
	if h.opts.Level != nil {
		least = h.opts.Level.Level()
	}
	return level >= least
}

func (h *commonHandler) withAttrs(attrs []Attr) *commonHandler {
	if !slices.ContainsFunc(attrs, func(a Attr) bool { return !isEmptyGroup(a) }) {
		return h
	}
	c := *h
	s := layout{h: &c, buf: slices.Clip(h.ready), groups: slices.Clip(h.groups)}
	if len(s.buf) > 0 {
		s.between = h.separator()
		if h.json && h.ready[len(h.ready)-1] == '{' {
			s.between = ""
		}
	}
	start := len(s.buf)
	s.openGroups()
	wrote := false
	for _, a := range attrs {
		wrote = s.attr(a) || wrote
	}
	if !wrote {
		c.ready = s.buf[:start]
		return &c
	}
	c.ready = s.buf
	c.opened = len(c.groups)
	return &c
}

func (h *commonHandler) withGroup(name string) *commonHandler {
	c := *h
	c.groups = append(slices.Clip(h.groups), name)
	c.prefix += name + "."
	return &c
}

func (h *commonHandler) separator() string {
	if h.json {
		return ","
	}
	return " "
}

// handle writes a record.
func (h *commonHandler) handle(r Record) error {
	s := layout{h: h}
	if h.json {
		s.buf = append(s.buf, '{')
	}
	replace := h.opts.ReplaceAttr != nil
	own := func(key string, v Value) {
		if replace {
			s.attr(Attr{key, v})
			return
		}
		s.keyWith("", key)
		s.value(v)
	}
	s.prefixOff = true
	if !r.Time.IsZero() {
		own(TimeKey, TimeValue(r.Time))
	}
	if replace {
		own(LevelKey, AnyValue(r.Level))
	} else {
		own(LevelKey, StringValue(r.Level.String()))
	}
	if h.opts.AddSource {
		src := r.Source()
		if src == nil {
			src = &Source{}
		}
		s.attr(Any(SourceKey, src))
	}
	own(MessageKey, StringValue(r.Message))
	s.prefixOff = false
	s.groups = slices.Clip(h.groups)
	s.attrs(r)
	s.buf = append(s.buf, '\n')
	h.mu.Lock()
	defer h.mu.Unlock()
	_, err := h.w.Write(s.buf)
	return err
}

// A layout is a record being laid out.
type layout struct {
	h         *commonHandler
	buf       []byte
	between   string   // what comes before the next key
	inner     string   // prefix of keys in groups that are attributes
	groups    []string // that the next attribute is in, for ReplaceAttr
	prefixOff bool     // the attributes are not in the handler's groups
}

// attrs lays out the attributes that were added to the handler, and those of the record.
func (s *layout) attrs(r Record) {
	h := s.h
	opened := 0
	if len(h.ready) > 0 {
		s.buf = append(s.buf, s.between...)
		s.buf = append(s.buf, h.ready...)
		s.between = h.separator()
		opened = h.opened
	}
	if r.NumAttrs() > 0 {
		start := len(s.buf)
		s.openGroups()
		wrote := false
		r.Attrs(func(a Attr) bool {
			wrote = s.attr(a) || wrote
			return true
		})
		if wrote {
			opened = len(h.groups)
		} else {
			s.buf = s.buf[:start]
		}
	}
	if h.json {
		for range opened {
			s.buf = append(s.buf, '}')
		}
		s.buf = append(s.buf, '}')
	}
}

// openGroups opens the handler's groups that are not open yet.
func (s *layout) openGroups() {
	if s.h.json {
		for _, name := range s.h.groups[s.h.opened:] {
			s.key(name)
			s.buf = append(s.buf, '{')
			s.between = ""
		}
	}
}

// attr lays out an attribute and reports whether there was anything to show.
func (s *layout) attr(a Attr) bool {
	a.Value = a.Value.Resolve()
	if replace := s.h.opts.ReplaceAttr; replace != nil && a.Value.kind != KindGroup {
		var groups []string
		if !s.prefixOff {
			groups = s.groups
		}
		a = replace(groups, a)
		a.Value = a.Value.Resolve()
	}
	if a.isEmpty() {
		return false
	}
	if src, ok := a.Value.any.(*Source); ok && a.Value.kind == KindAny {
		if s.h.json {
			a.Value = src.group()
		} else {
			a.Value = StringValue(fmt.Sprintf("%s:%d", src.File, src.Line))
		}
	}
	if a.Value.kind != KindGroup {
		s.key(a.Key)
		s.value(a.Value)
		return true
	}
	start, between, inner := len(s.buf), s.between, s.inner
	if a.Key != "" {
		if s.h.json {
			s.key(a.Key)
			s.buf = append(s.buf, '{')
			s.between = ""
		} else {
			s.inner += a.Key + "."
		}
		s.groups = append(s.groups, a.Key)
	}
	wrote := false
	for _, member := range a.Value.group() {
		wrote = s.attr(member) || wrote
	}
	if a.Key != "" {
		s.groups = s.groups[:len(s.groups)-1]
		if s.h.json {
			s.buf = append(s.buf, '}')
		}
	}
	s.inner = inner
	if !wrote {
		s.buf = s.buf[:start]
		s.between = between
		return false
	}
	s.between = s.h.separator()
	return true
}

func (s *layout) key(key string) {
	prefix := s.inner
	if !s.prefixOff {
		prefix = s.h.prefix + prefix
	}
	s.keyWith(prefix, key)
}

// keyWith lays out a key; prefix is for text.
func (s *layout) keyWith(prefix, key string) {
	s.buf = append(s.buf, s.between...)
	s.between = s.h.separator()
	if s.h.json {
		s.buf = appendJSONString(s.buf, key)
		s.buf = append(s.buf, ':')
	} else {
		s.text(prefix + key)
		s.buf = append(s.buf, '=')
	}
}

// text lays out a string as text, in quotes if need be.
func (s *layout) text(str string) {
	if needsQuoting(str) {
		s.buf = strconv.AppendQuote(s.buf, str)
	} else {
		s.buf = append(s.buf, str...)
	}
}

// value lays out a value. What its methods panic with is shown in its place.
func (s *layout) value(v Value) {
	defer func() {
		if r := recover(); r != nil {
			s.problem(fmt.Sprintf("!PANIC: %v", r))
		}
	}()
	var err error
	if s.h.json {
		s.buf, err = appendJSONValue(s.buf, v)
	} else {
		err = s.textValue(v)
	}
	if err != nil {
		s.problem(fmt.Sprintf("!ERROR:%v", err))
	}
}

func (s *layout) problem(text string) {
	if s.h.json {
		s.buf = appendJSONString(s.buf, text)
	} else {
		s.text(text)
	}
}

// DiscardHandler handles nothing.
var DiscardHandler Handler = discardHandler{}

type discardHandler struct{}

func (discardHandler) Enabled(context.Context, Level) bool  { return false }
func (discardHandler) Handle(context.Context, Record) error { return nil }
func (d discardHandler) WithAttrs([]Attr) Handler           { return d }
func (d discardHandler) WithGroup(string) Handler           { return d }

// A defaultHandler writes by package log, which adds the time.
type defaultHandler struct{ *commonHandler }

//interleave:linkname log.outputPC
func outputPC(pc uintptr, s string) error

func (*defaultHandler) Enabled(_ context.Context, level Level) bool {
	return level >= logLoggerLevel.Level()
}

func (h *defaultHandler) Handle(_ context.Context, r Record) error {
	s := layout{h: h.commonHandler, between: " ", groups: slices.Clip(h.groups)}
	s.buf = append(s.buf, r.Level.String()+" "+r.Message...)
	s.attrs(r)
	return outputPC(r.PC, string(s.buf))
}

func (h *defaultHandler) WithAttrs(as []Attr) Handler { return &defaultHandler{h.withAttrs(as)} }

func (h *defaultHandler) WithGroup(name string) Handler { return &defaultHandler{h.withGroup(name)} }

// A MultiHandler hands each record to several handlers.
type MultiHandler struct {
	handlers []Handler
}

// NewMultiHandler returns a MultiHandler.
func NewMultiHandler(handlers ...Handler) *MultiHandler {
	return &MultiHandler{slices.Clone(handlers)}
}

// Enabled reports whether one of the handlers wants records of the level.
func (h *MultiHandler) Enabled(ctx context.Context, l Level) bool {
	return slices.ContainsFunc(h.handlers, func(one Handler) bool { return one.Enabled(ctx, l) })
}

// Handle hands the record to those that want it and returns their errors.
func (h *MultiHandler) Handle(ctx context.Context, r Record) error {
	var errs []error
	for _, one := range h.handlers {
		if one.Enabled(ctx, r.Level) {
			if err := one.Handle(ctx, r.Clone()); err != nil {
				errs = append(errs, err)
			}
		}
	}
	return errors.Join(errs...)
}

// WithAttrs has each of the handlers add the attributes.
func (h *MultiHandler) WithAttrs(attrs []Attr) Handler {
	c := NewMultiHandler(h.handlers...)
	for i, one := range c.handlers {
		c.handlers[i] = one.WithAttrs(attrs)
	}
	return c
}

// WithGroup has each of the handlers open the group.
func (h *MultiHandler) WithGroup(name string) Handler {
	c := NewMultiHandler(h.handlers...)
	for i, one := range c.handlers {
		c.handlers[i] = one.WithGroup(name)
	}
	return c
}
