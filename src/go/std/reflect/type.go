package reflect

import (
	"internal/abi"
	"internal/reflectlite"
	"iter"
	"unsafe"
)

// A Type is a Go type. Types can be compared with ==. Methods that a kind does not have panic.
type Type interface {
	// Align and FieldAlign return the alignment of a variable and of a field, in bytes.
	Align() int
	FieldAlign() int
	// Method returns method i of the exported ones, in the order of their names.
	Method(int) Method
	Methods() iter.Seq[Method]
	MethodByName(string) (Method, bool)
	NumMethod() int
	// Name returns the name of a defined type within its package, "" for others.
	Name() string
	PkgPath() string
	Size() uintptr
	// String returns the type as it is written, with package names.
	String() string
	Kind() Kind
	Implements(u Type) bool
	AssignableTo(u Type) bool
	ConvertibleTo(u Type) bool
	Comparable() bool
	// Bits returns the size of a number type in bits.
	Bits() int
	ChanDir() ChanDir
	IsVariadic() bool
	// Elem returns the element type of an array, channel, map, pointer or slice.
	Elem() Type
	Field(i int) StructField
	Fields() iter.Seq[StructField]
	FieldByIndex(index []int) StructField
	FieldByName(name string) (StructField, bool)
	FieldByNameFunc(match func(string) bool) (StructField, bool)
	In(i int) Type
	Ins() iter.Seq[Type]
	Key() Type
	Len() int
	NumField() int
	NumIn() int
	NumOut() int
	Out(i int) Type
	Outs() iter.Seq[Type]
	OverflowComplex(x complex128) bool
	OverflowFloat(x float64) bool
	OverflowInt(x int64) bool
	OverflowUint(x uint64) bool
	// CanSeq and CanSeq2 report whether a Value's Seq and Seq2 may be called.
	CanSeq() bool
	CanSeq2() bool

	common() *abi.Type
}

// An rtype is a descriptor as a Type.
type rtype struct{ t abi.Type }

func toType(t *abi.Type) Type {
	if t == nil {
		return nil
	}
	return (*rtype)(unsafe.Pointer(t))
}

// TypeOf returns i's dynamic type, nil when i is nil.
func TypeOf(i any) Type { return toType(reflectlite.TypeOf(i)) }

// TypeFor returns the type T.
func TypeFor[T any]() Type { return toType(reflectlite.TypeOf((*T)(nil)).Elem) }

func (t *rtype) common() *abi.Type { return &t.t }
func (t *rtype) Align() int        { return int(t.t.Align) }
func (t *rtype) FieldAlign() int   { return int(t.t.Align) }
func (t *rtype) Name() string      { return t.t.Name }
func (t *rtype) Size() uintptr     { return t.t.Size }
func (t *rtype) String() string    { return t.t.String }
func (t *rtype) Kind() Kind        { return Kind(t.t.Kind) }
func (t *rtype) Comparable() bool  { return t.t.Flags&abi.FlagComparable != 0 }

func (t *rtype) PkgPath() string {
	if t.t.Kind == abi.UnsafePointer && t.t.Name == "Pointer" {
		return "unsafe"
	}
	return t.t.PkgPath
}

// must panics, as is said of a type without the method, unless t is of the kind.
func (t *rtype) must(k abi.Kind, method, kind string) {
	if t.t.Kind != k {
		panic("reflect: " + method + " of non-" + kind + " type " + t.String())
	}
}

func (t *rtype) Bits() int {
	if k := t.t.Kind; k < abi.Int || k > abi.Complex128 {
		panic("reflect: Bits of non-arithmetic Type " + t.String())
	}
	return int(t.t.Size) * 8
}

func (t *rtype) ChanDir() ChanDir {
	t.must(abi.Chan, "ChanDir", "chan")
	return ChanDir(t.t.Len)
}

func (t *rtype) IsVariadic() bool {
	t.must(abi.Func, "IsVariadic", "func")
	return t.t.Flags&abi.FlagVariadic != 0
}

func (t *rtype) Elem() Type {
	switch t.t.Kind {
	case abi.Array, abi.Chan, abi.Map, abi.Pointer, abi.Slice:
		return toType(t.t.Elem)
	}
	panic("reflect: Elem of invalid type " + t.String())
}

