// Package flag reads the flags of a command line: -name, -name=value and, unless the flag is a
// boolean, -name value; with one minus sign or two. Flags end before the first argument that is
// none, or behind --.
package flag

import (
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
)

// ErrHelp is the error for -h and -help where no such flag is defined.
var ErrHelp = errors.New("flag: help requested")

// ErrorHandling says what Parse does with an error.
type ErrorHandling int

const (
	ContinueOnError ErrorHandling = iota // Return a descriptive error.
	ExitOnError                          // Call os.Exit(2) or for -h/-help Exit(0).
	PanicOnError                         // Call panic with a descriptive error.
)

// A Flag is a flag that is defined.
type Flag struct {
	Name     string // name as it appears on command line
	Usage    string // help message
	Value    Value  // value as set
	DefValue string // default value (as text); for usage message
}

// A FlagSet is a set of flags.
type FlagSet struct {
	// Usage is called when there is an error in the command line; nil: prints the defaults.
	Usage func()

	name     string
	parsed   bool
	defined  map[string]*Flag
	set      map[string]*Flag // of these, those that were given
	args     []string         // behind the flags
	handling ErrorHandling
	output   io.Writer // nil: os.Stderr
}

// NewFlagSet returns an empty set.
func NewFlagSet(name string, errorHandling ErrorHandling) *FlagSet {
	f := new(FlagSet)
	f.Init(name, errorHandling)
	f.Usage = f.defaultUsage
	return f
}

// Init sets the name and what Parse does with an error.
func (f *FlagSet) Init(name string, errorHandling ErrorHandling) {
	f.name = name
	f.handling = errorHandling
}

// Name returns the name of the set.
func (f *FlagSet) Name() string { return f.name }

// ErrorHandling returns what Parse does with an error.
func (f *FlagSet) ErrorHandling() ErrorHandling { return f.handling }

// Output returns where messages are written.
func (f *FlagSet) Output() io.Writer {
	if f.output == nil {
		return os.Stderr
	}
	return f.output
}

// SetOutput sets where messages are written; nil: to os.Stderr.
func (f *FlagSet) SetOutput(output io.Writer) { f.output = output }

// visit calls fn for each of the flags, by name.
func visit(flags map[string]*Flag, fn func(*Flag)) {
	names := make([]string, 0, len(flags))
	for name := range flags {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		fn(flags[name])
	}
}

// VisitAll calls fn for each flag, by name.
func (f *FlagSet) VisitAll(fn func(*Flag)) { visit(f.defined, fn) }

// Visit calls fn for each flag that was set, by name.
func (f *FlagSet) Visit(fn func(*Flag)) { visit(f.set, fn) }

// Lookup returns the flag with the name, nil if there is none.
func (f *FlagSet) Lookup(name string) *Flag { return f.defined[name] }

// Set sets a flag.
func (f *FlagSet) Set(name, value string) error {
	flag, ok := f.defined[name]
	if !ok {
		return fmt.Errorf("no such flag -%v", name)
	}
	if err := flag.Value.Set(value); err != nil {
		return err
	}
	f.given(flag)
	return nil
}

func (f *FlagSet) given(flag *Flag) {
	if f.set == nil {
		f.set = make(map[string]*Flag)
	}
	f.set[flag.Name] = flag
}

// NFlag returns how many flags were set.
func (f *FlagSet) NFlag() int { return len(f.set) }

// Args returns the arguments behind the flags.
func (f *FlagSet) Args() []string { return f.args }

// NArg returns how many they are.
func (f *FlagSet) NArg() int { return len(f.args) }

// Arg returns one of them, "" if there are not so many.
func (f *FlagSet) Arg(i int) string {
	if i < 0 || i >= len(f.args) {
		return ""
	}
	return f.args[i]
}

// Parsed reports whether Parse was called.
func (f *FlagSet) Parsed() bool { return f.parsed }

// Parse reads the flags at the start of a command line without the program's name.
func (f *FlagSet) Parse(arguments []string) error {
	f.parsed = true
	f.args = arguments
	for {
		more, err := f.parseOne()
		if err == nil {
			if more {
				continue
			}
			return nil
		}
		switch f.handling {
		case ExitOnError:
			if err == ErrHelp {
				os.Exit(0)
			}
			os.Exit(2)
		case PanicOnError:
			panic(err)
		}
		return err
	}
}

