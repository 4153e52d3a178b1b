package reflect

import (
	"internal/abi"
	"internal/reflectlite"
	"unsafe"
)

// Len returns the length of an array, channel, map, slice, string or pointer to an array.
func (v Value) Len() int {
	switch v.kind() {
	case abi.Array, abi.Slice, abi.String, abi.Map:
		return v.v.Len()
	case abi.Chan:
		return v.v.ChanLen()
	case abi.Pointer:
		if v.typ().Elem.Kind == abi.Array {
			return v.typ().Elem.Len
		}
		panic("reflect: call of reflect.Value.Len on ptr to non-array Value")
	}
	v.wrong("reflect.Value.Len")
	return 0
}

// Cap returns the capacity of an array, channel, slice or pointer to an array.
func (v Value) Cap() int {
	switch v.kind() {
	case abi.Array:
		return v.typ().Len
	case abi.Slice:
		return v.v.Cap()
	case abi.Chan:
		return v.v.ChanCap()
	case abi.Pointer:
		if v.typ().Elem.Kind == abi.Array {
			return v.typ().Elem.Len
		}
		panic("reflect: call of reflect.Value.Cap on ptr to non-array Value")
	}
	v.wrong("reflect.Value.Cap")
	return 0
}

// Index returns element i of an array, slice or string.
func (v Value) Index(i int) Value {
	switch v.kind() {
	case abi.Array:
		if uint(i) >= uint(v.typ().Len) {
			panic("reflect: array index out of range")
		}
		return Value{v.v.Index(i)}
	case abi.Slice:
		if uint(i) >= uint(v.v.Len()) {
			panic("reflect: slice index out of range")
		}
		return Value{v.v.Index(i)}
	case abi.String:
		s := v.v.String()
		if uint(i) >= uint(len(s)) {
			panic("reflect: string index out of range")
		}
		return Value{reflectlite.ValueOf(s[i]).ReadOnly(v.v)}
	}
	v.wrong("reflect.Value.Index")
	return Value{}
}

// Slice returns v[i:j] of an array variable, slice or string.
func (v Value) Slice(i, j int) Value {
	t, max := v.typ(), 0
	switch v.kind() {
	default:
		v.wrong("reflect.Value.Slice")
	case abi.Array:
		if !v.CanAddr() {
			panic("reflect.Value.Slice: slice of unaddressable array")
		}
		max = t.Len
		t = sliceOf(t.Elem)
	case abi.Slice:
		max = v.v.Cap()
	case abi.String:
		if i < 0 || j < i || j > v.v.Len() {
			panic("reflect.Value.Slice: string slice index out of bounds")
		}
	}
	if v.kind() != abi.String && (i < 0 || j < i || j > max) {
		panic("reflect.Value.Slice: slice index out of bounds")
	}
	return Value{v.v.Slice(t, i, j, max)}
}

// Slice3 returns v[i:j:k] of an array variable or slice.
func (v Value) Slice3(i, j, k int) Value {
	t, max := v.typ(), 0
	switch v.kind() {
	default:
		v.wrong("reflect.Value.Slice3")
	case abi.Array:
		if !v.CanAddr() {
			panic("reflect.Value.Slice3: slice of unaddressable array")
		}
		max = t.Len
		t = sliceOf(t.Elem)
	case abi.Slice:
		max = v.v.Cap()
	}
	if i < 0 || j < i || k < j || k > max {
		panic("reflect.Value.Slice3: slice index out of bounds")
	}
	return Value{v.v.Slice(t, i, j, k)}
}

// MakeSlice returns a new slice of the slice type.
func MakeSlice(typ Type, len, cap int) Value {
	if typ.Kind() != Slice {
		panic("reflect.MakeSlice of non-slice type")
	}
	switch {
	case len < 0:
		panic("reflect.MakeSlice: negative len")
	case cap < 0:
		panic("reflect.MakeSlice: negative cap")
	case len > cap:
		panic("reflect.MakeSlice: len > cap")
	}
	return Value{reflectlite.MakeSlice(typ.common(), len, cap)}
}

// SliceAt returns a slice of n elements of the type at p.
func SliceAt(typ Type, p unsafe.Pointer, n int) Value {
	s := newOf(sliceOf(typ.common()))
	*s.v.SliceHeader() = abi.SliceHeader{Data: p, Len: n, Cap: n}
	return Value{s.v.Fixed()}
}

// Grow makes room for n more elements in a slice variable.
func (v Value) Grow(n int) {
	v.mustBeAssignable("reflect.Value.Grow")
	v.must(abi.Slice, "reflect.Value.Grow")
	if n < 0 {
		panic("reflect.Value.Grow: negative len")
	}
	s := v.v.SliceHeader()
	if s.Len+n < 0 {
		panic("reflect.Value.Grow: slice overflow")
	}
	if s.Len+n > s.Cap {
		length := s.Len
		v.v.GrowSlice(n)
		s.Len = length
	}
}

// extended returns a copy of the slice header s as a variable, n elements longer.
func extended(s Value, n int) Value {
	s.must(abi.Slice, "reflect.Append")
	s.mustBeExported("reflect.Append")
	to := newOf(s.typ())
	to.v.Set(s.v)
	to.Grow(n)
	to.v.SliceHeader().Len += n
	return to
}

// Append appends the values to the slice s and returns the result.
func Append(s Value, x ...Value) Value {
	s.must(abi.Slice, "reflect.Append")
	n := s.Len()
	s = extended(s, len(x))
	for i, v := range x {
		s.Index(n + i).Set(v)
	}
	return Value{s.v.Fixed()}
}

// AppendSlice appends the elements of t to the slice s and returns the result.
func AppendSlice(s, t Value) Value {
	s.must(abi.Slice, "reflect.AppendSlice")
	t.must(abi.Slice, "reflect.AppendSlice")
	if !sameType(s.typ(), t.typ(), true) {
		panic("reflect.AppendSlice: " + s.typ().String + " != " + t.typ().String)
	}
	n, m := s.Len(), t.Len()
	s = extended(s, m)
	Copy(s.Slice(n, n+m), t)
	return Value{s.v.Fixed()}
}

// Copy copies elements from src to dst, as many as both have.
func Copy(dst, src Value) int {
	dk, sk := dst.Kind(), src.Kind()
	if dk != Array && dk != Slice {
		dst.wrong("reflect.Copy")
	}
	if dk == Array {
		dst.mustBeAssignable("reflect.Copy")
	}
	dst.mustBeExported("reflect.Copy")
	fromString := sk == String && dst.typ().Elem.Kind == abi.Uint8
	if sk != Array && sk != Slice && !fromString {
		src.wrong("reflect.Copy")
	}
	src.mustBeExported("reflect.Copy")
	if !fromString && !sameType(dst.typ().Elem, src.typ().Elem, true) {
		panic("reflect.Copy: " + dst.typ().Elem.String + " != " + src.typ().Elem.String)
	}
	return reflectlite.Copy(dst.v, src.v)
}
