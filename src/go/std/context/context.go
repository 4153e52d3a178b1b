// Package context carries deadlines, cancellation and values of a request from function to
// function and from goroutine to goroutine.
package context

import (
	"errors"
	"internal/reflectlite"
	"time"
)

// A Context carries a deadline, a signal that its work is to be given up, and values.
type Context interface {
	// Deadline returns the time at which the work is given up; ok is false if there is none.
	Deadline() (deadline time.Time, ok bool)

	// Done returns a channel that is closed when the work is to be given up; it may be nil if that
	// never happens. It is the same in each call.
	Done() <-chan struct{}

	// Err returns nil until Done is closed, and then why it was: DeadlineExceeded or Canceled.
	Err() error

	// Value returns the value for the key, nil if there is none.
	Value(key any) any
}

// Canceled is the error of a context that was canceled.
var Canceled = errors.New("context canceled")

// DeadlineExceeded is the error of a context whose deadline has passed.
var DeadlineExceeded error = deadlineExceededError{}

type deadlineExceededError struct{}

func (deadlineExceededError) Error() string   { return "context deadline exceeded" }
func (deadlineExceededError) Timeout() bool   { return true }
func (deadlineExceededError) Temporary() bool { return true }

// An emptyCtx is never canceled and has no values.
type emptyCtx struct{}

func (emptyCtx) Deadline() (deadline time.Time, ok bool) { return time.Time{}, false }
func (emptyCtx) Done() <-chan struct{}                   { return nil }
func (emptyCtx) Err() error                              { return nil }
func (emptyCtx) Value(key any) any                       { return nil }

type backgroundCtx struct{ emptyCtx }

func (backgroundCtx) String() string { return "context.Background" }

type todoCtx struct{ emptyCtx }

func (todoCtx) String() string { return "context.TODO" }

// Background returns the context at the root of all others: it is never canceled and has no values.
func Background() Context { return backgroundCtx{} }

// TODO returns a context like Background's, for where it is not clear yet which one to use.
func TODO() Context { return todoCtx{} }

// WithValue returns a context derived from parent in which key has the value val. The key must be
// comparable; packages use types of their own for keys, so that they do not get in each other's way.
func WithValue(parent Context, key, val any) Context {
	checkParent(parent)
	if key == nil {
		panic("nil key")
	}
	if !reflectlite.Comparable(key) {
		panic("key is not comparable")
	}
	return &valueCtx{parent, key, val}
}

// checkParent panics if parent is nil.
func checkParent(parent Context) {
	if parent == nil {
		panic("cannot create context from nil parent")
	}
}

type valueCtx struct {
	Context
	key, val any
}

func (c *valueCtx) Value(key any) any {
	if c.key == key {
		return c.val
	}
	return c.Context.Value(key)
}

func (c *valueCtx) String() string {
	return name(c.Context) + ".WithValue(" + text(c.key) + ", " + text(c.val) + ")"
}

// WithoutCancel returns a context with the values of parent that is never canceled.
func WithoutCancel(parent Context) Context {
	checkParent(parent)
	return withoutCancelCtx{parent}
}

type withoutCancelCtx struct{ c Context }

func (withoutCancelCtx) Deadline() (deadline time.Time, ok bool) { return time.Time{}, false }
func (withoutCancelCtx) Done() <-chan struct{}                   { return nil }
func (withoutCancelCtx) Err() error                              { return nil }

func (c withoutCancelCtx) Value(key any) any {
	if key == any(&cancelCtxKey) {
		return nil
	}
	return c.c.Value(key)
}

func (c withoutCancelCtx) String() string { return name(c.c) + ".WithoutCancel" }

type stringer interface{ String() string }

// name returns how c is printed within the contexts derived from it.
func name(c Context) string {
	if s, ok := c.(stringer); ok {
		return s.String()
	}
	return reflectlite.TypeOf(c).String
}

// text returns how a key or a value is printed: by its type, unless it says otherwise, since it may
// be secret.
func text(v any) string {
	switch v := v.(type) {
	case stringer:
		return v.String()
	case string:
		return v
	case nil:
		return "<nil>"
	}
	return reflectlite.TypeOf(v).String
}
