package reflectlite

import "internal/abi"

// Comparable reports whether x's dynamic type is comparable. (Comparing can still panic, when
// there is an interface inside.)
func Comparable(x any) bool {
	t := TypeOf(x)
	return t == nil || t.Flags&abi.FlagComparable != 0
}

// CheckAsTarget panics as errors.As does when target is not a non-nil pointer to an interface or
// to a type that implements error.
func CheckAsTarget(target any) {
	if target == nil {
		panic("errors: target cannot be nil")
	}
	v := ValueOf(target)
	if v.Kind() != abi.Pointer || v.IsNil() {
		panic("errors: target must be a non-nil pointer")
	}
	elem := v.typ.Elem
	if elem.Kind != abi.Interface && !Implements(errorType(), elem) {
		panic("errors: *target must be interface or implement error")
	}
}

func errorType() *abi.Type { return TypeOf((*error)(nil)).Elem }

// AsTarget stores err in *target and reports true when err's type allows that. CheckAsTarget must
// have accepted target.
func AsTarget(err error, target any) bool {
	v := ValueOf(target).Elem()
	x := ValueOf(err)
	switch {
	case v.typ.Kind == abi.Interface:
		if !Implements(v.typ, x.typ) {
			return false
		}
	case v.typ != x.typ:
		return false
	}
	v.Set(x)
	return true
}

// NotA returns the text that reflect panics with when method is called on a v of the wrong kind.
func NotA(method string, v Value) string {
	if v.Kind() == abi.Invalid {
		return "reflect: call of " + method + " on zero Value"
	}
	return "reflect: call of " + method + " on " + KindString(v.typ.Kind) + " Value"
}
