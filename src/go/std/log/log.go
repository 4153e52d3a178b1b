// Package log writes lines with a time, a place in the source and a prefix, as wanted, in front.
package log

import (
	"fmt"
	"io"
	"os"
	"runtime"
	"sync"
	"time"
)

// What is in front of each line, in this order: the prefix, unless Lmsgprefix is set, date, time,
// file.
const (
	Ldate         = 1 << iota     // the date in the local time zone: 2009/01/23
	Ltime                         // the time in the local time zone: 01:23:23
	Lmicroseconds                 // microsecond resolution: 01:23:23.123123.  assumes Ltime.
	Llongfile                     // full file name and line number: /a/b/c/d.go:23
	Lshortfile                    // final file name element and line number: d.go:23. overrides Llongfile
	LUTC                          // if Ldate or Ltime is set, use UTC rather than the local time zone
	Lmsgprefix                    // move the "prefix" from the beginning of the line to before the message
	LstdFlags     = Ldate | Ltime // initial values for the standard logger
)

// A Logger writes lines to a writer, each with one call of Write. Goroutines may share it.
type Logger struct {
	mu     sync.Mutex // held to read or write what follows, and while writing
	prefix string
	flag   int
	out    io.Writer
}

// New returns a Logger that writes to out.
func New(out io.Writer, prefix string, flag int) *Logger {
	return &Logger{out: out, prefix: prefix, flag: flag}
}

// std writes to os.Stderr as it was when the program started.
var std = New(os.Stderr, "", LstdFlags)

// Default returns the standard logger, which the functions of this package use.
func Default() *Logger { return std }

// SetOutput sets the writer.
func (l *Logger) SetOutput(w io.Writer) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.out = w
}

// Writer returns the writer.
func (l *Logger) Writer() io.Writer {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.out
}

// SetFlags sets what is in front of each line.
func (l *Logger) SetFlags(flag int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.flag = flag
}

// Flags returns what is in front of each line.
func (l *Logger) Flags() int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.flag
}

// SetPrefix sets the prefix.
func (l *Logger) SetPrefix(prefix string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.prefix = prefix
}

// Prefix returns the prefix.
func (l *Logger) Prefix() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.prefix
}

// Output writes a line with the text s, to which a newline is added if it has none. The file and
// line are those of the function that is calldepth calls out from Output: 1 is its caller.
func (l *Logger) Output(calldepth int, s string) error { return l.write(calldepth+1, s) }

// write is Output, seen from one call farther in.
func (l *Logger) write(calldepth int, s string) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	file, line := "", 0
	if l.flag&(Lshortfile|Llongfile) != 0 {
		_, file, line, _ = runtime.Caller(calldepth)
	}
	return l.writeLine(file, line, s)
}

// outputPC writes a line of the standard logger for package slog; pc is where it was logged.
func outputPC(pc uintptr, s string) error {
	std.mu.Lock()
	defer std.mu.Unlock()
	frame, _ := runtime.CallersFrames([]uintptr{pc}).Next()
	return std.writeLine(frame.File, frame.Line, s)
}

// writeLine writes a line, with the lock held.
func (l *Logger) writeLine(file string, line int, s string) error {
	if l.out == io.Discard {
		return nil
	}
	if file == "" {
		file = "???"
	}
	b := l.appendHeader(nil, file, line)
	b = append(b, s...)
	if len(s) == 0 || s[len(s)-1] != '\n' {
		b = append(b, '\n')
	}
	_, err := l.out.Write(b)
	return err
}

// appendHeader appends what is in front of a line.
func (l *Logger) appendHeader(b []byte, file string, line int) []byte {
	if l.flag&Lmsgprefix == 0 {
		b = append(b, l.prefix...)
	}
	if l.flag&(Ldate|Ltime|Lmicroseconds) != 0 {
		t := time.Now()
		if l.flag&LUTC != 0 {
			t = t.UTC()
		}
		if l.flag&Ldate != 0 {
			b = t.AppendFormat(b, "2006/01/02 ")
		}
		if l.flag&Lmicroseconds != 0 {
			b = t.AppendFormat(b, "15:04:05.000000 ")
		} else if l.flag&Ltime != 0 {
			b = t.AppendFormat(b, "15:04:05 ")
		}
	}
	if l.flag&(Lshortfile|Llongfile) != 0 {
		if l.flag&Lshortfile != 0 {
			for i := len(file) - 1; i >= 0; i-- {
				if file[i] == '/' {
					file = file[i+1:]
					break
				}
			}
		}
		b = fmt.Appendf(b, "%s:%d: ", file, line)
	}
	if l.flag&Lmsgprefix != 0 {
		b = append(b, l.prefix...)
	}
	return b
}

// Print writes its arguments as fmt.Print does.
func (l *Logger) Print(v ...any) { l.write(2, fmt.Sprint(v...)) }

// Printf writes its arguments as fmt.Printf does.
func (l *Logger) Printf(format string, v ...any) { l.write(2, fmt.Sprintf(format, v...)) }

// Println writes its arguments as fmt.Println does.
func (l *Logger) Println(v ...any) { l.write(2, fmt.Sprintln(v...)) }

// Fatal is Print and then ends the program with code 1.
func (l *Logger) Fatal(v ...any) {
	l.write(2, fmt.Sprint(v...))
	os.Exit(1)
}

// Fatalf is Printf and then ends the program with code 1.
func (l *Logger) Fatalf(format string, v ...any) {
	l.write(2, fmt.Sprintf(format, v...))
	os.Exit(1)
}

// Fatalln is Println and then ends the program with code 1.
func (l *Logger) Fatalln(v ...any) {
	l.write(2, fmt.Sprintln(v...))
	os.Exit(1)
}

// Panic is Print and then panics with the text.
func (l *Logger) Panic(v ...any) {
	s := fmt.Sprint(v...)
	l.write(2, s)
	panic(s)
}

// Panicf is Printf and then panics with the text.
func (l *Logger) Panicf(format string, v ...any) {
	s := fmt.Sprintf(format, v...)
	l.write(2, s)
	panic(s)
}

// Panicln is Println and then panics with the text.
func (l *Logger) Panicln(v ...any) {
	s := fmt.Sprintln(v...)
	l.write(2, s)
	panic(s)
}