func (t *rtype) Key() Type {
	t.must(abi.Map, "Key", "map")
	return toType(t.t.Key)
}

func (t *rtype) Len() int {
	t.must(abi.Array, "Len", "array")
	return t.t.Len
}

func (t *rtype) NumIn() int {
	t.must(abi.Func, "NumIn", "func")
	return len(t.t.In)
}

func (t *rtype) NumOut() int {
	t.must(abi.Func, "NumOut", "func")
	return len(t.t.Out)
}

func (t *rtype) In(i int) Type {
	t.must(abi.Func, "In", "func")
	return toType(t.t.In[i])
}

func (t *rtype) Out(i int) Type {
	t.must(abi.Func, "Out", "func")
	return toType(t.t.Out[i])
}

func (t *rtype) Ins() iter.Seq[Type]  { return counted(t.NumIn, t.In) }
func (t *rtype) Outs() iter.Seq[Type] { return counted(t.NumOut, t.Out) }

func (t *rtype) Methods() iter.Seq[Method]     { return counted(t.NumMethod, t.Method) }
func (t *rtype) Fields() iter.Seq[StructField] { return counted(t.NumField, t.Field) }

// counted goes through what at returns for 0..n-1.
func counted[T any](n func() int, at func(int) T) iter.Seq[T] {
	count := n()
	return func(yield func(T) bool) {
		for i := range count {
			if !yield(at(i)) {
				return
			}
		}
	}
}

func (t *rtype) OverflowComplex(x complex128) bool {
	switch t.t.Kind {
	case abi.Complex64:
		return overflows32(real(x)) || overflows32(imag(x))
	case abi.Complex128:
		return false
	}
	panic("reflect: OverflowComplex of non-complex type " + t.String())
}

func (t *rtype) OverflowFloat(x float64) bool {
	switch t.t.Kind {
	case abi.Float32:
		return overflows32(x)
	case abi.Float64:
		return false
	}
	panic("reflect: OverflowFloat of non-float type " + t.String())
}

// overflows32 reports whether x is finite but too large for a float32.
func overflows32(x float64) bool {
	if x < 0 {
		x = -x
	}
	const maxFloat32, maxFloat64 = 0x1p127 * (1 + (1 - 0x1p-23)), 0x1p1023 * (1 + (1 - 0x1p-52))
	return maxFloat32 < x && x <= maxFloat64
}

func (t *rtype) OverflowInt(x int64) bool {
	if k := t.t.Kind; k < abi.Int || k > abi.Int64 {
		panic("reflect: OverflowInt of non-int type " + t.String())
	}
	unused := 64 - t.t.Size*8
	return x<<unused>>unused != x
}

func (t *rtype) OverflowUint(x uint64) bool {
	if k := t.t.Kind; k < abi.Uint || k > abi.Uintptr {
		panic("reflect: OverflowUint of non-uint type " + t.String())
	}
	unused := 64 - t.t.Size*8
	return x<<unused>>unused != x
}

func (t *rtype) CanSeq() bool {
	switch k := t.t.Kind; {
	case k >= abi.Int && k <= abi.Uintptr, k == abi.Array, k == abi.Slice, k == abi.String, k == abi.Map:
		return true
	case k == abi.Chan:
		return t.t.Len&int(RecvDir) != 0
	case k == abi.Func:
		return isSeq(&t.t, 1)
	case k == abi.Pointer:
		return t.t.Elem.Kind == abi.Array
	}
	return false
}

func (t *rtype) CanSeq2() bool {
	switch t.t.Kind {
	case abi.Array, abi.Slice, abi.String, abi.Map:
		return true
	case abi.Func:
		return isSeq(&t.t, 2)
	case abi.Pointer:
		return t.t.Elem.Kind == abi.Array
	}
	return false
}

// isSeq reports whether t is func(yield func(n values) bool).
func isSeq(t *abi.Type, n int) bool {
	if len(t.In) != 1 || len(t.Out) != 0 {
		return false
	}
	y := t.In[0]
	return y.Kind == abi.Func && len(y.In) == n && len(y.Out) == 1 && y.Out[0].Kind == abi.Bool
}
