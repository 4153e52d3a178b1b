package flag

import (
	"encoding"
	"fmt"
	"os"
	"time"
)

// This file has the functions on the flags of the program.

// CommandLine is the set of the flags of the program.
var CommandLine *FlagSet

// Usage writes how the program is used; a program may set another function.
var Usage = func() {
	fmt.Fprintf(CommandLine.Output(), "Usage of %s:\n", os.Args[0])
	PrintDefaults()
}

func init() {
	name := ""
	if len(os.Args) > 0 {
		name = os.Args[0]
	}
	CommandLine = NewFlagSet(name, ExitOnError)
	CommandLine.Usage = func() { Usage() } // as it is then
}

// Parse reads the flags in os.Args.
func Parse() { CommandLine.Parse(os.Args[1:]) }

// Parsed reports whether Parse was called.
func Parsed() bool { return CommandLine.Parsed() }

// Args returns the arguments behind the flags.
func Args() []string { return CommandLine.args }

// NArg returns how many they are.
func NArg() int { return len(CommandLine.args) }

// Arg returns one of them, "" if there are not so many.
func Arg(i int) string { return CommandLine.Arg(i) }

// NFlag returns how many flags were set.
func NFlag() int { return CommandLine.NFlag() }

// VisitAll calls fn for each flag, by name.
func VisitAll(fn func(*Flag)) { CommandLine.VisitAll(fn) }

// Visit calls fn for each flag that was set, by name.
func Visit(fn func(*Flag)) { CommandLine.Visit(fn) }

// Lookup returns the flag with the name, nil if there is none.
func Lookup(name string) *Flag { return CommandLine.Lookup(name) }

// Set sets a flag.
func Set(name, value string) error { return CommandLine.Set(name, value) }

// PrintDefaults writes the usage of each flag.
func PrintDefaults() { CommandLine.PrintDefaults() }

// Var defines a flag.
func Var(value Value, name string, usage string) { CommandLine.Var(value, name, usage) }

// TextVar defines a flag as FlagSet.TextVar does.
func TextVar(p encoding.TextUnmarshaler, name string, value encoding.TextMarshaler, usage string) {
	CommandLine.TextVar(p, name, value, usage)
}

// Func defines a flag that calls fn with each value it is given.
func Func(name, usage string, fn func(string) error) { CommandLine.Func(name, usage, fn) }

// BoolFunc is Func for a flag that may be given without a value.
func BoolFunc(name, usage string, fn func(string) error) { CommandLine.BoolFunc(name, usage, fn) }

// BoolVar defines a flag that sets *p, which it sets to value first.
func BoolVar(p *bool, name string, value bool, usage string) {
	CommandLine.BoolVar(p, name, value, usage)
}

// Bool defines a flag and returns the variable that it sets.
func Bool(name string, value bool, usage string) *bool {
	return CommandLine.Bool(name, value, usage)
}

// IntVar defines a flag that sets *p, which it sets to value first.
func IntVar(p *int, name string, value int, usage string) {
	CommandLine.IntVar(p, name, value, usage)
}

// Int defines a flag and returns the variable that it sets.
func Int(name string, value int, usage string) *int {
	return CommandLine.Int(name, value, usage)
}

// Int64Var defines a flag that sets *p, which it sets to value first.
func Int64Var(p *int64, name string, value int64, usage string) {
	CommandLine.Int64Var(p, name, value, usage)
}

// Int64 defines a flag and returns the variable that it sets.
func Int64(name string, value int64, usage string) *int64 {
	return CommandLine.Int64(name, value, usage)
}

// UintVar defines a flag that sets *p, which it sets to value first.
func UintVar(p *uint, name string, value uint, usage string) {
	CommandLine.UintVar(p, name, value, usage)
}

// Uint defines a flag and returns the variable that it sets.
func Uint(name string, value uint, usage string) *uint {
	return CommandLine.Uint(name, value, usage)
}

// Uint64Var defines a flag that sets *p, which it sets to value first.
func Uint64Var(p *uint64, name string, value uint64, usage string) {
	CommandLine.Uint64Var(p, name, value, usage)
}

// Uint64 defines a flag and returns the variable that it sets.
func Uint64(name string, value uint64, usage string) *uint64 {
	return CommandLine.Uint64(name, value, usage)
}

// StringVar defines a flag that sets *p, which it sets to value first.
func StringVar(p *string, name string, value string, usage string) {
	CommandLine.StringVar(p, name, value, usage)
}

// String defines a flag and returns the variable that it sets.
func String(name string, value string, usage string) *string {
	return CommandLine.String(name, value, usage)
}

// Float64Var defines a flag that sets *p, which it sets to value first.
func Float64Var(p *float64, name string, value float64, usage string) {
	CommandLine.Float64Var(p, name, value, usage)
}

// Float64 defines a flag and returns the variable that it sets.
func Float64(name string, value float64, usage string) *float64 {
	return CommandLine.Float64(name, value, usage)
}

// DurationVar defines a flag that sets *p, which it sets to value first.
func DurationVar(p *time.Duration, name string, value time.Duration, usage string) {
	CommandLine.DurationVar(p, name, value, usage)
}

// Duration defines a flag and returns the variable that it sets.
func Duration(name string, value time.Duration, usage string) *time.Duration {
	return CommandLine.Duration(name, value, usage)
}
