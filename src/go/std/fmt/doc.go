// Package fmt formats values for printing and scans text into values.
//
// Printing: print.go holds the functions of the API, printf.go reads format strings, printer.go
// prints one operand with one verb: plain types are told apart by a type switch, others go through
// their type descriptors (value.go, on internal/reflectlite). What a flag, width or precision does
// to the text of a number or string is in spec.go, integer.go, float.go and text.go.
//
// Scanning is in scan.go, scanf.go, scanvalue.go and scanstate.go; nothing of printing reaches it.
package fmt
