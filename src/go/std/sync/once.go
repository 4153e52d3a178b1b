package sync

import "sync/atomic"

// A Once has one function called, once.
type Once struct {
	_ noCopy

	// Package runtime's once: the state and, in m, the id of the goroutine that calls the function.
	done atomic.Bool
	m    Mutex
}

// Do calls f if no Do of o has called its function before, and otherwise waits until that function
// has returned. A function that panics counts as returned. f must not call o.Do itself: it would
// wait for ever.
func (o *Once) Do(f func()) {
	if onceBegin(o) {
		defer onceEnd(o)
		f()
	}
}

// A lazy is a function that is called when it is first needed. What it did, return or panic, it
// does for all callers.
type lazy struct {
	once     Once
	f        func() // nil once it was called
	returned bool
	panicked any
}

func (l *lazy) force() {
	l.once.Do(l.call)
	if !l.returned {
		panic(l.panicked)
	}
}

// call calls f. A panic goes on from here, so that its trace shows where in f it began.
func (l *lazy) call() {
	defer func() {
		l.f = nil
		if !l.returned {
			l.panicked = recover()
			panic(l.panicked)
		}
	}()
	l.f()
	l.returned = true
}

// OnceFunc returns a function that calls f the first time it is called. If f panics, every call
// panics with the same value.
func OnceFunc(f func()) func() {
	l := &lazy{f: f}
	return l.force
}

// OnceValue returns a function that returns what f returned when it was first needed. If f panics,
// every call panics with the same value.
func OnceValue[T any](f func() T) func() T {
	var result T
	l := &lazy{f: func() { result = f() }}
	return func() T {
		l.force()
		return result
	}
}

// OnceValues is OnceValue for functions with two results.
func OnceValues[T1, T2 any](f func() (T1, T2)) func() (T1, T2) {
	var r1 T1
	var r2 T2
	l := &lazy{f: func() { r1, r2 = f() }}
	return func() (T1, T2) {
		l.force()
		return r1, r2
	}
}
