package errors

import "internal/reflectlite"

// visit calls match for err and the errors it wraps, depth first, until match reports true.
func visit(err error, match func(error) bool) bool {
	for err != nil {
		if match(err) {
			return true
		}
		switch e := err.(type) {
		case interface{ Unwrap() error }:
			err = e.Unwrap()
		case interface{ Unwrap() []error }:
			for _, child := range e.Unwrap() {
				if visit(child, match) {
					return true
				}
			}
			return false
		default:
			return false
		}
	}
	return false
}

// Is reports whether err, or an error it wraps, equals target or says so by its method
// Is(error) bool.
func Is(err, target error) bool {
	if err == nil || target == nil {
		return err == target
	}
	comparable := reflectlite.Comparable(target)
	return visit(err, func(e error) bool {
		if comparable && e == target {
			return true
		}
		custom, ok := e.(interface{ Is(error) bool })
		return ok && custom.Is(target)
	})
}

// As finds the first error in err's tree that can be assigned to *target, or whose method
// As(any) bool accepts target, and sets *target to it. It panics when target is not a non-nil
// pointer to an interface or to a type that implements error.
func As(err error, target any) bool {
	if err == nil {
		return false
	}
	reflectlite.CheckAsTarget(target)
	return visit(err, func(e error) bool {
		if reflectlite.AsTarget(e, target) {
			return true
		}
		custom, ok := e.(interface{ As(any) bool })
		return ok && custom.As(target)
	})
}

// AsType finds the first error in err's tree that is an E, or whose method As(any) bool makes
// one.
func AsType[E error](err error) (E, bool) {
	var found E
	ok := visit(err, func(e error) bool {
		if typed, ok := e.(E); ok {
			found = typed
			return true
		}
		custom, ok := e.(interface{ As(any) bool })
		if !ok {
			return false
		}
		var made E
		if custom.As(&made) {
			found = made
			return true
		}
		return false
	})
	return found, ok
}
