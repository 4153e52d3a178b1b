// Package slog logs events that have, besides a message, a level and attributes: keys and values. A
// Logger makes records of them; a Handler does something with these, such as writing lines of text
// or of JSON.
package slog

import (
	"context"
	"log"
	"runtime"
	"sync/atomic"
	"time"
)

// A Logger makes records and hands them to its Handler.
type Logger struct {
	handler Handler
}

// New returns a Logger with the handler.
func New(h Handler) *Logger {
	if h == nil {
		panic("nil Handler")
	}
	return &Logger{h}
}

var defaultLogger atomic.Pointer[Logger]

// Default returns the logger that the functions of this package use. To begin with, it writes by
// package log.
func Default() *Logger {
	if l := defaultLogger.Load(); l != nil {
		return l
	}
	return builtinLogger
}

var builtinLogger = New(&defaultHandler{commonHandler: newCommonHandler(nil, nil, false)})

// SetDefault sets the logger that the functions of this package use, and has package log write to
// its handler.
func SetDefault(l *Logger) {
	defaultLogger.Store(l)
	if _, ok := l.Handler().(*defaultHandler); ok {
		return // it writes by package log
	}
	capture := log.Flags()&(log.Lshortfile|log.Llongfile) != 0
	log.SetOutput(&handlerWriter{l.Handler(), &logLoggerLevel, capture})
	log.SetFlags(0)
}

var logLoggerLevel LevelVar

// SetLogLoggerLevel sets the level of what package log writes to a handler or, as long as the
// default logger writes by package log, the lowest level that it does. It returns what it was.
func SetLogLoggerLevel(level Level) (oldLevel Level) {
	oldLevel = logLoggerLevel.Level()
	logLoggerLevel.Set(level)
	return oldLevel
}

// NewLogLogger returns a logger of package log that writes to the handler, with the level.
func NewLogLogger(h Handler, level Level) *log.Logger {
	return log.New(&handlerWriter{h, level, true}, "", 0)
}

// A handlerWriter makes records of what package log writes.
type handlerWriter struct {
	h       Handler
	level   Leveler
	capture bool // where it was logged
}

func (w *handlerWriter) Write(buf []byte) (int, error) {
	level := w.level.Level()
	if !w.h.Enabled(context.Background(), level) {
		return 0, nil
	}
	var pcs [1]uintptr
	if w.capture {
		runtime.Callers(4, pcs[:]) // Callers, Write, log.(*Logger).write, log.Printf or the like
	}
	n := len(buf)
	if n > 0 && buf[n-1] == '\n' {
		buf = buf[:n-1]
	}
	return n, w.h.Handle(context.Background(), NewRecord(time.Now(), level, string(buf), pcs[0]))
}

// Handler returns l's handler.
func (l *Logger) Handler() Handler { return l.handler }

// Enabled reports whether l does anything with records of the level.
func (l *Logger) Enabled(ctx context.Context, level Level) bool {
	if ctx == nil {
		ctx = context.Background()
	}
	return l.handler.Enabled(ctx, level)
}

// With returns a logger that adds the attributes, given as to Info, to each record.
func (l *Logger) With(args ...any) *Logger {
	if len(args) == 0 {
		return l
	}
	return &Logger{l.handler.WithAttrs(toAttrs(args))}
}

// WithGroup returns a logger that puts the attributes of each record into a group.
func (l *Logger) WithGroup(name string) *Logger {
	if name == "" {
		return l
	}
	return &Logger{l.handler.WithGroup(name)}
}

// log logs an event for the caller of its caller; the attributes are args, or else attrs.
func (l *Logger) log(ctx context.Context, level Level, msg string, args []any, attrs []Attr) {
	if !l.Enabled(ctx, level) {
		return
	}
	var pcs [1]uintptr
	runtime.Callers(3, pcs[:])
	r := NewRecord(time.Now(), level, msg, pcs[0])
	r.Add(args...)
	r.AddAttrs(attrs...)
	if ctx == nil {
		ctx = context.Background()
	}
	l.handler.Handle(ctx, r)
}

// Log logs an event. The attributes are Attrs, or keys that are strings followed by values.
func (l *Logger) Log(ctx context.Context, level Level, msg string, args ...any) {
	l.log(ctx, level, msg, args, nil)
}

// LogAttrs logs an event with Attrs.
func (l *Logger) LogAttrs(ctx context.Context, level Level, msg string, attrs ...Attr) {
	l.log(ctx, level, msg, nil, attrs)
}
