package reflect

import (
	"internal/abi"
	"internal/reflectlite"
	"unicode/utf8"
	"unsafe"
)

// CanConvert reports whether Convert to t would not panic.
func (v Value) CanConvert(t Type) bool {
	if !v.Type().ConvertibleTo(t) {
		return false
	}
	// A slice must be long enough to be an array or to point to one.
	switch {
	case v.Kind() == Slice && t.Kind() == Array:
		return t.Len() <= v.Len()
	case v.Kind() == Slice && t.Kind() == Pointer && t.Elem().Kind() == Array:
		return t.Elem().Len() <= v.Len()
	}
	return true
}

// Convert returns v converted to t.
func (v Value) Convert(t Type) Value {
	c := conversion(t.common(), v.typ())
	if c == nil {
		panic("reflect.Value.Convert: value of type " + v.typ().String + " cannot be converted to type " + t.String())
	}
	return Value{c(v, t.common()).v.ReadOnly(v.v)}
}

// A converter converts a value to a type.
type converter func(v Value, t *abi.Type) Value

// conversion returns what converts from one type to another; nil if that is not possible.
func conversion(to, from *abi.Type) converter {
	switch f, t := from.Kind, to.Kind; {
	case isInt(f) && (isInt(t) || isUint(t)):
		return intToInt
	case isInt(f) && isFloat(t):
		return func(v Value, t *abi.Type) Value { return makeFloat(float64(v.v.Int()), t) }
	case isUint(f) && (isInt(t) || isUint(t)):
		return func(v Value, t *abi.Type) Value { return makeInt(v.v.Uint(), t) }
	case isUint(f) && isFloat(t):
		return func(v Value, t *abi.Type) Value { return makeFloat(float64(v.v.Uint()), t) }
	case isInt(f) && t == abi.String:
		return func(v Value, t *abi.Type) Value { return makeString(runeText(v.v.Int()), t) }
	case isUint(f) && t == abi.String:
		return func(v Value, t *abi.Type) Value { return makeString(runeText(int64(v.v.Uint())), t) }
	case isFloat(f) && isInt(t):
		return func(v Value, t *abi.Type) Value { return makeInt(uint64(int64(v.v.Float())), t) }
	case isFloat(f) && isUint(t):
		return func(v Value, t *abi.Type) Value { return makeInt(uint64(v.v.Float()), t) }
	case isFloat(f) && isFloat(t):
		return func(v Value, t *abi.Type) Value { return makeFloat(v.v.Float(), t) }
	case (f == abi.Complex64 || f == abi.Complex128) && (t == abi.Complex64 || t == abi.Complex128):
		return func(v Value, t *abi.Type) Value {
			n := newOf(t)
			n.v.SetComplex(v.v.Complex())
			return fixed(n)
		}
	case f == abi.String && t == abi.Slice && to.Elem.PkgPath == "" && to.Elem.Kind == abi.Uint8:
		return func(v Value, t *abi.Type) Value {
			n := newOf(t)
			n.v.SetBytes([]byte(v.v.String()))
			return fixed(n)
		}
	case f == abi.String && t == abi.Slice && to.Elem.PkgPath == "" && to.Elem.Kind == abi.Int32:
		return func(v Value, t *abi.Type) Value {
			n := newOf(t)
			*(*[]rune)(n.v.Addr()) = []rune(v.v.String())
			return fixed(n)
		}
	case f == abi.Slice && t == abi.String && from.Elem.PkgPath == "" && from.Elem.Kind == abi.Uint8:
		return func(v Value, t *abi.Type) Value { return makeString(string(v.v.Bytes()), t) }
	case f == abi.Slice && t == abi.String && from.Elem.PkgPath == "" && from.Elem.Kind == abi.Int32:
		return func(v Value, t *abi.Type) Value { return makeString(string(*(*[]rune)(v.v.Addr())), t) }
	case f == abi.Slice && t == abi.Pointer && to.Elem.Kind == abi.Array && sameType(from.Elem, to.Elem.Elem, true):
		return sliceToArrayPointer
	case f == abi.Slice && t == abi.Array && sameType(from.Elem, to.Elem, true):
		return sliceToArray
	case f == abi.Chan && t == abi.Chan && from.Len == int(BothDir) && sameType(from.Elem, to.Elem, true):
		if (from.Flags&to.Flags)&abi.FlagNamed == 0 {
			return retype
		}
	}
	switch {
	case sameUnderlying(to, from, false):
		return retype
	case to.Kind == abi.Pointer && from.Kind == abi.Pointer && (to.Flags|from.Flags)&abi.FlagNamed == 0 &&
		sameUnderlying(to.Elem, from.Elem, false):
		return retype
	case implements(to, from):
		return func(v Value, t *abi.Type) Value { return v.assignTo("reflect.Value.Convert", t) }
	}
	return nil
}

func fixed(v Value) Value { return Value{v.v.Fixed()} }

func retype(v Value, t *abi.Type) Value { return Value{v.v.Fixed().Retyped(t)} }

func intToInt(v Value, t *abi.Type) Value { return makeInt(uint64(v.v.Int()), t) }

func makeInt(bits uint64, t *abi.Type) Value {
	n := newOf(t)
	n.v.SetUint(bits)
	return fixed(n)
}

func makeFloat(f float64, t *abi.Type) Value {
	n := newOf(t)
	n.v.SetFloat(f)
	return fixed(n)
}

func makeString(s string, t *abi.Type) Value {
	n := newOf(t)
	n.v.SetString(s)
	return fixed(n)
}

func runeText(x int64) string {
	if int64(rune(x)) != x {
		return string(utf8.RuneError)
	}
	return string(rune(x))
}

func sliceToArrayPointer(v Value, t *abi.Type) Value {
	n := t.Elem.Len
	if n > v.Len() {
		panic("reflect: cannot convert slice with length " + decimal(v.Len()) + " to pointer to array with length " + decimal(n))
	}
	return Value{reflectlite.Word(t, v.v.SliceHeader().Data)}
}

func sliceToArray(v Value, t *abi.Type) Value {
	if t.Len > v.Len() {
		panic("reflect: cannot convert slice with length " + decimal(v.Len()) + " to array with length " + decimal(t.Len))
	}
	n := newOf(t)
	copy(unsafe.Slice((*byte)(n.v.Addr()), t.Size), unsafe.Slice((*byte)(v.v.SliceHeader().Data), t.Size))
	return fixed(n)
}
