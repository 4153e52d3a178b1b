package reflectlite

import (
	"internal/abi"
	"unsafe"
)

// The functions of this file are all that knows how an interface finds its descriptor and what a
// map looks like. A test harness that runs the rest on another Go replaces the file.

// TypeOf returns the descriptor of x's dynamic type, nil when x is nil.
func TypeOf(x any) *abi.Type { return (*abi.Eface)(unsafe.Pointer(&x)).Type }

// pack makes an interface of a descriptor and a data word.
func pack(t *abi.Type, data unsafe.Pointer) any {
	var x any
	*(*abi.Eface)(unsafe.Pointer(&x)) = abi.Eface{Type: t, Data: data}
	return x
}

// setIface stores x, whose type implements the interface type t, in the interface at p.
func setIface(t *abi.Type, p unsafe.Pointer, x any) {
	e := (*abi.Eface)(unsafe.Pointer(&x))
	if len(t.Methods) == 0 {
		*(*abi.Eface)(p) = *e
		return
	}
	i := (*abi.Iface)(p)
	i.Tab = nil
	if e.Type != nil {
		i.Tab = getitab(t, e.Type)
	}
	i.Data = e.Data
}

// Implements reports whether t, which is no interface type, has all methods of the interface
// type inter.
func Implements(inter, t *abi.Type) bool {
	return len(inter.Methods) == 0 || getitab(inter, t) != nil
}

//interleave:linkname runtime.getitab
func getitab(inter, t *abi.Type) *abi.Itab

//interleave:linkname runtime.newobject
func newobject(t *abi.Type) unsafe.Pointer

//interleave:linkname runtime.makeslice
func makeslice(t *abi.Type, len, cap int) unsafe.Pointer

//interleave:linkname runtime.growslice
func growslice(old unsafe.Pointer, newLen, oldCap, num int, t *abi.Type) abi.SliceHeader

//interleave:linkname runtime.typeequal
func typeequal(t *abi.Type, p, q unsafe.Pointer) bool

//interleave:linkname runtime.makemap
func makemap(t *abi.Type, hint int) unsafe.Pointer

//interleave:linkname runtime.maplen
func maplen(m unsafe.Pointer) int

//interleave:linkname runtime.mapaccess
func mapaccess(t *abi.Type, m, key unsafe.Pointer) unsafe.Pointer

//interleave:linkname runtime.mapassign
func mapassign(t *abi.Type, m, key unsafe.Pointer) unsafe.Pointer

//interleave:linkname runtime.mapdelete
func mapdelete(t *abi.Type, m, key unsafe.Pointer)

//interleave:linkname runtime.mapclear
func mapclear(t *abi.Type, m unsafe.Pointer)

// mapiternew returns a new iterator over m. Its first two words are the address of the key, nil
// behind the last entry, and of the element.
//
//interleave:linkname runtime.mapiternew
func mapiternew(t *abi.Type, m unsafe.Pointer) *mapCursor

//interleave:linkname runtime.mapiternext
func mapiternext(it *mapCursor)

//interleave:linkname runtime.makechan
func makechan(t *abi.Type, size int) unsafe.Pointer