// parseOne reads a flag. more is false if there is none.
func (f *FlagSet) parseOne() (more bool, err error) {
	if len(f.args) == 0 {
		return false, nil
	}
	arg := f.args[0]
	name, ok := strings.CutPrefix(arg, "-")
	if !ok || name == "" {
		return false, nil
	}
	if name[0] == '-' {
		if name = name[1:]; name == "" { // "--" ends the flags
			f.args = f.args[1:]
			return false, nil
		}
	}
	if name == "" || name[0] == '-' || name[0] == '=' {
		return false, f.failf("bad flag syntax: %s", arg)
	}
	f.args = f.args[1:]
	name, value, hasValue := strings.Cut(name, "=")
	flag, ok := f.defined[name]
	if !ok {
		if name == "help" || name == "h" {
			f.usage()
			return false, ErrHelp
		}
		return false, f.failf("flag provided but not defined: -%s", name)
	}
	if b, ok := flag.Value.(boolFlag); ok && b.IsBoolFlag() {
		if !hasValue {
			if err := b.Set("true"); err != nil {
				return false, f.failf("invalid boolean flag %s: %v", name, err)
			}
		} else if err := b.Set(value); err != nil {
			return false, f.failf("invalid boolean value %q for -%s: %v", value, name, err)
		}
	} else {
		if !hasValue {
			if len(f.args) == 0 {
				return false, f.failf("flag needs an argument: -%s", name)
			}
			value, f.args = f.args[0], f.args[1:]
		}
		if err := flag.Value.Set(value); err != nil {
			return false, f.failf("invalid value %q for flag -%s: %v", value, name, err)
		}
	}
	f.given(flag)
	return true, nil
}

// failf writes an error and the usage, and returns the error.
func (f *FlagSet) failf(format string, a ...any) error {
	text := fmt.Sprintf(format, a...)
	fmt.Fprintln(f.Output(), text)
	f.usage()
	return errors.New(text)
}

func (f *FlagSet) usage() {
	if f.Usage == nil {
		f.defaultUsage()
	} else {
		f.Usage()
	}
}

func (f *FlagSet) defaultUsage() {
	if f.name == "" {
		fmt.Fprintf(f.Output(), "Usage:\n")
	} else {
		fmt.Fprintf(f.Output(), "Usage of %s:\n", f.name)
	}
	f.PrintDefaults()
}

// UnquoteUsage returns the name of the flag's value, which is in “ in its usage or else that of
// its type, and the usage without the “.
func UnquoteUsage(flag *Flag) (name string, usage string) {
	usage = flag.Usage
	if before, rest, ok := strings.Cut(usage, "`"); ok {
		if quoted, behind, ok := strings.Cut(rest, "`"); ok {
			return quoted, before + quoted + behind
		}
	}
	name = "value"
	switch v := flag.Value.(type) {
	case boolFlag:
		if v.IsBoolFlag() {
			name = ""
		}
	case *durationValue:
		name = "duration"
	case *float64Value:
		name = "float"
	case *intValue, *int64Value:
		name = "int"
	case *stringValue:
		name = "string"
	case *uintValue, *uint64Value:
		name = "uint"
	}
	return name, usage
}

// PrintDefaults writes the usage of each flag, with its default unless that is a zero value.
func (f *FlagSet) PrintDefaults() {
	var problems []error
	f.VisitAll(func(flag *Flag) {
		var b strings.Builder
		fmt.Fprintf(&b, "  -%s", flag.Name)
		name, usage := UnquoteUsage(flag)
		if name != "" {
			b.WriteString(" " + name)
		}
		if b.Len() <= len("  -x") {
			b.WriteString("\t") // the usage has room on the same line
		} else {
			b.WriteString("\n    \t")
		}
		b.WriteString(strings.ReplaceAll(usage, "\n", "\n    \t"))
		zero, err := isZero(flag.Name, flag.Value, flag.DefValue)
		if err != nil {
			problems = append(problems, err)
		} else if !zero {
			if _, ok := flag.Value.(*stringValue); ok {
				fmt.Fprintf(&b, " (default %q)", flag.DefValue)
			} else {
				fmt.Fprintf(&b, " (default %v)", flag.DefValue)
			}
		}
		fmt.Fprint(f.Output(), b.String(), "\n")
	})
	if problems != nil {
		fmt.Fprintln(f.Output())
		for _, err := range problems {
			fmt.Fprintln(f.Output(), err)
		}
	}
}

// Var defines a flag.
func (f *FlagSet) Var(value Value, name string, usage string) {
	if strings.HasPrefix(name, "-") {
		f.misuse(fmt.Sprintf("flag %q begins with -", name))
	} else if strings.Contains(name, "=") {
		f.misuse(fmt.Sprintf("flag %q contains =", name))
	}
	if _, ok := f.defined[name]; ok {
		text := "flag redefined: " + name
		if f.name != "" {
			text = f.name + " " + text
		}
		f.misuse(text)
	}
	if f.defined == nil {
		f.defined = make(map[string]*Flag)
	}
	f.defined[name] = &Flag{name, usage, value, value.String()}
}

// misuse panics because of an error in the program.
func (f *FlagSet) misuse(text string) {
	fmt.Fprintln(f.Output(), text)
	panic(text)
}
