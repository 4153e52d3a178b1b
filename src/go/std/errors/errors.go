// Package errors makes errors and looks into trees of them.
package errors

// New returns an error with the given text. Each call returns a distinct value.
func New(text string) error {
	return &errorString{text}
}

type errorString struct{ s string }

func (e *errorString) Error() string { return e.s }

// ErrUnsupported says that an operation cannot be done because it is not supported. Functions
// return an error that wraps it rather than the value itself.
var ErrUnsupported = New("unsupported operation")

// Unwrap returns the result of err's method Unwrap() error, or nil when it has none.
func Unwrap(err error) error {
	if u, ok := err.(interface{ Unwrap() error }); ok {
		return u.Unwrap()
	}
	return nil
}

// Join returns an error that wraps the given errors, without those that are nil; it is nil when
// all of them are. Its text is theirs, one a line.
func Join(errs ...error) error {
	var some []error
	for _, err := range errs {
		if err != nil {
			if some == nil {
				some = make([]error, 0, len(errs))
			}
			some = append(some, err)
		}
	}
	if some == nil {
		return nil
	}
	return &joinError{some}
}

type joinError struct{ errs []error }

func (e *joinError) Error() string {
	text := e.errs[0].Error()
	for _, err := range e.errs[1:] {
		text += "\n" + err.Error()
	}
	return text
}

func (e *joinError) Unwrap() []error { return e.errs }
