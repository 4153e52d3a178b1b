package runtime

import (
	"internal/abi"
	"unsafe"
)

// This file has what happens when an object cannot be reached any more: cleanups, finalizers and weak
// pointers. The collector calls markForFinalizers before it is sure what can be reached, afterMark,
// which must not allocate, once it knows, and afterSweep when it is done.

// A special is one thing to be done about an object. It does not keep the object.
type special struct {
	next   *special
	object uint32      // address in it
	fn     func()      // a cleanup: to be called
	handle *weakHandle // a weak pointer: to be made invalid
	final  *finalizer
}

type specialKind int32

const (
	isCleanup specialKind = iota
	isWeak
	isFinalizer
)

func (s *special) kind() specialKind {
	switch {
	case s.handle != nil:
		return isWeak
	case s.final != nil:
		return isFinalizer
	}
	return isCleanup
}

// A finalizer is a function to be called with the object.
type finalizer struct {
	fn      unsafe.Pointer // a func value
	fnType  *abi.Type
	objType *abi.Type      // a pointer type
	keeps   unsafe.Pointer // once it is due: the object
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

// markForFinalizers marks what objects with finalizers reach, but not these themselves: their
// finalizers may use it.
//
//interleave:system
func markForFinalizers() {
	for s := specials; s != nil; s = s.next {
		if s.final == nil {
			continue
		}
		if markEnd-markTop < markStackRoom {
			drain()
		}
		span := spanOf(uintptr(s.object))
		if span.kind != spanNoscan {
			*(*uint32)(unsafe.Pointer(markTop)) = s.object
			markTop += 4
		}
	}
}

// afterMark is called when all that can be reached is marked. Weak pointers become invalid first;
// then what has a finalizer is kept until that has run; cleanups are for what is left.
//
//interleave:system
func afterMark() {
	takeUnmarked(isWeak)
	due := takeUnmarked(isFinalizer)
	for ; due != nil; due = due.next {
		due.final.keeps = ptr(due.object)
		mark(due.object)
		drain()
	}
	takeUnmarked(isCleanup)
}

// takeUnmarked takes the specials of one kind whose objects are not marked out of the list. It
// invalidates the handles and makes the others due; it returns the first of these.
//
//interleave:system
func takeUnmarked(kind specialKind) (first *special) {
	last := &dueSpecials
	for *last != nil {
		last = &(*last).next
	}
	end := last
	at := &specials
	for *at != nil {
		s := *at
		if s.kind() != kind || marked(s.object) {
			at = &s.next
			continue
		}
		*at = s.next
		if s.handle != nil {
			s.handle.address = 0
			continue
		}
		*last = s
		s.next = nil
		last = &s.next
	}
	return *end
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
		if s.final != nil {
			s.final.run()
		} else {
			s.fn()
		}
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

// SetFinalizer has finalizer(obj) called, in a goroutine of its own, some time after obj, a pointer to
// the start of an object, can no longer be reached. The object is kept until then. With nil there is
// no finalizer any more.
func SetFinalizer(obj any, finalizer any) {
	o := (*abi.Eface)(unsafe.Pointer(&obj))
	f := (*abi.Eface)(unsafe.Pointer(&finalizer))
	switch {
	case o.Type == nil:
		throw("runtime.SetFinalizer: first argument is nil")
	case o.Type.Kind != abi.Pointer:
		throw("runtime.SetFinalizer: first argument is " + o.Type.String + ", not pointer")
	case o.Data == nil:
		throw("nil elem type!")
	}
	s := spanOf(uintptr(addr(o.Data)))
	if s == nil {
		return // static data is never freed
	}
	start := uintptr(0)
	if s.kind == spanHeader {
		start = headerSize
	}
	if (uintptr(addr(o.Data))-s.base)%s.size != start {
		throw("runtime.SetFinalizer: pointer not at beginning of allocated block")
	}
	if f.Type == nil {
		removeFinalizer(addr(o.Data))
		return
	}
	checkFinalizer(o.Type, f.Type)
	if findFinalizer(addr(o.Data)) != nil {
		throw("runtime.SetFinalizer: finalizer already set")
	}
	addSpecial(o.Data, nil, nil).final = newFinalizer(f.Data, f.Type, o.Type)
}

func newFinalizer(fn unsafe.Pointer, fnType, objType *abi.Type) *finalizer {
	return &finalizer{fn: fn, fnType: fnType, objType: objType}
}

// checkFinalizer throws unless a function of type f can be called with an obj.
func checkFinalizer(obj, f *abi.Type) {
	if f.Kind != abi.Func {
		throw("runtime.SetFinalizer: second argument is " + f.String + ", not a function")
	}
	why := ""
	switch {
	case f.Flags&abi.FlagVariadic != 0:
		why = " because dotdotdot"
	case len(f.In) != 1:
	case f.In[0] == obj:
		return
	case f.In[0].Kind == abi.Pointer && (f.In[0].Flags&obj.Flags&abi.FlagNamed) == 0 && f.In[0].Elem == obj.Elem:
		return
	case f.In[0].Kind == abi.Interface && (len(f.In[0].Methods) == 0 || getitab(f.In[0], obj) != nil):
		return
	}
	throw("runtime.SetFinalizer: cannot pass " + obj.String + " to finalizer " + f.String + why)
}

// run calls the finalizer.
func (f *finalizer) run() {
	object := f.keeps
	f.keeps = nil
	var word unsafe.Pointer
	iface := abi.Iface{Data: object}
	arg := unsafe.Pointer(&object)
	if in := f.fnType.In[0]; in.Kind == abi.Interface {
		arg = unsafe.Pointer(&iface)
		if len(in.Methods) > 0 {
			iface.Tab = getitab(in, f.objType)
		} else {
			*(*abi.Eface)(arg) = abi.Eface{Type: f.objType, Data: object}
		}
	}
	results := make([]unsafe.Pointer, len(f.fnType.Out))
	for i, t := range f.fnType.Out {
		results[i] = newobject(t)
	}
	for _, e := range *finalizerThunks() {
		if e.Type == f.fnType {
			word = e.Code
		}
	}
	call := *(*func(fn, args, results unsafe.Pointer))(unsafe.Pointer(&word))
	call(f.fn, unsafe.Pointer(&arg), unsafe.Pointer(unsafe.SliceData(results)))
}

// finalizerThunks has a thunk for each type of functions of one parameter (see package reflect's
// tables).
func finalizerThunks() *[]abi.Thunk

// findFinalizer returns where the list has the finalizer of the object, nil if there is none.
func findFinalizer(object uint32) **special {
	for at := &specials; *at != nil; at = &(*at).next {
		if (*at).final != nil && (*at).object == object {
			return at
		}
	}
	return nil
}

func removeFinalizer(object uint32) {
	if at := findFinalizer(object); at != nil {
		*at = (*at).next
	}
}

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
