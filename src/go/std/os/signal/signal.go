// Package signal has signals sent to channels: those from outside, and those that the program sends
// itself.
package signal

import (
	"context"
	"os"
	"slices"
	"sync"
	"syscall"
)

//interleave:linkname runtime.setSignalHandler
func setSignalHandler(f func(sig int32))

//interleave:linkname syscall.onSignal
func onSignal(f func(sig syscall.Signal) bool)

// handlers says who wants which signals.
var handlers struct {
	mu      sync.Mutex
	on      bool
	list    []*handler
	ignored map[syscall.Signal]bool
}

// A handler is a channel and the signals that it is sent.
type handler struct {
	c    chan<- os.Signal
	all  bool
	sigs []syscall.Signal
}

func (h *handler) wants(sig syscall.Signal) bool { return h.all || slices.Contains(h.sigs, sig) }

// deliver sends a signal to the channels that want it, unless they are full, and reports whether
// there were any, or it is ignored.
func deliver(sig syscall.Signal) bool {
	handlers.mu.Lock()
	defer handlers.mu.Unlock()
	wanted := handlers.ignored[sig]
	for _, h := range handlers.list {
		if h.wants(sig) {
			wanted = true
			select {
			case h.c <- sig:
			default:
			}
		}
	}
	return wanted
}

// turnOn has signals delivered. Called with the lock held.
func turnOn() {
	if !handlers.on {
		handlers.on = true
		onSignal(deliver)
		setSignalHandler(func(sig int32) {
			if !deliver(syscall.Signal(sig)) {
				syscall.Kill(syscall.Getpid(), syscall.Signal(sig))
			}
		})
	}
}

// turnOff undoes turnOn if nobody wants signals any more. Called with the lock held.
func turnOff() {
	if handlers.on && len(handlers.list) == 0 {
		handlers.on = false
		setSignalHandler(nil)
	}
}

func number(sig os.Signal) syscall.Signal {
	n, ok := sig.(syscall.Signal)
	if !ok {
		return -1
	}
	return n
}

// Notify has signals sent to c: those given, or all if none are. A signal is dropped if c is full.
func Notify(c chan<- os.Signal, sig ...os.Signal) {
	if c == nil {
		panic("os/signal: Notify using nil channel")
	}
	handlers.mu.Lock()
	defer handlers.mu.Unlock()
	var h *handler
	for _, known := range handlers.list {
		if known.c == c {
			h = known
		}
	}
	if h == nil {
		h = &handler{c: c}
		handlers.list = append(handlers.list, h)
	}
	if len(sig) == 0 {
		h.all = true
		clear(handlers.ignored)
	}
	for _, s := range sig {
		h.sigs = append(h.sigs, number(s))
		delete(handlers.ignored, number(s))
	}
	turnOn()
}

// Stop has no more signals sent to c.
func Stop(c chan<- os.Signal) {
	handlers.mu.Lock()
	defer handlers.mu.Unlock()
	handlers.list = slices.DeleteFunc(handlers.list, func(h *handler) bool { return h.c == c })
	turnOff()
}

// forget has no channel want the signals. Called with the lock held.
func forget(sigs []os.Signal) {
	if len(sigs) == 0 {
		handlers.list = nil
	}
	for _, h := range handlers.list {
		for _, s := range sigs {
			h.sigs = slices.DeleteFunc(h.sigs, func(n syscall.Signal) bool { return n == number(s) })
		}
	}
	handlers.list = slices.DeleteFunc(handlers.list, func(h *handler) bool { return !h.all && len(h.sigs) == 0 })
}

// Ignore has the signals, or all if none are given, do nothing.
func Ignore(sig ...os.Signal) {
	handlers.mu.Lock()
	defer handlers.mu.Unlock()
	forget(sig)
	if handlers.ignored == nil {
		handlers.ignored = make(map[syscall.Signal]bool)
	}
	for _, s := range sig {
		handlers.ignored[number(s)] = true
	}
	if len(sig) == 0 {
		for s := syscall.SIGHUP; s <= syscall.SIGSYS; s++ {
			handlers.ignored[s] = true
		}
	}
	onSignal(deliver)
	turnOff()
}

// Ignored reports whether the signal is ignored.
func Ignored(sig os.Signal) bool {
	handlers.mu.Lock()
	defer handlers.mu.Unlock()
	return handlers.ignored[number(sig)]
}

// Reset undoes Notify and Ignore for the signals, or all if none are given.
func Reset(sig ...os.Signal) {
	handlers.mu.Lock()
	defer handlers.mu.Unlock()
	forget(sig)
	if len(sig) == 0 {
		clear(handlers.ignored)
	}
	for _, s := range sig {
		delete(handlers.ignored, number(s))
	}
	turnOff()
}

// NotifyContext returns a context that is canceled when one of the signals comes, or stop is called.
func NotifyContext(parent context.Context, signals ...os.Signal) (ctx context.Context, stop context.CancelFunc) {
	inner, cancel := context.WithCancelCause(parent)
	c := &signalCtx{Context: inner, cancel: cancel, parent: parent, signals: signals, ch: make(chan os.Signal, 1)}
	Notify(c.ch, signals...)
	if inner.Err() == nil {
		go func() {
			select {
			case s := <-c.ch:
				c.cancel(signalError(s.String() + " signal received"))
			case <-inner.Done():
			}
		}()
	}
	return c, c.stop
}

type signalCtx struct {
	context.Context
	cancel  context.CancelCauseFunc
	parent  context.Context
	signals []os.Signal
	ch      chan os.Signal
}

func (c *signalCtx) stop() {
	c.cancel(nil)
	Stop(c.ch)
}

type stringer interface{ String() string }

func (c *signalCtx) String() string {
	text := "signal.NotifyContext("
	if s, ok := c.parent.(stringer); ok {
		text += s.String()
	}
	if len(c.signals) != 0 {
		text += ", ["
		for i, s := range c.signals {
			if i > 0 {
				text += " "
			}
			text += s.String()
		}
		text += "]"
	}
	return text + ")"
}

// A signalError is the cause of a context that a signal has canceled.
type signalError string

func (e signalError) Error() string { return string(e) }

// Is makes it a context.Canceled, too.
func (e signalError) Is(target error) bool { return target == context.Canceled }
