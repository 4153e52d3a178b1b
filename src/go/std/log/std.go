package log

import (
	"fmt"
	"io"
	"os"
)

// This file has the functions on the standard logger.

// SetOutput sets the writer.
func SetOutput(w io.Writer) { std.SetOutput(w) }

// Writer returns the writer.
func Writer() io.Writer { return std.Writer() }

// SetFlags sets what is in front of each line.
func SetFlags(flag int) { std.SetFlags(flag) }

// Flags returns what is in front of each line.
func Flags() int { return std.Flags() }

// SetPrefix sets the prefix.
func SetPrefix(prefix string) { std.SetPrefix(prefix) }

// Prefix returns the prefix.
func Prefix() string { return std.Prefix() }

// Output is Logger.Output.
func Output(calldepth int, s string) error { return std.write(calldepth+1, s) }

// Print writes its arguments as fmt.Print does.
func Print(v ...any) { std.write(2, fmt.Sprint(v...)) }

// Printf writes its arguments as fmt.Printf does.
func Printf(format string, v ...any) { std.write(2, fmt.Sprintf(format, v...)) }

// Println writes its arguments as fmt.Println does.
func Println(v ...any) { std.write(2, fmt.Sprintln(v...)) }

// Fatal is Print and then ends the program with code 1.
func Fatal(v ...any) {
	std.write(2, fmt.Sprint(v...))
	os.Exit(1)
}

// Fatalf is Printf and then ends the program with code 1.
func Fatalf(format string, v ...any) {
	std.write(2, fmt.Sprintf(format, v...))
	os.Exit(1)
}

// Fatalln is Println and then ends the program with code 1.
func Fatalln(v ...any) {
	std.write(2, fmt.Sprintln(v...))
	os.Exit(1)
}

// Panic is Print and then panics with the text.
func Panic(v ...any) {
	s := fmt.Sprint(v...)
	std.write(2, s)
	panic(s)
}

// Panicf is Printf and then panics with the text.
func Panicf(format string, v ...any) {
	s := fmt.Sprintf(format, v...)
	std.write(2, s)
	panic(s)
}

// Panicln is Println and then panics with the text.
func Panicln(v ...any) {
	s := fmt.Sprintln(v...)
	std.write(2, s)
	panic(s)
}
