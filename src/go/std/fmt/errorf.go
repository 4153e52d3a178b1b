package fmt

import "errors"

// Errorf returns an error with the text that format makes. For an operand of %w, which must be an
// error, the result has a method Unwrap that returns it; with several, one that returns them all
// in the order of the operands.
func Errorf(format string, a ...any) error {
	p := printer{wrap: true}
	p.printf(format, a)
	text := string(p.buf)
	switch len(p.wrapped) {
	case 0:
		return errors.New(text)
	case 1:
		w := &wrapError{msg: text}
		w.err, _ = a[p.wrapped[0]].(error)
		return w
	}
	var errs []error
	for i, arg := range a {
		if err, ok := arg.(error); ok && contains(p.wrapped, i) {
			errs = append(errs, err)
		}
	}
	return &wrapErrors{text, errs}
}

func contains(list []int, x int) bool {
	for _, y := range list {
		if x == y {
			return true
		}
	}
	return false
}

type wrapError struct {
	msg string
	err error
}

func (e *wrapError) Error() string { return e.msg }
func (e *wrapError) Unwrap() error { return e.err }

type wrapErrors struct {
	msg  string
	errs []error
}

func (e *wrapErrors) Error() string   { return e.msg }
func (e *wrapErrors) Unwrap() []error { return e.errs }
