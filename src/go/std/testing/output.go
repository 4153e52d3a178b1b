package testing

import (
	"fmt"
	"io"
	"runtime"
	"strings"
)

// This file has how what tests say is laid out.

// A chattyPrinter shows what tests say as it comes (-test.v). A line in front tells whose it is
// when that changes.
type chattyPrinter struct {
	w    io.Writer
	last string // the test that spoke last
}

// update prints a line that names the test itself.
func (p *chattyPrinter) update(name, format string, args ...any) {
	p.last = name
	fmt.Fprintf(p.w, format, args...)
}

// print prints what a test says.
func (p *chattyPrinter) print(name, text string) {
	switch {
	case p.last == "":
		p.last = name
	case p.last != name:
		text = "=== NAME  " + name + "\n" + text
		p.last = name
	}
	io.WriteString(p.w, text)
}

// An indenter collects lines, by four spaces farther in, in a test's output.
type indenter struct{ c *common }

func (w indenter) Write(b []byte) (int, error) {
	for line := range strings.Lines(string(b)) {
		w.c.output = append(w.c.output, "    "...)
		w.c.output = append(w.c.output, line...)
	}
	return len(b), nil
}

// layOut returns a text with the place it was logged at in front, its lines below each other.
func layOut(place, s string) string {
	s = strings.TrimSuffix(s, "\n")
	return "    " + place + strings.ReplaceAll(s, "\n", "\n        ") + "\n"
}

// place returns the file and line of the innermost caller that is no helper. skip is as for
// runtime.Callers in the caller of place.
func (c *common) place(skip int) string {
	var pcs [50]uintptr
	frames := runtime.CallersFrames(pcs[:runtime.Callers(skip+2, pcs[:])])
	first, last := "", ""
	for {
		frame, more := frames.Next()
		if frame.Function == runnerName || frame.Function == "" {
			// All were helpers: it is where the test was started.
			if c.level > 1 && c.creator != nil {
				frames = runtime.CallersFrames(c.creator)
				c = c.parent
				continue
			}
			break
		}
		file := frame.File[strings.LastIndexByte(frame.File, '/')+1:]
		last = fmt.Sprintf("%s:%d: ", file, frame.Line)
		if first == "" {
			first = last
		}
		if !c.isHelper(frame.Function) {
			return last
		}
		if !more {
			break
		}
	}
	if first == "" {
		return "???:1: "
	}
	return first
}

// runnerName is the function that all tests are called by.
const runnerName = "testing.tRunner"

func (c *common) isHelper(function string) bool {
	for ; c != nil; c = c.parent {
		if c.helpers[function] {
			return true
		}
	}
	return false
}

// An outputWriter is what T.Output returns: it keeps the start of a line until its end comes.
type outputWriter struct {
	c       *common
	partial []byte
}

func (o *outputWriter) Write(p []byte) (int, error) {
	o.c.op(opStore)
	if o.c.done {
		panic("Write in goroutine after " + o.c.name + " has completed")
	}
	o.partial = append(o.partial, p...)
	end := strings.LastIndexByte(string(o.partial), '\n') + 1
	if end > 0 {
		lines := string(o.partial[:end])
		o.partial = append([]byte(nil), o.partial[end:]...)
		o.c.show("    " + strings.TrimSuffix(strings.ReplaceAll(lines, "\n", "\n    "), "    "))
	}
	return len(p), nil
}

// flush shows a line that has not ended.
func (o *outputWriter) flush() {
	if o != nil && len(o.partial) > 0 {
		o.c.show("    " + string(o.partial) + "\n")
		o.partial = nil
	}
}
