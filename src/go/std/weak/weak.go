// Package weak has pointers that do not keep what they point to from being freed.
package weak

import "unsafe"

//interleave:linkname runtime.weakHandleFor
func weakHandleFor(p unsafe.Pointer) unsafe.Pointer

//interleave:linkname runtime.weakValue
func weakValue(handle unsafe.Pointer) unsafe.Pointer

// A Pointer is a weak pointer to a T. Two are equal if the pointers they were made from are, even
// when those are gone.
type Pointer[T any] struct {
	_ [0]*T
	u unsafe.Pointer
}

// Make returns a weak pointer to what ptr points to.
func Make[T any](ptr *T) Pointer[T] {
	if ptr == nil {
		return Pointer[T]{}
	}
	p := Pointer[T]{u: weakHandleFor(unsafe.Pointer(ptr))}
	return p
}

// Value returns the pointer that p was made from, nil once what it pointed to could no longer be
// reached and was freed.
func (p Pointer[T]) Value() *T {
	if p.u == nil {
		return nil
	}
	return (*T)(weakValue(p.u))
}
