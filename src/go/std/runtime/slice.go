package runtime

// Slices: making and growing them, with gc's capacities.

import (
	"internal/abi"
	"unsafe"
)

// makeslice allocates the array of a slice.
func makeslice(t *abi.Type, len, cap int) unsafe.Pointer {
	size := t.Size
	if uint64(cap) >= 1<<32 || size >= 1<<31 || uintptr(cap)*size >= 1<<32 || uint64(len) > uint64(cap) {
		return makesliceFailed(size, len, cap)
	}
	bytes := uintptr(cap) * size
	if bytes == 0 {
		return unsafe.Pointer(&zerobase)
	}
	return mallocgc(bytes, t, true)
}

// makesliceFailed tells what is wrong with a slice that cannot be made.
func makesliceFailed(size uintptr, len, cap int) unsafe.Pointer {
	if tooLarge(size, len) {
		raiseError(errorString("makeslice: len out of range"))
	}
	if tooLarge(size, cap) || len > cap {
		raiseError(errorString("makeslice: cap out of range"))
	}
	if size != 0 {
		throw("runtime: out of memory")
	}
	return unsafe.Pointer(&zerobase)
}

// tooLarge reports whether n elements of the size are more than gc could ever allocate.
func tooLarge(size uintptr, n int) bool {
	return n < 0 || size != 0 && uintptr(n) > maxAlloc/size
}

// growslice returns a slice of newLen elements: those of old, and num for the caller to write
// (undefined when they have no pointers). There was no room for them in oldCap.
func growslice(old unsafe.Pointer, newLen, oldCap, num int, t *abi.Type) abi.SliceHeader {
	size := t.Size
	if newLen < 0 {
		raiseError(errorString("growslice: len out of range"))
	}
	if size == 0 {
		return abi.SliceHeader{Data: unsafe.Pointer(&zerobase), Len: newLen, Cap: newLen}
	}
	newCap := newLen
	if newLen <= 2*oldCap {
		newCap = 2 * oldCap
		if oldCap >= 256 {
			// From doubling for small slices to a quarter more for large ones.
			newCap = oldCap
			for newCap < newLen || newCap == oldCap {
				newCap += (newCap + 3*256) >> 2
			}
		}
	}
	if tooLarge(size, newCap) {
		raiseError(errorString("growslice: len out of range"))
	}
	noscan := t.PtrWords == 0
	bytes := roundupsize(uintptr(newCap)*size, noscan)
	if size == 8 {
		newCap = int(bytes >> 3)
	} else if size == 1 {
		newCap = int(bytes)
	} else {
		newCap = int(bytes / size)
		bytes = uintptr(newCap) * size
	}
	if bytes >= 1<<32 {
		throw("runtime: out of memory")
		return abi.SliceHeader{Data: unsafe.Pointer(&zerobase)}
	}
	p := mallocgc(bytes, t, false)
	if noscan && bytes > maxSmallSize {
		from := uintptr(newLen) * size
		memzero(unsafe.Add(p, from), bytes-from)
	}
	memcopy(p, old, uintptr(newLen-num)*size)
	return abi.SliceHeader{Data: p, Len: newLen, Cap: newCap}
}
