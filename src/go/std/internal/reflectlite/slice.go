package reflectlite

import (
	"internal/abi"
	"unsafe"
)

// MakeSlice returns a new slice of the slice type t.
func MakeSlice(t *abi.Type, len, cap int) Value {
	s := &abi.SliceHeader{Data: makeslice(t.Elem, len, cap), Len: len, Cap: cap}
	return Value{t, unsafe.Pointer(s), flagIndir}
}

// Cap returns the capacity of a slice.
func (v Value) Cap() int { return (*abi.SliceHeader)(v.ptr).Cap }

// SliceHeader returns the header of the slice v, to be changed when v is a variable.
func (v Value) SliceHeader() *abi.SliceHeader { return (*abi.SliceHeader)(v.ptr) }

// Slice returns the elements from i to j of the slice, array variable or string v, with the given
// capacity (of a slice of type t). The bounds must be in range.
func (v Value) Slice(t *abi.Type, i, j, max int) Value {
	if v.typ.Kind == abi.String {
		s := new(string)
		*s = v.String()[i:j]
		return Value{v.typ, unsafe.Pointer(s), flagIndir | v.flag&flagRO}
	}
	data := v.ptr
	if v.typ.Kind == abi.Slice {
		data = (*abi.SliceHeader)(v.ptr).Data
	}
	if max > i { // else the address could be that of what lies behind
		data = unsafe.Add(data, uintptr(i)*v.typ.Elem.Size)
	}
	s := &abi.SliceHeader{Data: data, Len: j - i, Cap: max - i}
	return Value{t, unsafe.Pointer(s), flagIndir | v.flag&flagRO}
}

// GrowSlice makes the slice variable v n elements longer; it needs new memory for that.
func (v Value) GrowSlice(n int) {
	s := v.SliceHeader()
	*s = growslice(s.Data, s.Len+n, s.Cap, n, v.typ.Elem)
}

// Copy copies elements from the slice or array src, or a string, to dst, as many as both have.
func Copy(dst, src Value) int {
	n := min(dst.Len(), src.Len())
	to, from := dst.data(), src.data()
	if n > 0 {
		move(to, from, uintptr(n)*dst.typ.Elem.Size)
	}
	return n
}

// data returns the address of the first element of a slice, array or string.
func (v Value) data() unsafe.Pointer {
	switch v.typ.Kind {
	case abi.Slice:
		return (*abi.SliceHeader)(v.ptr).Data
	case abi.String:
		return (*abi.StringHeader)(v.ptr).Data
	}
	return v.Addr()
}

// Len returns the length of the slice x.
func Len(x any) int { return ValueOf(x).Len() }

// Swapper returns a function that swaps elements of the slice x; it panics with *ValueError's
// text when x is none.
func Swapper(x any) func(i, j int) {
	v := ValueOf(x)
	if v.Kind() != abi.Slice {
		panic(NotA("Swapper", v))
	}
	s := *v.SliceHeader()
	size := v.typ.Elem.Size
	switch {
	case v.typ.Elem.Kind == abi.String:
		list := *(*[]string)(v.ptr)
		return func(i, j int) { list[i], list[j] = list[j], list[i] }
	case size == 8 && v.typ.Elem.PtrWords == 0:
		list := *(*[]int64)(v.ptr)
		return func(i, j int) { list[i], list[j] = list[j], list[i] }
	}
	spare := newobject(v.typ.Elem)
	return func(i, j int) {
		if uint(i) >= uint(s.Len) || uint(j) >= uint(s.Len) {
			panic("reflect: slice index out of range")
		}
		p, q := unsafe.Add(s.Data, uintptr(i)*size), unsafe.Add(s.Data, uintptr(j)*size)
		move(spare, p, size)
		move(p, q, size)
		move(q, spare, size)
	}
}
