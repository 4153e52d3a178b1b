// Package reflectlite stands in for the library's own when real Go builds the library.
package reflectlite

import (
	"errors"
	"reflect"
)

// Comparable reports whether the dynamic type of x is comparable.
func Comparable(x any) bool { return reflect.TypeOf(x).Comparable() }

// CheckAsTarget panics, as errors.As must, when target is no pointer that an error can go to.
func CheckAsTarget(target any) { errors.As(errors.New(""), target) }

// AsTarget stores err in *target and reports true when err's type allows it.
func AsTarget(err error, target any) bool {
	v := reflect.ValueOf(target).Elem()
	if !reflect.TypeOf(err).AssignableTo(v.Type()) {
		return false
	}
	v.Set(reflect.ValueOf(err))
	return true
}

// Swapper returns a function that swaps elements of the slice x.
func Swapper(x any) func(i, j int) { return reflect.Swapper(x) }

// Len returns the length of the slice x.
func Len(x any) int { return reflect.ValueOf(x).Len() }
