package context

import (
	"internal/ops"
	"time"
	"unsafe"
)

// This file has the contexts that can be canceled. Each step on the state that contexts share is
// one operation: the run time is told, and nothing can come between that and the step, for no call
// or loop is in between. Locks would do the same with twice as many operations to explore.

//interleave:linkname runtime.syncop
func syncop(kind int32, p unsafe.Pointer)

// A CancelFunc tells others to give up their work, and does not wait until they have. Only the
// first call does anything.
type CancelFunc func()

// A CancelCauseFunc is a CancelFunc that says why; Cause returns it.
type CancelCauseFunc func(cause error)

// WithCancel returns a context derived from parent and a function that cancels it.
func WithCancel(parent Context) (ctx Context, cancel CancelFunc) {
	c := withCancel(parent)
	return c, func() { c.cancel(true, Canceled, nil) }
}

// WithCancelCause is WithCancel with a cancel function that takes the cause. A nil cause is
// Canceled.
func WithCancelCause(parent Context) (ctx Context, cancel CancelCauseFunc) {
	c := withCancel(parent)
	return c, func(cause error) { c.cancel(true, Canceled, cause) }
}

func withCancel(parent Context) *cancelCtx {
	checkParent(parent)
	c := new(cancelCtx)
	c.derive(parent, c)
	return c
}

// Cause returns why c was canceled: what the CancelCauseFunc was given that did it, to c or to a
// context that c derives from, and otherwise what c.Err returns.
func Cause(c Context) error {
	if p, ok := c.Value(&cancelCtxKey).(*cancelCtx); ok {
		syncop(ops.Load, unsafe.Pointer(p))
		if p.cause != nil {
			return p.cause
		}
	}
	return c.Err()
}

// A canceler is a context that the one it derives from cancels.
type canceler interface {
	Context
	cancel(leave bool, err, cause error)
}

// cancelCtxKey is the key whose value is the innermost cancelCtx that a context derives from.
var cancelCtxKey int

// A cancelCtx can be canceled, and cancels those derived from it.
type cancelCtx struct {
	Context

	done  chan struct{}
	err   error // set, with cause, before done is closed
	cause error

	self        canceler    // the context that this is a part of
	parent      *cancelCtx  // whose list of children it is in, unless that was canceled
	first, last *cancelCtx  // its children
	prev, next  *cancelCtx  // in the parent's list
	unregister  func() bool // undoes the AfterFunc of a parent of another kind
}

func (c *cancelCtx) Value(key any) any {
	if key == any(&cancelCtxKey) {
		return c
	}
	return c.Context.Value(key)
}

func (c *cancelCtx) Done() <-chan struct{} { return c.done }

func (c *cancelCtx) Err() error {
	syncop(ops.Load, unsafe.Pointer(c))
	err := c.err
	if err != nil {
		<-c.done // between the two steps of cancel; a non-nil error means that Done is closed
	}
	return err
}

func (c *cancelCtx) String() string { return name(c.Context) + ".WithCancel" }

// An afterFuncer is a context, of another package, that can call a function once it is canceled.
type afterFuncer interface {
	AfterFunc(func()) func() bool
}

// derive makes c, which is a part of self, a context derived from parent: it is canceled when that
// is, which may be now.
func (c *cancelCtx) derive(parent Context, self canceler) {
	c.Context = parent
	c.self = self
	c.done = make(chan struct{})
	done := parent.Done()
	if done == nil {
		return
	}
	p, ok := parent.Value(&cancelCtxKey).(*cancelCtx)
	if ok && p.done == done {
		if p.adopt(c) {
			return
		}
		self.cancel(false, p.err, p.cause)
		return
	}
	// A context of another package.
	select {
	case <-done:
		self.cancel(false, parent.Err(), Cause(parent))
		return
	default:
	}
	if a, ok := parent.(afterFuncer); ok {
		c.unregister = a.AfterFunc(func() { self.cancel(false, parent.Err(), Cause(parent)) })
		return
	}
	go func() {
		select {
		case <-done:
			self.cancel(false, parent.Err(), Cause(parent))
		case <-c.done:
		}
	}()
}

// adopt puts c into the list of p's children, unless p was canceled.
func (p *cancelCtx) adopt(c *cancelCtx) bool {
	syncop(ops.Add, unsafe.Pointer(p))
	if p.err != nil {
		return false
	}
	c.parent = p
	c.prev = p.last
	if p.last == nil {
		p.first = c
	} else {
		p.last.next = c
	}
	p.last = c
	return true
}

