// Package reflectlite looks at values whose type is known only at run time. It is what fmt and
// errors need and what reflect is built on. It trusts its callers: a Value used in a way that its
// kind does not allow is the caller's mistake; reflect checks before it calls.
package reflectlite

import (
	"internal/abi"
	"unsafe"
)

// A Value is a value together with its type. The zero Value stands for no value.
type Value struct {
	typ *abi.Type
	// ptr is the address of the value, or with flagIndir clear the value itself, which is then
	// of a pointer-shaped type.
	ptr  unsafe.Pointer
	flag uintptr
}

const (
	flagIndir    = 1 << iota
	flagAddr     // the value is a variable: it can be set
	flagStickyRO // reached through an unexported field that is not embedded
	flagEmbedRO  // reached through an unexported embedded field
	flagRO       = flagStickyRO | flagEmbedRO
)

// ValueOf returns x's dynamic value.
func ValueOf(x any) Value {
	t := TypeOf(x)
	if t == nil {
		return Value{}
	}
	v := Value{t, (*abi.Eface)(unsafe.Pointer(&x)).Data, flagIndir}
	if t.Flags&abi.FlagDirect != 0 {
		v.flag = 0
	}
	return v
}

// At returns the variable of type t at p.
func At(t *abi.Type, p unsafe.Pointer) Value { return Value{t, p, flagIndir | flagAddr} }

// Held returns the value of type t at p, which nobody changes any more.
func Held(t *abi.Type, p unsafe.Pointer) Value {
	if t.Flags&abi.FlagDirect != 0 {
		return Value{t, *(*unsafe.Pointer)(p), 0}
	}
	return Value{t, p, flagIndir}
}

// Word returns p as a value of the pointer-shaped type t.
func Word(t *abi.Type, p unsafe.Pointer) Value { return Value{t, p, 0} }

// Retyped returns v, which is no variable, as a value of type t, which has the same layout.
func (v Value) Retyped(t *abi.Type) Value { return Value{t, v.ptr, v.flag} }

// New returns a new variable of type t.
func New(t *abi.Type) Value { return At(t, newobject(t)) }

// Zero returns the zero value of type t, not addressable.
func Zero(t *abi.Type) Value { return Value{t, newobject(t), flagIndir} }

// IsValid reports whether v stands for a value.
func (v Value) IsValid() bool { return v.typ != nil }

// Type returns the type of v, which must be valid.
func (v Value) Type() *abi.Type { return v.typ }

// Kind returns the kind of v's type, Invalid for the zero Value.
func (v Value) Kind() abi.Kind {
	if v.typ == nil {
		return abi.Invalid
	}
	return v.typ.Kind
}

// CanInterface reports whether v may be handed out as an interface: it was not reached through an
// unexported field.
func (v Value) CanInterface() bool { return v.flag&flagRO == 0 }

// CanAddr reports whether v is a variable.
func (v Value) CanAddr() bool { return v.flag&flagAddr != 0 }

// CanSet reports whether v is a variable that was not reached through an unexported field.
func (v Value) CanSet() bool { return v.flag&(flagAddr|flagRO) == flagAddr }

// ReadOnly returns v with the mark of having been reached as from was.
func (v Value) ReadOnly(from Value) Value {
	if from.flag&flagRO != 0 {
		v.flag |= flagStickyRO
	}
	return v
}

// Unexported returns v with the mark of having been reached through an unexported name.
func (v Value) Unexported() Value {
	v.flag |= flagStickyRO
	return v
}

// Data returns the word by which an interface holds v, which is no variable.
func (v Value) Data() unsafe.Pointer {
	if v.typ.Flags&abi.FlagDirect != 0 {
		return v.Word()
	}
	return v.ptr
}

// Fixed returns v as a value that is no variable.
func (v Value) Fixed() Value {
	if v.flag&flagAddr == 0 {
		return v
	}
	return Value{v.typ, v.copied(), v.flag &^ flagAddr}
}

// Addr returns where the value is in memory; for a value that is nowhere, where a copy is.
func (v Value) Addr() unsafe.Pointer {
	if v.flag&flagIndir != 0 {
		return v.ptr
	}
	word := new(unsafe.Pointer)
	*word = v.ptr
	return unsafe.Pointer(word)
}

// Word returns a value of pointer-shaped type: a pointer, map, channel, func or unsafe.Pointer.
func (v Value) Word() unsafe.Pointer {
	if v.flag&flagIndir != 0 {
		return *(*unsafe.Pointer)(v.ptr)
	}
	return v.ptr
}

func (v Value) copied() unsafe.Pointer {
	p := newobject(v.typ)
	move(p, v.ptr, v.typ.Size)
	return p
}

func move(to, from unsafe.Pointer, n uintptr) {
	copy(unsafe.Slice((*byte)(to), n), unsafe.Slice((*byte)(from), n))
}

