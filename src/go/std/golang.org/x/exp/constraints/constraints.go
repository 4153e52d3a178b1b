// Package constraints has constraints for type parameters.
package constraints

import "cmp"

// Signed is satisfied by the signed integer types.
type Signed interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64
}

// Unsigned is satisfied by the unsigned integer types.
type Unsigned interface {
	~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr
}

// Integer is satisfied by the integer types.
type Integer interface {
	Signed | Unsigned
}

// Float is satisfied by the floating-point types.
type Float interface {
	~float32 | ~float64
}

// Complex is satisfied by the complex types.
type Complex interface {
	~complex64 | ~complex128
}

// Ordered is satisfied by the types whose values can be compared with <.
type Ordered = cmp.Ordered
