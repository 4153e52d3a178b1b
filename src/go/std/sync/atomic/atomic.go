// Package atomic has operations on single variables that no other goroutine can see half done. All
// of them together take effect one after the other, in an order that every goroutine agrees on.
//
// There is one thread: what makes them atomic is that nothing is done between telling the run time
// and the operation.
package atomic

import (
	"internal/ops"
	"unsafe"
)

// atomicop comes before an operation of the given kind on size bytes at p.
//
//interleave:linkname runtime.atomicop
func atomicop(kind int32, p unsafe.Pointer, size int32)

// atomicCAS comes before a compare-and-swap of size bytes at p with the value old. The run time can
// tell from it in advance whether the operation would write.
//
//interleave:linkname runtime.atomicCAS
func atomicCAS(p unsafe.Pointer, size int32, old uint64)

// An integer is a type that can be added to atomically.
type integer interface {
	int32 | int64 | uint32 | uint64 | uintptr
}

func load[T any](p *T) T {
	atomicop(ops.Load, unsafe.Pointer(p), int32(unsafe.Sizeof(*p)))
	return *p
}

func store[T any](p *T, val T) {
	atomicop(ops.Store, unsafe.Pointer(p), int32(unsafe.Sizeof(*p)))
	*p = val
}

func swap[T any](p *T, new T) (old T) {
	atomicop(ops.Swap, unsafe.Pointer(p), int32(unsafe.Sizeof(*p)))
	old = *p
	*p = new
	return old
}

func compareAndSwap[T integer | unsafe.Pointer](p *T, old, new T) bool {
	word := *(*uint32)(unsafe.Pointer(&old))
	if unsafe.Sizeof(old) == 8 {
		atomicCAS(unsafe.Pointer(p), 8, *(*uint64)(unsafe.Pointer(&old)))
	} else {
		atomicCAS(unsafe.Pointer(p), 4, uint64(word))
	}
	if *p != old {
		return false
	}
	*p = new
	return true
}

func add[T integer](p *T, delta T) T {
	atomicop(ops.Add, unsafe.Pointer(p), int32(unsafe.Sizeof(*p)))
	*p += delta
	return *p
}

func and[T integer](p *T, mask T) (old T) {
	atomicop(ops.Logic, unsafe.Pointer(p), int32(unsafe.Sizeof(*p)))
	old = *p
	*p = old & mask
	return old
}

func or[T integer](p *T, mask T) (old T) {
	atomicop(ops.Logic, unsafe.Pointer(p), int32(unsafe.Sizeof(*p)))
	old = *p
	*p = old | mask
	return old
}
