package testing

import (
	"errors"
	"fmt"
	"os"
	"runtime"
	"time"
	"unsafe"
)

// A T is a test.
type T struct {
	common
	state       *testState
	notParallel bool // it has used Setenv or Chdir
}

// A testState is what the tests of a run have in common: which are to be run, and how many may run
// in parallel.
type testState struct {
	match   *matcher
	most    int
	running int // in parallel, or the sequential one
	waiting int
	start   chan bool // lets one of those who wait go on
}

func newTestState(match func(pat, str string) (bool, error)) *testState {
	return &testState{
		match:   newMatcher(match, *options.run, *options.skip),
		most:    *options.parallel,
		running: 1,
		start:   make(chan bool),
	}
}

// waitParallel waits until a test may run.
func (s *testState) waitParallel() {
	syncop(opStore, unsafe.Pointer(s))
	if s.running < s.most {
		s.running++
		return
	}
	s.waiting++
	<-s.start
}

// release is called when one need not run any more.
func (s *testState) release() {
	syncop(opStore, unsafe.Pointer(s))
	if s.waiting == 0 {
		s.running--
		return
	}
	s.waiting--
	s.start <- true
}

const parallelConflict = "testing: test using t.Setenv, t.Chdir, or cryptotest.SetGlobalRandom can not use t.Parallel"

// Parallel has the test wait until the tests that are not parallel have ended, and then run in
// parallel with others that are.
func (t *T) Parallel() {
	if t.bubble {
		panic("testing: t.Parallel called inside synctest bubble")
	}
	if t.isParallel {
		panic("testing: t.Parallel called multiple times")
	}
	if t.notParallel {
		panic(parallelConflict)
	}
	if t.parent.barrier == nil {
		return
	}
	t.isParallel = true
	t.duration += time.Since(t.since)
	t.parent.sub = append(t.parent.sub, t)
	if t.chatty != nil {
		t.chatty.update(t.name, "=== PAUSE %s\n", t.name)
	}
	t.notRunning()
	t.signal <- true
	<-t.parent.barrier
	t.state.waitParallel()
	if t.chatty != nil {
		t.chatty.update(t.name, "=== CONT  %s\n", t.name)
	}
	t.nowRunning()
}

// checkSequential panics if the test, or one around it, is parallel.
func (t *T) checkSequential() {
	for c := &t.common; c != nil; c = c.parent {
		if c.isParallel {
			panic(parallelConflict)
		}
	}
	t.notParallel = true
}

// Setenv is os.Setenv until the test has ended. A parallel test must not call it.
func (t *T) Setenv(key, value string) {
	t.checkSequential()
	t.common.Setenv(key, value)
}

// Chdir is os.Chdir until the test has ended. A parallel test must not call it.
func (t *T) Chdir(dir string) {
	t.checkSequential()
	t.common.Chdir(dir)
}

// programStart is when the program began, for Deadline.
var programStart = time.Now()

// Deadline returns the time at which the test program will have run for too long (-test.timeout).
func (t *T) Deadline() (deadline time.Time, ok bool) {
	if *options.timeout <= 0 {
		return time.Time{}, false
	}
	return programStart.Add(*options.timeout), true
}

// runInBubble runs f as the test t itself, but with a clean-up and a context of its own, by run; it
// is for package testing/synctest. It reports whether f has not failed.
func runInBubble(t *T, f func(*T), run func(func())) bool {
	s := &T{common: common{
		name:   t.name,
		level:  t.level + 1,
		parent: &t.common,
		w:      t.w,
		chatty: t.chatty,
		signal: make(chan bool, 1),
		bubble: true,
	}, state: t.state}
	start := time.Now()
	run(func() { tRunner(s, f) })
	<-s.signal
	t.since = t.since.Add(time.Since(start)) // time in a bubble does not count
	return !s.Failed()
}

// Run runs f as a subtest, until it ends or waits to be run in parallel. It reports whether it has
// not failed so far.
func (t *T) Run(name string, f func(t *T)) bool {
	if t.bubble {
		panic("testing: t.Run called inside synctest bubble")
	}
	t.hasSub = true
	full, ok := t.state.match.fullName(&t.common, name)
	if !ok || *options.failFast && t.rootFailed() {
		return true
	}
	var pcs [50]uintptr
	s := &T{common: common{
		name:    full,
		level:   t.level + 1,
		parent:  &t.common,
		w:       os.Stdout,
		chatty:  t.chatty,
		barrier: make(chan bool),
		signal:  make(chan bool, 1),
		creator: pcs[:runtime.Callers(2, pcs[:])],
	}, state: t.state}
	if t.level > 0 {
		s.w = indenter{&t.common}
	}
	if s.chatty != nil {
		s.chatty.update(full, "=== RUN   %s\n", full)
	}
	go tRunner(s, f)
	if !<-s.signal {
		// A subtest has ended this one.
		runtime.Goexit()
	}
	return !s.Failed()
}

func (t *T) rootFailed() bool {
	c := &t.common
	for c.parent != nil {
		c = c.parent
	}
	return c.failed
}

var errNotFinished = errors.New("test executed panic(nil) or runtime.Goexit")

// tRunner runs a test.
func tRunner(t *T, f func(t *T)) {
	defer func() {
		problem := recover()
		ended := true
		if !t.finished && problem == nil {
			problem = errNotFinished
			for p := t.parent; p != nil; p = p.parent {
				if p.finished {
					t.Errorf("%v: subtest may have called FailNow on a parent test", problem)
					problem = nil
					ended = false
					break
				}
			}
		}
		defer func() { t.signal <- ended }()
		if problem != nil {
			t.die(problem)
		}
		t.notRunning()
		t.duration += time.Since(t.since)
		if len(t.sub) > 0 {
			// It is time for the parallel subtests.
			t.state.release()
			close(t.barrier)
			for _, s := range t.sub {
				<-s.signal
			}
			start := time.Now()
			problem := t.runCleanup(returnPanic)
			t.duration += time.Since(start)
			if problem != nil {
				t.die(problem)
			}
			if !t.isParallel {
				t.state.waitParallel()
			}
		} else if t.isParallel {
			t.state.release()
		}
		t.report()
		t.op(opStore)
		t.done = true
		if t.parent != nil && !t.hasSub {
			for c := &t.common; c != nil; c = c.parent {
				c.ran = true
			}
		}
	}()
	defer func() {
		if len(t.sub) == 0 {
			t.runCleanup(letPanic)
		}
	}()
	t.nowRunning()
	f(t)
	t.finished = true
}

// die ends the program because of a panic in the test, after the reports of the tests that it is in.
func (t *T) die(problem any) {
	t.Fail()
	if p := t.runCleanup(returnPanic); p != nil {
		t.Logf("cleanup panicked with %v", p)
	}
	for c := &t.common; c.parent != nil && !c.bubble; c = c.parent {
		c.duration += time.Since(c.since)
		c.writer.flush()
		c.flushToParent("FAIL")
		if p := c.parent.runCleanup(returnPanic); p != nil {
			fmt.Printf("cleanup panicked with %v", p)
		}
	}
	panic(problem)
}

// report says how the test has ended.
func (t *T) report() {
	if t.parent == nil {
		return
	}
	t.writer.flush()
	switch {
	case t.bubble:
	case t.Failed():
		t.flushToParent("FAIL")
	case t.chatty == nil:
	case t.Skipped():
		t.flushToParent("SKIP")
	default:
		t.flushToParent("PASS")
	}
}
