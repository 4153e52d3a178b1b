package reflectlite

import (
	"internal/abi"
	"unsafe"
)

// Set copies x, a value of v's very type, or any value when v is an interface that x's type
// implements, to the variable v.
func (v Value) Set(x Value) {
	if v.typ.Kind == abi.Interface && x.typ != v.typ {
		setIface(v.typ, v.ptr, x.Interface())
		return
	}
	if x.flag&flagIndir == 0 {
		*(*unsafe.Pointer)(v.ptr) = x.ptr
		return
	}
	move(v.ptr, x.ptr, v.typ.Size)
}

// SetZero makes the variable v zero.
func (v Value) SetZero() { clear(unsafe.Slice((*byte)(v.ptr), v.typ.Size)) }

// SetBool sets a variable of kind Bool.
func (v Value) SetBool(x bool) { *(*bool)(v.ptr) = x }

// SetInt sets a variable of a signed integer kind, dropping the bits that it has no room for.
func (v Value) SetInt(x int64) {
	switch v.typ.Size {
	case 1:
		*(*int8)(v.ptr) = int8(x)
	case 2:
		*(*int16)(v.ptr) = int16(x)
	case 4:
		*(*int32)(v.ptr) = int32(x)
	default:
		*(*int64)(v.ptr) = x
	}
}

// SetUint sets a variable of an unsigned integer kind, dropping the bits that it has no room for.
func (v Value) SetUint(x uint64) {
	switch v.typ.Size {
	case 1:
		*(*uint8)(v.ptr) = uint8(x)
	case 2:
		*(*uint16)(v.ptr) = uint16(x)
	case 4:
		*(*uint32)(v.ptr) = uint32(x)
	default:
		*(*uint64)(v.ptr) = x
	}
}

// SetFloat sets a variable of a floating-point kind.
func (v Value) SetFloat(x float64) {
	if v.typ.Size == 4 {
		*(*float32)(v.ptr) = float32(x)
		return
	}
	*(*float64)(v.ptr) = x
}

// SetComplex sets a variable of a complex kind.
func (v Value) SetComplex(x complex128) {
	if v.typ.Size == 8 {
		*(*complex64)(v.ptr) = complex64(x)
		return
	}
	*(*complex128)(v.ptr) = x
}

// SetString sets a variable of kind String.
func (v Value) SetString(x string) { *(*string)(v.ptr) = x }

// SetBytes sets a variable whose type is a slice of bytes.
func (v Value) SetBytes(x []byte) { *(*[]byte)(v.ptr) = x }

// SetWord sets a variable of pointer-shaped type.
func (v Value) SetWord(x unsafe.Pointer) { *(*unsafe.Pointer)(v.ptr) = x }

// Equal reports whether v and w, of the same comparable type, are equal; it panics as == does.
func (v Value) Equal(w Value) bool { return typeequal(v.typ, v.Addr(), w.Addr()) }
