package fmt

import (
	"internal/abi"
	"internal/reflectlite"
	"internal/stdio"
	"io"
)

// A State is the printer as a Formatter sees it.
type State interface {
	// Write appends to the output.
	Write(b []byte) (n int, err error)
	// Width returns the width and whether the directive has one.
	Width() (wid int, ok bool)
	// Precision returns the precision and whether the directive has one.
	Precision() (prec int, ok bool)
	// Flag reports whether the flag c, a character, is set.
	Flag(c int) bool
}

// A Formatter prints itself for all verbs.
type Formatter interface {
	Format(f State, verb rune)
}

// A Stringer has a text that stands for it where a string can be printed.
type Stringer interface {
	String() string
}

// A GoStringer has a text that %#v prints.
type GoStringer interface {
	GoString() string
}

// Printf prints to standard output as format says. It returns the number of bytes written and any
// error in writing.
func Printf(format string, a ...any) (n int, err error) { return Fprintf(stdio.Stdout(), format, a...) }

// Print prints its operands to standard output, with a space between two that are no strings.
func Print(a ...any) (n int, err error) { return Fprint(stdio.Stdout(), a...) }

// Println prints its operands to standard output, with spaces between them and a newline behind.
func Println(a ...any) (n int, err error) { return Fprintln(stdio.Stdout(), a...) }

// Fprintf is Printf to w.
func Fprintf(w io.Writer, format string, a ...any) (n int, err error) {
	return w.Write(Appendf(nil, format, a...))
}

// Fprint is Print to w.
func Fprint(w io.Writer, a ...any) (n int, err error) { return w.Write(Append(nil, a...)) }

// Fprintln is Println to w.
func Fprintln(w io.Writer, a ...any) (n int, err error) { return w.Write(Appendln(nil, a...)) }

// Sprintf returns what Printf would print.
func Sprintf(format string, a ...any) string { return string(Appendf(nil, format, a...)) }

// Sprint returns what Print would print.
func Sprint(a ...any) string { return string(Append(nil, a...)) }

// Sprintln returns what Println would print.
func Sprintln(a ...any) string { return string(Appendln(nil, a...)) }

// Appendf appends what Printf would print to b.
func Appendf(b []byte, format string, a ...any) []byte {
	p := printer{buf: b}
	p.printf(format, a)
	return p.buf
}

// Append appends what Print would print to b.
func Append(b []byte, a ...any) []byte {
	p := printer{buf: b}
	afterString := true
	for _, arg := range a {
		isString := arg != nil && reflectlite.TypeOf(arg).Kind == abi.String
		if !afterString && !isString {
			p.buf = append(p.buf, ' ')
		}
		p.operand(arg, 'v')
		afterString = isString
	}
	return p.buf
}

// Appendln appends what Println would print to b.
func Appendln(b []byte, a ...any) []byte {
	p := printer{buf: b}
	for i, arg := range a {
		if i > 0 {
			p.buf = append(p.buf, ' ')
		}
		p.operand(arg, 'v')
	}
	p.buf = append(p.buf, '\n')
	return p.buf
}

// FormatString returns the directive that state and verb come from, in its shortest form.
func FormatString(state State, verb rune) string {
	p := printer{buf: []byte{'%'}}
	for _, flag := range " +-#0" {
		if state.Flag(int(flag)) {
			p.buf = append(p.buf, byte(flag))
		}
	}
	if wid, ok := state.Width(); ok {
		p.number(uint64(wid), 10, true, 'd', lowerDigits)
	}
	if prec, ok := state.Precision(); ok {
		p.buf = append(p.buf, '.')
		p.number(uint64(prec), 10, true, 'd', lowerDigits)
	}
	p.rune(verb)
	return string(p.buf)
}
