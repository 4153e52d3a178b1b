package reflect

import (
	"internal/abi"
	"internal/reflectlite"
	"unsafe"
)

// assignTo returns v as a value of type t, to which it must be assignable.
func (v Value) assignTo(context string, t *abi.Type) Value {
	from := v.typ()
	switch {
	case from == t:
		return Value{v.v.Fixed()}
	case assignable(t, from):
		return Value{v.v.Fixed().Retyped(t)}
	case implements(t, from):
		if v.Kind() == Interface && v.IsNil() {
			return zero(t)
		}
		to := newOf(t)
		to.v.Set(v.v)
		return Value{to.v.Fixed()}
	}
	panic(context + ": value of type " + from.String + " is not assignable to type " + t.String)
}

// Set assigns x to the variable v.
func (v Value) Set(x Value) {
	v.mustBeAssignable("reflect.Value.Set")
	x.mustBeExported("reflect.Value.Set")
	v.v.Set(x.assignTo("reflect.Set", v.typ()).v)
}

// SetZero makes the variable v zero.
func (v Value) SetZero() {
	v.mustBeAssignable("reflect.Value.SetZero")
	v.v.SetZero()
}

// SetBool assigns to a bool.
func (v Value) SetBool(x bool) {
	v.mustBeAssignable("reflect.Value.SetBool")
	v.must(abi.Bool, "reflect.Value.SetBool")
	v.v.SetBool(x)
}

// SetInt assigns to a signed integer; bits that it has no room for are dropped.
func (v Value) SetInt(x int64) {
	v.mustBeAssignable("reflect.Value.SetInt")
	if !v.CanInt() {
		v.wrong("reflect.Value.SetInt")
	}
	v.v.SetInt(x)
}

// SetUint assigns to an unsigned integer; bits that it has no room for are dropped.
func (v Value) SetUint(x uint64) {
	v.mustBeAssignable("reflect.Value.SetUint")
	if !v.CanUint() {
		v.wrong("reflect.Value.SetUint")
	}
	v.v.SetUint(x)
}

// SetFloat assigns to a floating-point number.
func (v Value) SetFloat(x float64) {
	v.mustBeAssignable("reflect.Value.SetFloat")
	if !v.CanFloat() {
		v.wrong("reflect.Value.SetFloat")
	}
	v.v.SetFloat(x)
}

// SetComplex assigns to a complex number.
func (v Value) SetComplex(x complex128) {
	v.mustBeAssignable("reflect.Value.SetComplex")
	if !v.CanComplex() {
		v.wrong("reflect.Value.SetComplex")
	}
	v.v.SetComplex(x)
}

// SetString assigns to a string.
func (v Value) SetString(x string) {
	v.mustBeAssignable("reflect.Value.SetString")
	v.must(abi.String, "reflect.Value.SetString")
	v.v.SetString(x)
}

// SetBytes assigns to a slice of bytes.
func (v Value) SetBytes(x []byte) {
	v.mustBeAssignable("reflect.Value.SetBytes")
	v.must(abi.Slice, "reflect.Value.SetBytes")
	if v.typ().Elem.Kind != abi.Uint8 {
		panic("reflect.Value.SetBytes of non-byte slice")
	}
	v.v.SetBytes(x)
}

// SetPointer assigns to an unsafe.Pointer.
func (v Value) SetPointer(x unsafe.Pointer) {
	v.mustBeAssignable("reflect.Value.SetPointer")
	v.must(abi.UnsafePointer, "reflect.Value.SetPointer")
	v.v.SetWord(x)
}

// SetLen sets the length of a slice.
func (v Value) SetLen(n int) {
	v.mustBeAssignable("reflect.Value.SetLen")
	v.must(abi.Slice, "reflect.Value.SetLen")
	s := v.v.SliceHeader()
	if uint(n) > uint(s.Cap) {
		panic("reflect: slice length out of range in SetLen")
	}
	s.Len = n
}

// SetCap sets the capacity of a slice.
func (v Value) SetCap(n int) {
	v.mustBeAssignable("reflect.Value.SetCap")
	v.must(abi.Slice, "reflect.Value.SetCap")
	s := v.v.SliceHeader()
	if n < s.Len || n > s.Cap {
		panic("reflect: slice capacity out of range in SetCap")
	}
	s.Cap = n
}

// Clear clears a map or the elements of a slice.
func (v Value) Clear() {
	switch v.kind() {
	case abi.Slice:
		s := v.v.SliceHeader()
		clear(unsafe.Slice((*byte)(s.Data), uintptr(s.Len)*v.typ().Elem.Size))
	case abi.Map:
		v.v.ClearMap()
	default:
		v.wrong("reflect.Value.Clear")
	}
}

// Swapper returns a function that swaps elements of the slice.
func Swapper(slice any) func(i, j int) {
	if v := ValueOf(slice); v.Kind() != Slice {
		panic(&ValueError{Method: "Swapper", Kind: v.Kind()})
	}
	return reflectlite.Swapper(slice)
}
