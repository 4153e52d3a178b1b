// Package reflect looks at types and values at run time. A Value is a value of package
// internal/reflectlite, which knows the layout of things; what is here checks first and panics as
// Go does.
//
// Types: kind.go, type.go, field.go, method.go, relate.go (assignable, convertible), make.go (types
// that the program need not have). Values: value.go, get.go, set.go, container.go, map.go, chan.go,
// convert.go, call.go, iter.go, deepequal.go.
package reflect

import (
	"internal/abi"
	"internal/reflectlite"
)

// A Kind is what sort of type a type is.
type Kind uint

const (
	Invalid Kind = iota
	Bool
	Int
	Int8
	Int16
	Int32
	Int64
	Uint
	Uint8
	Uint16
	Uint32
	Uint64
	Uintptr
	Float32
	Float64
	Complex64
	Complex128
	Array
	Chan
	Func
	Interface
	Map
	Pointer
	Slice
	String
	Struct
	UnsafePointer
)

// Ptr is the old name of Pointer.
const Ptr = Pointer

// String returns the name of k.
func (k Kind) String() string {
	if k > 255 {
		return "kind" + decimal(int(k))
	}
	return reflectlite.KindString(abi.Kind(k))
}

func decimal(n int) string {
	if n < 0 {
		return "-" + decimal(-n)
	}
	if n < 10 {
		return string(rune('0' + n))
	}
	return decimal(n/10) + string(rune('0'+n%10))
}

// A ChanDir is a channel type's direction.
type ChanDir int

const (
	RecvDir ChanDir = 1 << iota
	SendDir
	BothDir = RecvDir | SendDir
)

// String returns the direction as it is written.
func (d ChanDir) String() string {
	switch d {
	case SendDir:
		return "chan<-"
	case RecvDir:
		return "<-chan"
	case BothDir:
		return "chan"
	}
	return "ChanDir" + decimal(int(d))
}

// A ValueError is a call of a method on a Value of the wrong kind.
type ValueError struct {
	Method string
	Kind   Kind
}

func (e *ValueError) Error() string {
	if e.Kind == 0 {
		return "reflect: call of " + e.Method + " on zero Value"
	}
	return "reflect: call of " + e.Method + " on " + e.Kind.String() + " Value"
}
