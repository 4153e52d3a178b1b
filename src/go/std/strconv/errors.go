// Package strconv converts values of basic types to and from strings.
package strconv

import "errors"

// ErrRange says that a value is out of range for the type it is for.
var ErrRange = errors.New("value out of range")

// ErrSyntax says that a string does not have the right form for the type it is for.
var ErrSyntax = errors.New("invalid syntax")

// NumError is a failed conversion.
type NumError struct {
	Func string // the function that failed: ParseInt, Atoi, ...
	Num  string // its input
	Err  error  // why: ErrRange, ErrSyntax, ...
}

func (e *NumError) Error() string {
	return "strconv." + e.Func + ": parsing " + Quote(e.Num) + ": " + e.Err.Error()
}

func (e *NumError) Unwrap() error { return e.Err }

// failure makes a NumError with a copy of the input, which may be part of a large string.
func failure(function, input string, err error) *NumError {
	return &NumError{function, string([]byte(input)), err}
}

func badBase(function, input string, base int) *NumError {
	return failure(function, input, errors.New("invalid base "+Itoa(base)))
}

func badBitSize(function, input string, bitSize int) *NumError {
	return failure(function, input, errors.New("invalid bit size "+Itoa(bitSize)))
}
