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

//interleave:linkname runtime.syncop
func syncop(kind int32, p unsafe.Pointer)

// syncopCAS comes before a compare-and-swap of size bytes at p with the value old. The run time
// can tell from it in advance whether the operation would write.
//
//interleave:linkname runtime.syncopCAS
func syncopCAS(p unsafe.Pointer, size int32, old uint64)

// An integer is a type that can be added to atomically.
type integer interface {
	int32 | int64 | uint32 | uint64 | uintptr
}

func load[T any](p *T) T {
	syncop(ops.Load, unsafe.Pointer(p))
	return *p
}

func store[T any](p *T, val T) {
	syncop(ops.Store, unsafe.Pointer(p))
	*p = val
}

func swap[T any](p *T, new T) (old T) {
	syncop(ops.Swap, unsafe.Pointer(p))
	old = *p
	*p = new
	return old
}

func compareAndSwap[T integer | unsafe.Pointer](p *T, old, new T) bool {
	word := *(*uint32)(unsafe.Pointer(&old))
	if unsafe.Sizeof(old) == 8 {
		syncopCAS(unsafe.Pointer(p), 8, *(*uint64)(unsafe.Pointer(&old)))
	} else {
		syncopCAS(unsafe.Pointer(p), 4, uint64(word))
	}
	if *p != old {
		return false
	}
	*p = new
	return true
}

func add[T integer](p *T, delta T) T {
	syncop(ops.Add, unsafe.Pointer(p))
	*p += delta
	return *p
}

func and[T integer](p *T, mask T) (old T) {
	syncop(ops.Logic, unsafe.Pointer(p))
	old = *p
	*p = old & mask
	return old
}

func or[T integer](p *T, mask T) (old T) {
	syncop(ops.Logic, unsafe.Pointer(p))
	old = *p
	*p = old | mask
	return old
}
