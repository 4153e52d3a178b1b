package testing

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"time"
)

// An InternalExample is a function ExampleXxx with the output that its last comment says it has.
type InternalExample struct {
	Name      string
	F         func()
	Output    string
	Unordered bool // the lines may be in any order
}

// RunExamples runs the examples that -test.run chooses and reports whether none failed.
func RunExamples(matchString func(pat, str string) (bool, error), examples []InternalExample) (ok bool) {
	_, ok = runExamples(matchString, examples)
	return ok
}

func runExamples(match func(pat, str string) (bool, error), examples []InternalExample) (ran, ok bool) {
	ok = true
	m := newMatcher(match, *options.run, *options.skip)
	for _, e := range examples {
		if _, chosen := m.fullName(&common{}, e.Name); chosen {
			ran = true
			ok = runExample(e) && ok
		}
	}
	return ran, ok
}

// runExample runs an example with standard output going to a file.
func runExample(e InternalExample) (ok bool) {
	if Verbose() {
		fmt.Printf("=== RUN   %s\n", e.Name)
	}
	stdout := os.Stdout
	f, err := os.CreateTemp("", "example")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	os.Stdout = f
	start := time.Now()
	finished := false
	defer func() {
		problem := recover()
		took := formatSeconds(time.Since(start))
		os.Stdout = stdout
		data, _ := os.ReadFile(f.Name())
		f.Close()
		os.Remove(f.Name())
		failure := ""
		if finished && problem == nil {
			failure = e.compare(string(data))
		}
		switch {
		case failure != "" || problem != nil || !finished:
			fmt.Printf("--- FAIL: %s (%s)\n%s", e.Name, took, failure)
		case Verbose():
			fmt.Printf("--- PASS: %s (%s)\n", e.Name, took)
		}
		ok = failure == ""
		if problem != nil {
			panic(problem)
		}
		if !finished {
			panic(errNotFinished)
		}
	}()
	e.F()
	finished = true
	return true
}

// compare returns how the output differs from what it should be.
func (e *InternalExample) compare(output string) string {
	got, want := strings.TrimSpace(output), strings.TrimSpace(e.Output)
	if e.Unordered {
		if sortLines(got) == sortLines(want) {
			return ""
		}
		return fmt.Sprintf("got:\n%s\nwant (unordered):\n%s\n", output, e.Output)
	}
	if got == want {
		return ""
	}
	return fmt.Sprintf("got:\n%s\nwant:\n%s\n", got, want)
}

func sortLines(s string) string {
	lines := strings.Split(s, "\n")
	slices.Sort(lines)
	return strings.Join(lines, "\n")
}
