package reflect

import (
	"internal/abi"
	"internal/reflectlite"
	"unsafe"
)

// A Value is a value of any type. The zero Value stands for no value. Using a Value in a way that
// its kind does not allow panics.
//
// Package fmt relies on a Value being a reflectlite.Value word for word.
type Value struct{ v reflectlite.Value }

// ValueOf returns i's dynamic value, the zero Value for nil.
func ValueOf(i any) Value { return Value{reflectlite.ValueOf(i)} }

// Zero returns the zero value of the type; it is no variable.
func Zero(typ Type) Value {
	if typ == nil {
		panic("reflect: Zero(nil)")
	}
	return zero(typ.common())
}

func zero(t *abi.Type) Value { return Value{reflectlite.Zero(t)} }

// New returns a pointer to a new variable of the type.
func New(typ Type) Value {
	if typ == nil {
		panic("reflect: New(nil)")
	}
	return newOf(typ.common()).addr()
}

func newOf(t *abi.Type) Value { return Value{reflectlite.New(t)} }

// NewAt returns p as a pointer to a variable of the type.
func NewAt(typ Type, p unsafe.Pointer) Value { return Value{reflectlite.At(typ.common(), p)}.addr() }

// Indirect returns what v points to, or v when it is no pointer.
func Indirect(v Value) Value {
	if v.Kind() != Pointer {
		return v
	}
	return v.Elem()
}

func (v Value) kind() abi.Kind { return v.v.Kind() }

// Kind returns v's kind, Invalid for the zero Value.
func (v Value) Kind() Kind { return Kind(v.v.Kind()) }

// wrong panics because the method is not for v's kind.
func (v Value) wrong(method string) { panic(&ValueError{method, v.Kind()}) }

// must panics unless v has the kind.
func (v Value) must(k abi.Kind, method string) {
	if v.kind() != k {
		v.wrong(method)
	}
}

// mustBeExported panics unless v was reached through exported fields only.
func (v Value) mustBeExported(method string) {
	if !v.IsValid() {
		panic(&ValueError{method, Invalid})
	}
	if !v.v.CanInterface() {
		panic("reflect: " + method + " using value obtained using unexported field")
	}
}

// mustBeAssignable panics unless v can be set.
func (v Value) mustBeAssignable(method string) {
	v.mustBeExported(method)
	if !v.v.CanAddr() {
		panic("reflect: " + method + " using unaddressable value")
	}
}

// IsValid reports whether v stands for a value.
func (v Value) IsValid() bool { return v.v.IsValid() }

// Type returns v's type.
func (v Value) Type() Type {
	if !v.IsValid() {
		v.wrong("reflect.Value.Type")
	}
	return toType(v.v.Type())
}

func (v Value) typ() *abi.Type { return v.v.Type() }

// CanAddr reports whether v is a variable.
func (v Value) CanAddr() bool { return v.v.CanAddr() }

// CanSet reports whether v is a variable that was reached through exported fields only.
func (v Value) CanSet() bool { return v.v.CanSet() }

// CanInterface reports whether Interface may be called.
func (v Value) CanInterface() bool {
	if !v.IsValid() {
		v.wrong("reflect.Value.CanInterface")
	}
	return v.v.CanInterface()
}

// Interface returns v as an interface.
func (v Value) Interface() (i any) {
	if !v.IsValid() {
		v.wrong("reflect.Value.Interface")
	}
	if !v.v.CanInterface() {
		panic("reflect.Value.Interface: cannot return value obtained from unexported field or method")
	}
	return v.v.Interface()
}

// InterfaceData returns two words about an interface.
//
// Deprecated: they mean nothing.
func (v Value) InterfaceData() [2]uintptr {
	v.must(abi.Interface, "reflect.Value.InterfaceData")
	return *(*[2]uintptr)(v.v.Addr())
}

// TypeAssert is v.Interface().(T).
func TypeAssert[T any](v Value) (T, bool) {
	if !v.IsValid() {
		v.wrong("reflect.TypeAssert")
	}
	if !v.v.CanInterface() {
		panic("reflect.TypeAssert: cannot return value obtained from unexported field or method")
	}
	x, ok := v.v.Interface().(T)
	return x, ok
}

