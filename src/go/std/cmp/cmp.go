// Package cmp compares values that have an order.
package cmp

// Ordered is any type with the operators < <= >= >.
type Ordered interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 |
		~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr |
		~float32 | ~float64 |
		~string
}

// Less reports whether x is before y. NaN is before all other numbers.
func Less[T Ordered](x, y T) bool {
	return x < y || x != x && y == y
}

// Compare returns -1, 0 or 1 as x is before, equal to or after y. NaN is equal to NaN and before
// all other numbers; -0 is equal to 0.
func Compare[T Ordered](x, y T) int {
	switch {
	case x < y:
		return -1
	case x > y:
		return 1
	case x == y:
		return 0
	}
	xNaN, yNaN := x != x, y != y
	switch {
	case xNaN == yNaN:
		return 0
	case xNaN:
		return -1
	}
	return 1
}

// Or returns the first of its arguments that is not zero, or zero.
func Or[T comparable](vals ...T) T {
	var zero T
	for _, v := range vals {
		if v != zero {
			return v
		}
	}
	return zero
}
