package p

import "unsafe"

// Conversions of integers to pointers.
func pointers(u uintptr, p *int) {
	_ = unsafe.Pointer(u)
	_ = unsafe.Pointer(uintptr(unsafe.Pointer(p)) + 4)
	_ = (*int)(unsafe.Pointer(u))
	v := uintptr(unsafe.Pointer(p))
	_ = unsafe.Pointer(v)
}
