package reflect

import (
	"internal/abi"
	"iter"
	"unsafe"
)

func isInt(k abi.Kind) bool   { return abi.Int <= k && k <= abi.Int64 }
func isUint(k abi.Kind) bool  { return abi.Uint <= k && k <= abi.Uintptr }
func isFloat(k abi.Kind) bool { return k == abi.Float32 || k == abi.Float64 }

// CanInt, CanUint, CanFloat and CanComplex report whether the method of that name may be called.
func (v Value) CanInt() bool     { return isInt(v.kind()) }
func (v Value) CanUint() bool    { return isUint(v.kind()) }
func (v Value) CanFloat() bool   { return isFloat(v.kind()) }
func (v Value) CanComplex() bool { return v.kind() == abi.Complex64 || v.kind() == abi.Complex128 }

// Bool returns a bool.
func (v Value) Bool() bool {
	v.must(abi.Bool, "reflect.Value.Bool")
	return v.v.Bool()
}

// Int returns a signed integer.
func (v Value) Int() int64 {
	if !v.CanInt() {
		v.wrong("reflect.Value.Int")
	}
	return v.v.Int()
}

// Uint returns an unsigned integer.
func (v Value) Uint() uint64 {
	if !v.CanUint() {
		v.wrong("reflect.Value.Uint")
	}
	return v.v.Uint()
}

// Float returns a floating-point number.
func (v Value) Float() float64 {
	if !v.CanFloat() {
		v.wrong("reflect.Value.Float")
	}
	return v.v.Float()
}

// Complex returns a complex number.
func (v Value) Complex() complex128 {
	if !v.CanComplex() {
		v.wrong("reflect.Value.Complex")
	}
	return v.v.Complex()
}

// String returns a string; of other kinds, a text like <int Value>, so that a Value can be printed.
func (v Value) String() string {
	switch v.kind() {
	case abi.String:
		return v.v.String()
	case abi.Invalid:
		return "<invalid Value>"
	}
	return "<" + v.typ().String + " Value>"
}

// Bytes returns the bytes of a slice or of an array variable.
func (v Value) Bytes() []byte {
	switch v.kind() {
	case abi.Slice:
		if v.typ().Elem.Kind != abi.Uint8 {
			panic("reflect.Value.Bytes of non-byte slice")
		}
		return v.v.Bytes()
	case abi.Array:
		if v.typ().Elem.Kind != abi.Uint8 {
			panic("reflect.Value.Bytes of non-byte array")
		}
		if !v.CanAddr() {
			panic("reflect.Value.Bytes of unaddressable byte array")
		}
		return v.v.Bytes()
	}
	v.wrong("reflect.Value.Bytes")
	return nil
}

// Pointer returns the address that v holds.
func (v Value) Pointer() uintptr {
	switch v.kind() {
	case abi.Chan, abi.Func, abi.Map, abi.Pointer, abi.Slice, abi.UnsafePointer:
		return uintptr(v.v.Pointer())
	case abi.String:
		return uintptr(unsafe.Pointer(unsafe.StringData(v.v.String())))
	}
	v.wrong("reflect.Value.Pointer")
	return 0
}

// UnsafePointer returns the address that v holds.
func (v Value) UnsafePointer() unsafe.Pointer {
	switch v.kind() {
	case abi.Chan, abi.Func, abi.Map, abi.Pointer, abi.Slice, abi.UnsafePointer:
		return v.v.Pointer()
	case abi.String:
		return unsafe.Pointer(unsafe.StringData(v.v.String()))
	}
	v.wrong("reflect.Value.UnsafePointer")
	return nil
}

// OverflowInt reports whether x does not fit v; the others likewise.
func (v Value) OverflowInt(x int64) bool {
	if !v.CanInt() {
		v.wrong("reflect.Value.OverflowInt")
	}
	return v.Type().OverflowInt(x)
}

func (v Value) OverflowUint(x uint64) bool {
	if !v.CanUint() {
		v.wrong("reflect.Value.OverflowUint")
	}
	return v.Type().OverflowUint(x)
}

func (v Value) OverflowFloat(x float64) bool {
	if !v.CanFloat() {
		v.wrong("reflect.Value.OverflowFloat")
	}
	return v.Type().OverflowFloat(x)
}

func (v Value) OverflowComplex(x complex128) bool {
	if !v.CanComplex() {
		v.wrong("reflect.Value.OverflowComplex")
	}
	return v.Type().OverflowComplex(x)
}

// NumField returns the number of fields of a struct.
func (v Value) NumField() int {
	v.must(abi.Struct, "reflect.Value.NumField")
	return v.v.NumField()
}

// Field returns field i of a struct.
func (v Value) Field(i int) Value {
	v.must(abi.Struct, "reflect.Value.Field")
	if i < 0 || i >= v.v.NumField() {
		panic("reflect: Field index out of range")
	}
	return Value{v.v.Field(i)}
}

// Fields goes through the fields of a struct.
func (v Value) Fields() iter.Seq2[StructField, Value] {
	n := v.NumField()
	t := v.Type()
	return func(yield func(StructField, Value) bool) {
		for i := range n {
			if !yield(t.Field(i), v.Field(i)) {
				return
			}
		}
	}
}

// FieldByIndex returns the field that index leads to, through embedded pointers, too.
func (v Value) FieldByIndex(index []int) Value {
	f, err := v.byIndex(index)
	if err != nil {
		panic(err.Error())
	}
	return f
}

// FieldByIndexErr is FieldByIndex, with an error for a nil pointer in the way.
func (v Value) FieldByIndexErr(index []int) (Value, error) {
	f, err := v.byIndex(index)
	if err != nil {
		return Value{}, err
	}
	return f, nil
}

// A nilEmbedded is a nil pointer to an embedded struct of the type named.
type nilEmbedded string

func (e *nilEmbedded) Error() string {
	return "reflect: indirection through nil pointer to embedded struct" + string(*e)
}

func (v Value) byIndex(index []int) (Value, *nilEmbedded) {
	if len(index) == 1 {
		return v.Field(index[0]), nil
	}
	v.must(abi.Struct, "reflect.Value.FieldByIndex")
	for i, x := range index {
		if i > 0 && v.Kind() == Pointer && v.typ().Elem.Kind == abi.Struct {
			if v.IsNil() {
				e := nilEmbedded(" field " + v.typ().Elem.Name)
				return Value{}, &e
			}
			v = v.Elem()
		}
		v = v.Field(x)
	}
	return v, nil
}

// FieldByName returns the field of that name, or the zero Value.
func (v Value) FieldByName(name string) Value {
	v.must(abi.Struct, "reflect.Value.FieldByName")
	if f, ok := v.Type().FieldByName(name); ok {
		return v.FieldByIndex(f.Index)
	}
	return Value{}
}

// FieldByNameFunc returns the field whose name match accepts, or the zero Value.
func (v Value) FieldByNameFunc(match func(string) bool) Value {
	if f, ok := v.Type().FieldByNameFunc(match); ok {
		return v.FieldByIndex(f.Index)
	}
	return Value{}
}
