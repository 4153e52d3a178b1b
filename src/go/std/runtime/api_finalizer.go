package runtime

import "unsafe"

// This file has what happens when an object cannot be reached any more: cleanups and weak pointers.
// The collector calls afterMark, which must not allocate, once it knows, and afterSweep when it is
// done.

// A special is one thing to be done about an object. It does not keep the object.
type special struct {
	next   *special
	object uint32      // address in it
	fn     func()      // a cleanup: to be called
	handle *weakHandle // a weak pointer: to be made invalid
}

// A weakHandle stands for a pointer to an object that may be gone: then the address is 0.
type weakHandle struct {
	address uint32
}

var (
	specials    *special // those whose objects were there at the last collection
	dueSpecials *special // cleanups to be called
)

// marked reports whether the object that the address lies in can be reached. What is not in the
// heap always can.
//
//interleave:system
func marked(q uint32) bool {
	s := spanOf(uintptr(q))
	if s == nil {
		return true
	}
	i := (uintptr(q) - s.base) / s.size
	bits := *(*uint8)(unsafe.Add(unsafe.Pointer(s), spanDescSize+i>>3))
	return bits&(1<<(i&7)) != 0
}

// afterMark is called when all that can be reached is marked.
//
//interleave:system
func afterMark() {
	at := &specials
	for *at != nil {
		s := *at
		if marked(s.object) {
			at = &s.next
			continue
		}
		*at = s.next
		if s.handle != nil {
			s.handle.address = 0
			continue
		}
		last := &dueSpecials
		for *last != nil {
			last = &(*last).next
		}
		*last = s
		s.next = nil
	}
}

// afterSweep is called when objects can be allocated again.
//
//interleave:system
func afterSweep() {
	if dueSpecials != nil && !cleaning {
		cleaning = true
		gp := startG(runCleanups, -1, nil, false)
		gp.id = cleanupID
		sched.nextID--
	}
}

// cleanupID is the id of the goroutine that calls cleanups: that of Go's first one.
const cleanupID = 6

// cleaning: that goroutine has not ended. It is not one of the program's (NumGoroutine).
var cleaning bool

// runCleanups calls the cleanups that are due.
func runCleanups() {
	defer func() { cleaning = false }()
	for dueSpecials != nil {
		s := dueSpecials
		dueSpecials = s.next
		if race() != 0 {
			raceCleanup(getg())
		}
		s.fn()
	}
}

// addSpecial has something done once the object at p is gone.
func addSpecial(p unsafe.Pointer, fn func(), handle *weakHandle) *special {
	s := &special{object: addr(p), fn: fn, handle: handle}
	last := &specials
	for *last != nil {
		last = &(*last).next
	}
	*last = s
	return s
}

// A Cleanup is a call of AddCleanup.
type Cleanup struct {
	s *special
}

// AddCleanup has cleanup(arg) called, in a goroutine of its own, some time after ptr can no longer
// be reached. arg must not reach ptr.
func AddCleanup[T, S any](ptr *T, cleanup func(S), arg S) Cleanup {
	if ptr == nil {
		panic(plainError("runtime.AddCleanup: ptr is nil"))
	}
	if p, ok := any(arg).(*T); ok && p == ptr {
		panic(plainError("runtime.AddCleanup: ptr is equal to arg, cleanup will never run"))
	}
	return Cleanup{addSpecial(unsafe.Pointer(ptr), func() { cleanup(arg) }, nil)}
}

// Stop undoes AddCleanup, unless the cleanup is due already.
func (c Cleanup) Stop() {
	for at := &specials; *at != nil; at = &(*at).next {
		if *at == c.s {
			*at = c.s.next
			return
		}
	}
}

// SetFinalizer would have finalizer(obj) called when obj can no longer be reached. Go promises not
// that it ever is, and here it never is; AddCleanup does what it is used for.
func SetFinalizer(obj any, finalizer any) {}

// weakHandleFor returns the handle for p (weak.Make): the same for the same pointer.
func weakHandleFor(p unsafe.Pointer) unsafe.Pointer {
	for s := specials; s != nil; s = s.next {
		if s.handle != nil && s.handle.address == addr(p) {
			return unsafe.Pointer(s.handle)
		}
	}
	handle := &weakHandle{addr(p)}
	addSpecial(p, nil, handle)
	return unsafe.Pointer(handle)
}

// weakValue returns the pointer that the handle stands for, nil when the object is gone.
func weakValue(handle unsafe.Pointer) unsafe.Pointer { return ptr((*weakHandle)(handle).address) }
