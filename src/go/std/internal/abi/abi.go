// Package abi holds what the compiler and the library agree on: the shape of type
// descriptors, interface tables and closures in memory. The compiler fills values of these
// types by field name, so fields may be added or moved without touching it.
package abi

import "unsafe"

// Kind is the kind of a type, numbered as reflect.Kind is.
type Kind uint8

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

// Flags of a type.
const (
	// FlagNamed: a defined type (or a predeclared one).
	FlagNamed = 1 << iota
	// FlagDirect: an interface holds the value itself, not a pointer to it (pointer-shaped types).
	FlagDirect
	// FlagComparable: == is defined on it (it may still panic, for interfaces inside).
	FlagComparable
	// FlagPlain: two values are equal exactly when their bytes are (no strings, floats, interfaces or padding).
	FlagPlain
	// FlagVariadic: a func type whose last parameter is variadic.
	FlagVariadic
)

// Type describes a Go type at run time. Descriptors of identical types are one and the same
// static object, so types are compared by address. All are static data: the collector never
// looks inside.
type Type struct {
	Size  uintptr
	Hash  uint32 // of the type's identity, stable from run to run
	Kind  Kind
	Align uint8
	Flags uint8
	_     uint8
	// Pointers lists which 8-byte words of a value hold pointers: bit i of byte i/8 for the word
	// at offset 8*i. Words from PtrWords on hold none. nil when PtrWords is 0.
	Pointers *byte
	PtrWords uintptr
	// String is the type as %T and reflect print it: main.T, []int, map[string]*main.T.
	String  string
	Name    string // of a defined type, with type arguments; "" otherwise
	PkgPath string // of a defined type, "" when predeclared
	// Elem is the element of an array, channel, map, pointer or slice.
	Elem *Type
	Key  *Type // of a map
	// PtrTo is *T's descriptor when the program has one.
	PtrTo *Type
	// Slice of elements of this type, when the program has one ([]T).
	SliceOf *Type
	Len     int // of an array; direction of a channel (1 receive, 2 send, 3 both)
	Fields  []Field
	In, Out []*Type // of a func
	// Methods is the method set of a type that is not an interface, sorted by name,
	// or an interface's methods, sorted by name.
	Methods []Method
}

// Field is a field of a struct.
type Field struct {
	Name     string
	PkgPath  string // "" when exported
	Type     *Type
	Tag      string
	Offset   uintptr
	Embedded bool
}

// Method is a method in a method set or of an interface.
type Method struct {
	Name    string
	PkgPath string // "" when exported
	Type    *Type  // the func type, without receiver
	// Func is the table index of the function that takes the interface's data word as receiver;
	// 0 when nothing in the program calls a method of this name through an interface.
	// For an interface type it is 0.
	Func uintptr
}

// Thunk is an entry of one of the tables that the compiler makes for package reflect.
type Thunk struct {
	Type *Type
	// Code is a func value of the table's own type; nil in a table of types only.
	Code unsafe.Pointer
}

// Itab is the first word of a non-empty interface.
type Itab struct {
	Inter *Type
	Type  *Type
	// Funcs holds one table index (uintptr) a method of Inter, in order; it has as many as Inter has methods.
	Funcs [1]uintptr
}

// Eface is an interface without methods. Data is the value itself for FlagDirect types,
// otherwise a pointer to a copy that nobody changes.
type Eface struct {
	Type *Type
	Data unsafe.Pointer
}

// Iface is an interface with methods.
type Iface struct {
	Tab  *Itab
	Data unsafe.Pointer
}

// SliceHeader is the layout of a slice. (Slice is the kind.)
type SliceHeader struct {
	Data unsafe.Pointer
	Len  int
	Cap  int
}

// StringHeader is the layout of a string. (String is the kind.)
type StringHeader struct {
	Data unsafe.Pointer
	Len  int
}

// Closure is what a func value points to: the table index, then the captured variables.
type Closure struct {
	Func uintptr
}

// FuncInfo describes a function for tracebacks. Static data, made by the compiler's back end.
type FuncInfo struct {
	Name  string // as tracebacks print it
	File  string
	Line  int32
	Flags uint32 // 1 wrapper, 2 library
}

// ResumePoint describes one place where a frame can be suspended. A suspended frame ends in the
// index of its ResumePoint (uint32, the frame's last 4 bytes). Static table, made by the back end.
type ResumePoint struct {
	// FrameSize in bytes, the trailing index included: the frame starts at end - FrameSize.
	FrameSize uint32
	// Thunk is the table index of the function func(fn uint32) that calls Func with the right
	// signature and zero arguments, and stores its results at ReturnArea, 8 bytes each.
	Thunk uint32
	Func  uint32 // table index
	// Results says where the results of the call made here go: Results[0] is their number n,
	// then n frame offsets with the width in the top bits (offset | 1<<31 for 8 bytes, else 4);
	// 0xFFFFFFFF for a result that nobody wants.
	Results *uint32
	// Pointers: Pointers[0] is their number n, then n frame offsets of live pointers (4 bytes each).
	Pointers *uint32
	Info     *FuncInfo
	Line     int32
	// Position is the index of the source position in the debug information.
	Position int32
}

// RaceSite describes a place at which instrumented code accesses memory or makes a call. Static
// table, made by the back end.
type RaceSite struct {
	Info     *FuncInfo
	Line     int32
	Position int32 // as in ResumePoint
}
