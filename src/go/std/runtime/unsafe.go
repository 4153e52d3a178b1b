package runtime

import "unsafe"

// This file has the checks of unsafe.Slice and unsafe.String.

// unsafeslice panics unless n elements of the given size can be at p.
func unsafeslice(size uintptr, p unsafe.Pointer, n int64) {
	if n == 0 {
		return
	}
	if n > 0 && p != nil && fitsMemory(size, p, n) {
		return
	}
	if n > 0 && p == nil {
		raiseError(errorString("unsafe.Slice: ptr is nil and len is not zero"))
	}
	raiseError(errorString("unsafe.Slice: len out of range"))
}

// unsafestring panics unless n bytes can be at p.
func unsafestring(p unsafe.Pointer, n int64) {
	if n == 0 {
		return
	}
	if n > 0 && p != nil && fitsMemory(1, p, n) {
		return
	}
	if n > 0 && p == nil {
		raiseError(errorString("unsafe.String: ptr is nil and len is not zero"))
	}
	raiseError(errorString("unsafe.String: len out of range"))
}

// fitsMemory reports whether n > 0 elements at p end before the end of the address space.
func fitsMemory(size uintptr, p unsafe.Pointer, n int64) bool {
	room := uint64(1)<<32 - uint64(uintptr(p))
	return size == 0 || uint64(n) <= room/uint64(size)
}
