package atomic

import (
	"internal/ops"
	"unsafe"
)

// A Bool is a bool that is used atomically.
type Bool struct {
	_ noCopy
	v uint32
}

func word(b bool) uint32 {
	if b {
		return 1
	}
	return 0
}

// Load returns the value.
func (x *Bool) Load() bool { return load(&x.v) != 0 }

// Store sets the value.
func (x *Bool) Store(val bool) { store(&x.v, word(val)) }

// Swap sets the value and returns the one before.
func (x *Bool) Swap(new bool) (old bool) { return swap(&x.v, word(new)) != 0 }

// CompareAndSwap sets the value to new if it is old.
func (x *Bool) CompareAndSwap(old, new bool) (swapped bool) {
	return compareAndSwap(&x.v, word(old), word(new))
}

// A Pointer is a *T that is used atomically.
type Pointer[T any] struct {
	_ [0]*T // no conversion between Pointers to different types
	_ noCopy
	v unsafe.Pointer
}

// Load returns the value.
func (x *Pointer[T]) Load() *T { return (*T)(load(&x.v)) }

// Store sets the value.
func (x *Pointer[T]) Store(val *T) { store(&x.v, unsafe.Pointer(val)) }

// Swap sets the value and returns the one before.
func (x *Pointer[T]) Swap(new *T) (old *T) { return (*T)(swap(&x.v, unsafe.Pointer(new))) }

// CompareAndSwap sets the value to new if it is old.
func (x *Pointer[T]) CompareAndSwap(old, new *T) (swapped bool) {
	return compareAndSwap(&x.v, unsafe.Pointer(old), unsafe.Pointer(new))
}

// A Value is a value of any type, the same at each store, that is used atomically. The zero Value
// holds nil, which cannot be stored.
type Value struct {
	v any
}

// dynamicType tells types apart: it is the type word of the interface.
func dynamicType(x any) unsafe.Pointer { return *(*unsafe.Pointer)(unsafe.Pointer(&x)) }

// Load returns the value.
func (v *Value) Load() (val any) { return load(&v.v) }

// Store sets the value. It panics if val is nil or not of the same type as the one before.
func (v *Value) Store(val any) { v.swap(val, "store") }

// Swap sets the value and returns the one before. It panics if new is nil or not of the same type.
func (v *Value) Swap(new any) (old any) { return v.swap(new, "swap") }

func (v *Value) swap(val any, what string) any {
	if val == nil {
		panic("sync/atomic: " + what + " of nil value into Value")
	}
	old := swap(&v.v, val)
	if old != nil && dynamicType(old) != dynamicType(val) {
		v.v = old
		panic("sync/atomic: " + what + " of inconsistently typed value into Value")
	}
	return old
}

// CompareAndSwap sets the value to new if it equals old. It panics if new is nil, if the types
// differ, or if values that have to be compared cannot be.
func (v *Value) CompareAndSwap(old, new any) (swapped bool) {
	if new == nil {
		panic("sync/atomic: compare and swap of nil value into Value")
	}
	if old != nil && dynamicType(old) != dynamicType(new) {
		panic("sync/atomic: compare and swap of inconsistently typed values")
	}
	atomicop(ops.Swap, unsafe.Pointer(v), int32(unsafe.Sizeof(v.v)))
	now := v.v
	if now != nil && dynamicType(now) != dynamicType(new) {
		panic("sync/atomic: compare and swap of inconsistently typed value into Value")
	}
	if now != old {
		return false
	}
	v.v = new
	return true
}
