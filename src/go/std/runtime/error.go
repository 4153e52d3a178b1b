package runtime

// Errors that the run time raises. Their texts are gc's, byte for byte.

import "internal/abi"

// An Error identifies a run-time error: an index out of range, a failed type assertion and so on.
// It is what recover returns after such a panic.
type Error interface {
	error

	// RuntimeError marks the types of run-time errors; it does nothing.
	RuntimeError()
}

// raiseError panics with a run-time error.
//
//interleave:noreturn
func raiseError(e Error) { gopanic(e) }

// An errorString is a run-time error described by a text.
type errorString string

func (e errorString) RuntimeError() {}

func (e errorString) Error() string { return "runtime error: " + string(e) }

// A plainError is one whose text has no "runtime error: " in front.
type plainError string

func (e plainError) RuntimeError() {}

func (e plainError) Error() string { return string(e) }

// panicwrap is called by the wrapper of a method with a value receiver when the pointer is nil.
//
//interleave:noreturn
func panicwrap(text string) { raiseError(plainError(text)) }

// An unhashableTypeError tells of an unhashable key looked up in an empty map.
type unhashableTypeError struct{ typ *abi.Type }

func (e unhashableTypeError) RuntimeError() {}

func (e unhashableTypeError) Error() string { return "hash of unhashable type: " + e.typ.String }

// A PanicNilError is what recover returns after panic(nil).
type PanicNilError struct {
	_ [0]func() // not comparable
}

func (*PanicNilError) RuntimeError() {}

func (*PanicNilError) Error() string { return "panic called with nil argument" }

// A TypeAssertionError explains a failed type assertion.
type TypeAssertionError struct {
	iface         *abi.Type // the operand's static type; nil when not known
	concrete      *abi.Type // its dynamic type; nil when it was nil
	asserted      *abi.Type
	missingMethod string // that concrete lacks for the interface asserted
}

func (*TypeAssertionError) RuntimeError() {}

func (e *TypeAssertionError) Error() string {
	as := e.asserted.String
	if e.concrete == nil {
		inter := "interface"
		if e.iface != nil {
			inter = e.iface.String
		}
		return "interface conversion: " + inter + " is nil, not " + as
	}
	cs := e.concrete.String
	if e.missingMethod != "" {
		return "interface conversion: " + cs + " is not " + as + ": missing method " + e.missingMethod
	}
	inter := "interface"
	if e.iface != nil {
		inter = e.iface.String
	}
	text := "interface conversion: " + inter + " is " + cs + ", not " + as
	if cs == as {
		if e.concrete.PkgPath != e.asserted.PkgPath {
			text += " (types from different packages)"
		} else {
			text += " (types from different scopes)"
		}
	}
	return text
}

// The panics of operators.

//interleave:noreturn
func panicdivide() { raiseError(errorString("integer divide by zero")) }

//interleave:noreturn
func panicshift() { raiseError(errorString("negative shift amount")) }

//interleave:noreturn
func panicnilmap() { raiseError(plainError("assignment to entry in nil map")) }

// panicnil is for what is a signal in Go: the use of a nil pointer.
//
//interleave:noreturn
func panicnil() {
	gopanicSignal(Error(errorString("invalid memory address or nil pointer dereference")))
}

// panicunreachable is where control cannot come.
//
//interleave:noreturn
func panicunreachable() { throw("unreachable code reached") }

// States of a loop over a function, when its body is called out of turn.
const (
	rangeDone         = iota // the body has returned false
	rangeReady               // the body may be called
	rangePanic               // the body has not returned
	rangeExhausted           // the loop is over
	rangeMissingPanic        // the body panicked and the function returned nevertheless
)

//interleave:noreturn
func panicrangestate(state int) {
	switch state {
	case rangeDone:
		raiseError(errorString("range function continued iteration after function for loop body returned false"))
	case rangePanic:
		raiseError(errorString("range function continued iteration after loop body panic"))
	case rangeExhausted:
		raiseError(errorString("range function continued iteration after whole loop exit"))
	case rangeMissingPanic:
		raiseError(errorString("range function recovered a loop body panic and did not resume panicking"))
	}
	throw("unexpected state of a range function loop")
}
