package testing

import (
	"context"
	"fmt"
	"internal/ops"
	"io"
	"os"
	"runtime"
	"strings"
	"time"
	"unsafe"
)

//interleave:linkname runtime.syncop
func syncop(kind int32, p unsafe.Pointer)

const (
	opLoad  = ops.Load
	opStore = ops.Store
)

// TB is what T, B and F have in common.
type TB interface {
	ArtifactDir() string
	Attr(key, value string)
	Cleanup(func())
	Error(args ...any)
	Errorf(format string, args ...any)
	Fail()
	FailNow()
	Failed() bool
	Fatal(args ...any)
	Fatalf(format string, args ...any)
	Helper()
	Log(args ...any)
	Logf(format string, args ...any)
	Name() string
	Setenv(key, value string)
	Chdir(dir string)
	Skip(args ...any)
	SkipNow()
	Skipf(format string, args ...any)
	Skipped() bool
	TempDir() string
	Context() context.Context
	Output() io.Writer

	private() // so that methods can be added
}

var (
	_ TB = (*T)(nil)
	_ TB = (*B)(nil)
	_ TB = (*F)(nil)
)

// A common is a test, benchmark or fuzz target. Goroutines that it has started may use it too: each
// step on its state is one operation that the run time is told of.
type common struct {
	name    string
	level   int // of nesting; 0: the root, which runs all
	parent  *common
	w       io.Writer // where its report goes
	output  []byte    // what it said, unless chatty
	chatty  *chattyPrinter
	writer  *outputWriter
	bench   bool
	creator []uintptr // where it was started

	failed   bool
	skipped  bool
	finished bool // by FailNow or SkipNow, or its function has returned
	ran      bool // it, or a subtest
	done     bool // reported
	hasSub   bool

	isParallel bool
	bubble     bool // is the test around it, in a bubble (testing/synctest)

	helpers  map[string]bool // functions that have called Helper
	cleanups []func()

	tempDir  string
	tempDirs int
	ctx      context.Context
	cancel   context.CancelFunc

	since    time.Time // when it was last started or resumed
	duration time.Duration
	barrier  chan bool // closed when the parallel subtests may go on
	signal   chan bool // a value is sent when it has ended, or waits to be run in parallel
	sub      []*T      // the parallel ones
}

func (c *common) private() {}

// op comes before a step on c's state.
func (c *common) op(kind int32) { syncop(kind, unsafe.Pointer(c)) }

// Name returns the test's name.
func (c *common) Name() string { return c.name }

// Fail notes that the test has failed; it goes on.
func (c *common) Fail() {
	if c.parent != nil {
		c.parent.Fail()
	}
	c.op(opStore)
	if c.done {
		panic("Fail in goroutine after " + c.name + " has completed")
	}
	c.failed = true
}

// Failed reports whether the test has failed.
func (c *common) Failed() bool {
	c.op(opLoad)
	return c.failed
}

// FailNow is Fail, and ends the running goroutine, which must be the test's.
func (c *common) FailNow() {
	c.Fail()
	c.finished = true
	runtime.Goexit()
}

// log shows a text that was logged by the caller of its caller.
func (c *common) log(s string) {
	text := layOut(c.place(2), s)
	c.op(opStore)
	c.show(text)
}

// show shows a text, now or with the test's report. One that has its report goes to the innermost
// test around it that has not.
func (c *common) show(text string) {
	if c.bubble {
		c = c.parent
	}
	if c.done {
		for p := c.parent; p != nil; p = p.parent {
			if !p.done {
				p.output = append(p.output, text...)
				return
			}
		}
		panic("Log in goroutine after " + c.name + " has completed: " + text)
	}
	switch {
	case c.chatty == nil:
		c.output = append(c.output, text...)
	case c.bench:
		fmt.Print(text)
	default:
		c.chatty.print(c.name, text)
	}
}

// Log shows its arguments, as fmt.Println prints them, if the test fails or with -test.v.
func (c *common) Log(args ...any) { c.log(fmt.Sprintln(args...)) }

// Logf shows its arguments, as fmt.Printf prints them, if the test fails or with -test.v.
func (c *common) Logf(format string, args ...any) { c.log(fmt.Sprintf(format, args...)) }

// Error is Log and Fail.
func (c *common) Error(args ...any) {
	c.log(fmt.Sprintln(args...))
	c.Fail()
}

// Errorf is Logf and Fail.
func (c *common) Errorf(format string, args ...any) {
	c.log(fmt.Sprintf(format, args...))
	c.Fail()
}

// Fatal is Log and FailNow.
func (c *common) Fatal(args ...any) {
	c.log(fmt.Sprintln(args...))
	c.FailNow()
}

// Fatalf is Logf and FailNow.
func (c *common) Fatalf(format string, args ...any) {
	c.log(fmt.Sprintf(format, args...))
	c.FailNow()
}

// Skip is Log and SkipNow.
func (c *common) Skip(args ...any) {
	c.log(fmt.Sprintln(args...))
	c.SkipNow()
}

// Skipf is Logf and SkipNow.
func (c *common) Skipf(format string, args ...any) {
	c.log(fmt.Sprintf(format, args...))
	c.SkipNow()
}

// SkipNow notes that the test was skipped, and ends the running goroutine, which must be the test's.
func (c *common) SkipNow() {
	c.op(opStore)
	c.skipped = true
	c.finished = true
	runtime.Goexit()
}