// Interface returns v as an interface; of an interface value, its dynamic value.
func (v Value) Interface() any {
	t := v.typ
	switch {
	case t.Kind == abi.Interface:
		return v.dynamic()
	case t.Flags&abi.FlagDirect != 0:
		return pack(t, v.Word())
	case v.flag&flagAddr != 0:
		return pack(t, v.copied())
	}
	return pack(t, v.ptr)
}

// dynamic returns what is in the interface v.
func (v Value) dynamic() any {
	if len(v.typ.Methods) == 0 {
		return *(*any)(v.ptr)
	}
	var x any
	if i := (*abi.Iface)(v.ptr); i.Tab != nil {
		*(*abi.Eface)(unsafe.Pointer(&x)) = abi.Eface{Type: i.Tab.Type, Data: i.Data}
	}
	return x
}

// Elem returns what the interface v holds, or the variable that the pointer v points to; the
// zero Value when v is nil.
func (v Value) Elem() Value {
	ro := v.flag & flagRO
	if v.typ.Kind == abi.Interface {
		e := ValueOf(v.dynamic())
		if e.typ != nil && ro != 0 {
			e.flag |= flagStickyRO
		}
		return e
	}
	p := v.Word()
	if p == nil {
		return Value{}
	}
	return Value{v.typ.Elem, p, flagIndir | flagAddr | ro}
}

// IsNil reports whether v, of a kind that has nil, is nil.
func (v Value) IsNil() bool {
	switch v.typ.Kind {
	case abi.Interface, abi.Slice:
		return *(*unsafe.Pointer)(v.ptr) == nil
	}
	return v.Word() == nil
}

// Bool returns a value of kind Bool.
func (v Value) Bool() bool { return *(*bool)(v.ptr) }

// Int returns a signed integer.
func (v Value) Int() int64 {
	switch v.typ.Size {
	case 1:
		return int64(*(*int8)(v.ptr))
	case 2:
		return int64(*(*int16)(v.ptr))
	case 4:
		return int64(*(*int32)(v.ptr))
	}
	return *(*int64)(v.ptr)
}

// Uint returns an unsigned integer.
func (v Value) Uint() uint64 {
	switch v.typ.Size {
	case 1:
		return uint64(*(*uint8)(v.ptr))
	case 2:
		return uint64(*(*uint16)(v.ptr))
	case 4:
		return uint64(*(*uint32)(v.ptr))
	}
	return *(*uint64)(v.ptr)
}

// Float returns a floating-point number.
func (v Value) Float() float64 {
	if v.typ.Size == 4 {
		return float64(*(*float32)(v.ptr))
	}
	return *(*float64)(v.ptr)
}

// Complex returns a complex number.
func (v Value) Complex() complex128 {
	if v.typ.Size == 8 {
		return complex128(*(*complex64)(v.ptr))
	}
	return *(*complex128)(v.ptr)
}

// String returns a value of kind String.
func (v Value) String() string { return *(*string)(v.ptr) }

// Bytes returns the elements of a slice or array of bytes without copying them.
func (v Value) Bytes() []byte {
	if v.typ.Kind == abi.Slice {
		return *(*[]byte)(v.ptr)
	}
	return unsafe.Slice((*byte)(v.ptr), v.typ.Len)
}

// Len returns the length of an array, slice, string or map.
func (v Value) Len() int {
	switch v.typ.Kind {
	case abi.Array:
		return v.typ.Len
	case abi.Slice:
		return (*abi.SliceHeader)(v.ptr).Len
	case abi.String:
		return (*abi.StringHeader)(v.ptr).Len
	}
	return maplen(v.Word())
}

// Index returns element i of an array or slice; i must be in range.
func (v Value) Index(i int) Value {
	elem := v.typ.Elem
	offset := uintptr(i) * elem.Size
	if v.typ.Kind == abi.Slice {
		p := unsafe.Add((*abi.SliceHeader)(v.ptr).Data, offset)
		return Value{elem, p, flagIndir | flagAddr | v.flag&flagRO}
	}
	if v.flag&flagIndir == 0 {
		return Value{elem, v.ptr, v.flag}
	}
	return Value{elem, unsafe.Add(v.ptr, offset), v.flag}
}

// NumField returns the number of fields of a struct.
func (v Value) NumField() int { return len(v.typ.Fields) }

// Field returns field i of a struct.
func (v Value) Field(i int) Value {
	f := &v.typ.Fields[i]
	flag := v.flag &^ flagEmbedRO
	if f.PkgPath != "" {
		if f.Embedded {
			flag |= flagEmbedRO
		} else {
			flag |= flagStickyRO
		}
	}
	if flag&flagIndir == 0 {
		return Value{f.Type, v.ptr, flag}
	}
	return Value{f.Type, unsafe.Add(v.ptr, f.Offset), flag}
}

// Pointer returns the address that a pointer-shaped value or a slice holds.
func (v Value) Pointer() unsafe.Pointer {
	if v.typ.Kind == abi.Slice {
		return (*abi.SliceHeader)(v.ptr).Data
	}
	p := v.Word()
	if v.typ.Kind == abi.Func && p != nil {
		return unsafe.Pointer((*abi.Closure)(p).Func)
	}
	return p
}
