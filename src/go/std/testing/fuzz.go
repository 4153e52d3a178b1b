package testing

import (
	"fmt"
	"os"
)

// An InternalFuzzTarget is a function FuzzXxx.
type InternalFuzzTarget struct {
	Name string
	Fn   func(f *F)
}

// An F is a fuzz target. Only its seeds are run.
type F struct {
	common
	state *testState
	seeds [][]any
	fuzz  bool // Fuzz was called
}

// Helper is T.Helper.
func (f *F) Helper() { f.common.Helper() }

// Fail is T.Fail.
func (f *F) Fail() { f.common.Fail() }

// Skipped is T.Skipped.
func (f *F) Skipped() bool { return f.common.Skipped() }

// Add adds a seed: the arguments for the function given to Fuzz.
func (f *F) Add(args ...any) { f.seeds = append(f.seeds, args) }

// Fuzz runs ff, a function of a *T and arguments, with each of the seeds.
func (f *F) Fuzz(ff any) {
	if f.fuzz {
		panic("testing: F.Fuzz called more than once")
	}
	f.fuzz = true
	t := &T{common: common{
		name: f.name, level: f.level, parent: f.parent, w: f.w, chatty: f.chatty, signal: f.signal,
	}, state: f.state}
	for i, seed := range f.seeds {
		s := &T{common: common{
			name:   fmt.Sprintf("%s/seed#%d", f.name, i),
			level:  f.level + 1,
			parent: &f.common,
			w:      indenter{&f.common},
			chatty: f.chatty,
			signal: make(chan bool, 1),
		}, state: t.state}
		if s.chatty != nil {
			s.chatty.update(s.name, "=== RUN   %s\n", s.name)
		}
		go tRunner(s, func(t *T) {
			if !callFuzz(ff, t, seed) {
				t.Fatalf("fuzz target of type %T cannot be called with seed %v", ff, seed)
			}
		})
		<-s.signal
	}
}

func (m *M) runFuzzTargets() (ran, ok bool) {
	return m.runAll(len(m.fuzzTargets), func(root *T) {
		for _, target := range m.fuzzTargets {
			full, ok := root.state.match.fullName(&root.common, target.Name)
			if !ok {
				continue
			}
			root.hasSub = true
			f := &F{common: common{
				name:   full,
				level:  1,
				parent: &root.common,
				w:      os.Stdout,
				chatty: root.chatty,
				signal: make(chan bool, 1),
			}, state: root.state}
			if f.chatty != nil {
				f.chatty.update(full, "=== RUN   %s\n", full)
			}
			go f.run(target.Fn)
			<-f.signal
		}
	})
}

// run runs a fuzz target as a test that uses the same state.
func (f *F) run(fn func(f *F)) {
	t := &T{common: f.common, state: f.state}
	tRunner(t, func(t *T) {
		f.common = t.common
		defer func() {
			t.failed, t.skipped, t.finished, t.output, t.cleanups = f.failed, f.skipped, f.finished, f.output, f.cleanups
		}()
		fn(f)
	})
}

// callFuzz calls ff with the arguments if it is of one of the types that are known here.
func callFuzz(ff any, t *T, args []any) bool {
	switch len(args) {
	case 0:
		if f, ok := ff.(func(*T)); ok {
			f(t)
			return true
		}
	case 1:
		return call1[string](ff, t, args) || call1[[]byte](ff, t, args) || call1[bool](ff, t, args) ||
			call1[int](ff, t, args) || call1[int8](ff, t, args) || call1[int16](ff, t, args) ||
			call1[int32](ff, t, args) || call1[int64](ff, t, args) || call1[uint](ff, t, args) ||
			call1[uint8](ff, t, args) || call1[uint16](ff, t, args) || call1[uint32](ff, t, args) ||
			call1[uint64](ff, t, args) || call1[float32](ff, t, args) || call1[float64](ff, t, args)
	case 2:
		return call2s[string](ff, t, args) || call2s[[]byte](ff, t, args) || call2s[bool](ff, t, args) ||
			call2s[int](ff, t, args) || call2s[int64](ff, t, args) || call2s[float64](ff, t, args)
	case 3:
		return call3[string, string, string](ff, t, args) || call3[int, int, int](ff, t, args) ||
			call3[string, int, int](ff, t, args) || call3[string, string, int](ff, t, args) ||
			call3[string, int, bool](ff, t, args) || call3[float64, float64, float64](ff, t, args)
	}
	return false
}

func call1[A any](ff any, t *T, args []any) bool {
	f, ok := ff.(func(*T, A))
	if !ok {
		return false
	}
	a, ok := args[0].(A)
	if ok {
		f(t, a)
	}
	return ok
}

func call2s[A any](ff any, t *T, args []any) bool {
	return call2[A, string](ff, t, args) || call2[A, []byte](ff, t, args) || call2[A, bool](ff, t, args) ||
		call2[A, int](ff, t, args) || call2[A, int64](ff, t, args) || call2[A, float64](ff, t, args)
}

func call2[A, B any](ff any, t *T, args []any) bool {
	f, ok := ff.(func(*T, A, B))
	if !ok {
		return false
	}
	a, ok1 := args[0].(A)
	b, ok2 := args[1].(B)
	if ok1 && ok2 {
		f(t, a, b)
	}
	return ok1 && ok2
}

func call3[A, B, C any](ff any, t *T, args []any) bool {
	f, ok := ff.(func(*T, A, B, C))
	if !ok {
		return false
	}
	a, ok1 := args[0].(A)
	b, ok2 := args[1].(B)
	c, ok3 := args[2].(C)
	if ok1 && ok2 && ok3 {
		f(t, a, b, c)
	}
	return ok1 && ok2 && ok3
}