// Addr returns a pointer to the variable v.
func (v Value) Addr() Value {
	if !v.v.CanAddr() {
		panic("reflect.Value.Addr of unaddressable value")
	}
	return v.addr()
}

func (v Value) addr() Value {
	return Value{reflectlite.Word(pointerTo(v.typ()), v.v.Addr()).ReadOnly(v.v)}
}

// UnsafeAddr returns the address of the variable v.
func (v Value) UnsafeAddr() uintptr {
	if !v.IsValid() {
		v.wrong("reflect.Value.UnsafeAddr")
	}
	if !v.v.CanAddr() {
		panic("reflect.Value.UnsafeAddr of unaddressable value")
	}
	return uintptr(v.v.Addr())
}

// Elem returns what the interface v holds or the variable that the pointer v points to.
func (v Value) Elem() Value {
	if k := v.kind(); k != abi.Interface && k != abi.Pointer {
		v.wrong("reflect.Value.Elem")
	}
	return Value{v.v.Elem()}
}

// IsNil reports whether v is nil.
func (v Value) IsNil() bool {
	switch v.kind() {
	case abi.Chan, abi.Func, abi.Interface, abi.Map, abi.Pointer, abi.Slice, abi.UnsafePointer:
		return v.v.IsNil()
	}
	v.wrong("reflect.Value.IsNil")
	return false
}

// IsZero reports whether v is the zero value of its type.
func (v Value) IsZero() bool {
	switch k := v.kind(); k {
	case abi.Invalid:
		v.wrong("reflect.Value.IsZero")
	case abi.Float32, abi.Float64:
		return v.v.Float() == 0
	case abi.Complex64, abi.Complex128:
		return v.v.Complex() == 0
	case abi.String:
		return v.v.Len() == 0
	case abi.Array:
		for i := range v.v.Len() {
			if !v.Index(i).IsZero() {
				return false
			}
		}
		return true
	case abi.Struct:
		for i := range v.v.NumField() {
			if f := v.Field(i); v.typ().Fields[i].Name != "_" && !f.IsZero() {
				return false
			}
		}
		return true
	case abi.Chan, abi.Func, abi.Interface, abi.Map, abi.Pointer, abi.Slice, abi.UnsafePointer:
		return v.v.IsNil()
	}
	for _, b := range unsafe.Slice((*byte)(v.v.Addr()), v.typ().Size) {
		if b != 0 {
			return false
		}
	}
	return true
}

// Comparable reports whether comparing v would not panic.
func (v Value) Comparable() bool {
	switch v.kind() {
	case abi.Invalid:
		return true
	case abi.Interface:
		return v.IsNil() || v.Elem().Comparable()
	case abi.Array:
		for i := range v.v.Len() {
			if !v.Index(i).Comparable() {
				return false
			}
		}
		return true
	case abi.Struct:
		for i := range v.v.NumField() {
			if !v.Field(i).Comparable() {
				return false
			}
		}
		return true
	}
	return v.typ().Flags&abi.FlagComparable != 0
}

// Equal reports whether v is equal to u; interfaces are compared by what they hold.
func (v Value) Equal(u Value) bool {
	if v.Kind() == Interface {
		v = v.Elem()
	}
	if u.Kind() == Interface {
		u = u.Elem()
	}
	if !v.IsValid() || !u.IsValid() {
		return v.IsValid() == u.IsValid()
	}
	if v.typ() != u.typ() {
		return false
	}
	if v.typ().Flags&abi.FlagComparable == 0 {
		panic("reflect.Value.Equal: values of type " + v.typ().String + " are not comparable")
	}
	return v.v.Equal(u.v)
}

// A StringHeader is the layout of a string.
//
// Deprecated: use unsafe.String and unsafe.StringData.
type StringHeader struct {
	Data uintptr
	Len  int
}

// A SliceHeader is the layout of a slice.
//
// Deprecated: use unsafe.Slice and unsafe.SliceData.
type SliceHeader struct {
	Data uintptr
	Len  int
	Cap  int
}