// Skipped reports whether the test was skipped.
func (c *common) Skipped() bool {
	c.op(opLoad)
	return c.skipped
}

// Helper makes the function that calls it a helper: what it logs has the place of its call.
func (c *common) Helper() {
	var pcs [1]uintptr
	if runtime.Callers(2, pcs[:]) == 0 {
		return
	}
	name := runtime.FuncForPC(pcs[0]).Name()
	c.op(opStore)
	if c.helpers == nil {
		c.helpers = make(map[string]bool)
	}
	c.helpers[name] = true
}

// Output returns a writer whose lines are shown as logged ones are, without a place.
func (c *common) Output() io.Writer {
	c.op(opStore)
	if c.writer == nil {
		c.writer = &outputWriter{c: c}
	}
	return c.writer
}

// Attr shows an attribute of the test, with -test.v.
func (c *common) Attr(key, value string) {
	if strings.ContainsFunc(key, isSpace) {
		c.Errorf("disallowed whitespace in attribute key %q", key)
		return
	}
	if strings.ContainsAny(value, "\r\n") {
		c.Errorf("disallowed newline in attribute value %q", value)
		return
	}
	if c.chatty != nil {
		c.chatty.update(c.name, "=== ATTR  %s %v %v\n", c.name, key, value)
	}
}

func isSpace(r rune) bool { return r == ' ' || '\t' <= r && r <= '\r' || r == 0x85 || r == 0xA0 }

// Cleanup has f called when the test and its subtests have ended, the last one first.
func (c *common) Cleanup(f func()) {
	c.op(opStore)
	c.cleanups = append(c.cleanups, f)
}

// How runCleanup treats a panic.
const (
	letPanic = iota
	returnPanic
)

// runCleanup calls the functions given to Cleanup. If one panics, the others are called all the
// same.
func (c *common) runCleanup(how int) (panicked any) {
	if how == returnPanic {
		defer func() { panicked = recover() }()
	}
	defer func() {
		if len(c.cleanups) > 0 {
			c.runCleanup(letPanic)
		}
	}()
	if c.cancel != nil {
		c.cancel()
	}
	for {
		c.op(opStore)
		last := len(c.cleanups) - 1
		if last < 0 {
			return nil
		}
		f := c.cleanups[last]
		c.cleanups = c.cleanups[:last]
		f()
	}
}

// Context returns a context that is canceled before the functions given to Cleanup are called.
func (c *common) Context() context.Context {
	c.op(opStore)
	if c.ctx == nil {
		c.ctx, c.cancel = context.WithCancel(context.Background())
	}
	return c.ctx
}

// TempDir returns a new directory that is removed when the test has ended.
func (c *common) TempDir() string {
	if c.tempDir == "" {
		pattern := strings.Map(func(r rune) rune {
			if r < 0x80 && !strings.ContainsRune("-_", r) && !isLetterOrDigit(r) {
				return -1
			}
			return r
		}, c.name)
		dir, err := os.MkdirTemp("", pattern)
		if err != nil {
			c.Fatalf("TempDir: %v", err)
		}
		c.tempDir = dir
		c.Cleanup(func() {
			if err := os.RemoveAll(dir); err != nil {
				c.Errorf("TempDir RemoveAll cleanup: %v", err)
			}
		})
	}
	c.tempDirs++
	dir := fmt.Sprintf("%s/%03d", c.tempDir, c.tempDirs)
	if err := os.Mkdir(dir, 0o777); err != nil {
		c.Fatalf("TempDir: %v", err)
	}
	return dir
}

func isLetterOrDigit(r rune) bool {
	return '0' <= r && r <= '9' || 'a' <= r|0x20 && r|0x20 <= 'z'
}

// ArtifactDir returns a directory for files that the test makes.
func (c *common) ArtifactDir() string { return c.TempDir() }

// Setenv is os.Setenv until the test has ended.
func (c *common) Setenv(key, value string) {
	before, ok := os.LookupEnv(key)
	if err := os.Setenv(key, value); err != nil {
		c.Fatalf("cannot set environment variable: %v", err)
	}
	if ok {
		c.Cleanup(func() { os.Setenv(key, before) })
	} else {
		c.Cleanup(func() { os.Unsetenv(key) })
	}
}

// Chdir is os.Chdir until the test has ended.
func (c *common) Chdir(dir string) {
	before, err := os.Getwd()
	if err == nil {
		err = os.Chdir(dir)
	}
	if err != nil {
		c.Fatal(err)
	}
	c.Setenv("PWD", dir)
	c.Cleanup(func() {
		if err := os.Chdir(before); err != nil {
			panic("testing.Chdir: " + err.Error())
		}
	})
}

// flushToParent writes a line about the test, and what it said, to where its parent's output goes.
func (c *common) flushToParent(verdict string) {
	c.op(opStore)
	text := fmt.Sprintf("--- %s: %s (%s)\n", verdict, c.name, formatSeconds(c.duration)) + string(c.output)
	c.output = nil
	if c.chatty != nil && c.parent.level == 0 {
		c.chatty.update(c.name, "%s", text)
	} else {
		c.parent.op(opStore)
		io.WriteString(c.w, text)
	}
}

func formatSeconds(d time.Duration) string { return fmt.Sprintf("%.2fs", d.Seconds()) }