// leave takes c out of the list of its parent's children.
func (c *cancelCtx) leave() {
	if c.unregister != nil {
		c.unregister()
		return
	}
	p := c.parent
	if p == nil {
		return
	}
	syncop(ops.Add, unsafe.Pointer(p))
	if p.err != nil {
		return // who cancels p goes through the list
	}
	if c.prev == nil {
		p.first = c.next
	} else {
		c.prev.next = c.next
	}
	if c.next == nil {
		p.last = c.prev
	} else {
		c.next.prev = c.prev
	}
	c.parent, c.prev, c.next = nil, nil, nil
}

// cancel cancels c, if that has not been done, and its children. leave: it is no longer to be in
// its parent's list.
func (c *cancelCtx) cancel(leave bool, err, cause error) {
	if cause == nil {
		cause = err
	}
	syncop(ops.Swap, unsafe.Pointer(c))
	if c.err != nil {
		return
	}
	c.err = err
	c.cause = cause
	close(c.done)
	for child := c.first; child != nil; {
		next := child.next
		child.self.cancel(false, err, cause)
		child.next, child.prev = nil, nil
		child = next
	}
	c.first, c.last = nil, nil
	if leave {
		c.leave()
	}
}

// WithDeadline returns a context derived from parent that is canceled when the deadline d passes,
// or parent's if that is earlier.
func WithDeadline(parent Context, d time.Time) (Context, CancelFunc) {
	return WithDeadlineCause(parent, d, nil)
}

// WithDeadlineCause is WithDeadline with the cause to be given when the deadline passes.
func WithDeadlineCause(parent Context, d time.Time, cause error) (Context, CancelFunc) {
	checkParent(parent)
	if earlier, ok := parent.Deadline(); ok && earlier.Before(d) {
		return WithCancel(parent)
	}
	c := &timerCtx{deadline: d}
	c.derive(parent, c)
	left := time.Until(d)
	if left <= 0 {
		c.cancel(true, DeadlineExceeded, cause)
		return c, func() { c.cancel(false, Canceled, nil) }
	}
	if c.err == nil {
		c.timer = time.AfterFunc(left, func() { c.cancel(true, DeadlineExceeded, cause) })
		if c.err != nil { // parent was canceled meanwhile
			c.timer.Stop()
		}
	}
	return c, func() { c.cancel(true, Canceled, nil) }
}

// WithTimeout is WithDeadline with the deadline that is timeout from now.
func WithTimeout(parent Context, timeout time.Duration) (Context, CancelFunc) {
	return WithDeadlineCause(parent, time.Now().Add(timeout), nil)
}

// WithTimeoutCause is WithTimeout with the cause to be given when the time is over.
func WithTimeoutCause(parent Context, timeout time.Duration, cause error) (Context, CancelFunc) {
	return WithDeadlineCause(parent, time.Now().Add(timeout), cause)
}

// A timerCtx is a cancelCtx with a deadline.
type timerCtx struct {
	cancelCtx
	timer    *time.Timer
	deadline time.Time
}

func (c *timerCtx) Deadline() (deadline time.Time, ok bool) { return c.deadline, true }

func (c *timerCtx) String() string {
	return name(c.Context) + ".WithDeadline(" + c.deadline.String() + " [" + time.Until(c.deadline).String() + "])"
}

func (c *timerCtx) cancel(leave bool, err, cause error) {
	c.cancelCtx.cancel(leave, err, cause)
	if t := c.timer; t != nil {
		c.timer = nil
		t.Stop()
	}
}

// AfterFunc calls f in a goroutine of its own once ctx is canceled, at once if it was already. The
// function it returns undoes that, and reports whether f will not be called because of it.
func AfterFunc(ctx Context, f func()) (stop func() bool) {
	a := &afterFuncCtx{f: f}
	a.derive(ctx, a)
	return func() bool {
		stopped := a.take()
		if stopped {
			a.cancelCtx.cancel(true, Canceled, nil)
		}
		return stopped
	}
}

// An afterFuncCtx calls a function when it is canceled.
type afterFuncCtx struct {
	cancelCtx
	f     func()
	taken bool // f was called, or must not be
}

// take reports whether it is up to the caller to decide about f.
func (a *afterFuncCtx) take() bool {
	syncop(ops.Swap, unsafe.Pointer(&a.taken))
	first := !a.taken
	a.taken = true
	return first
}

func (a *afterFuncCtx) cancel(leave bool, err, cause error) {
	a.cancelCtx.cancel(leave, err, cause)
	if a.take() {
		go a.f()
	}
}
