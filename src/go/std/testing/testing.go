// Package testing runs tests, benchmarks, examples and the seeds of fuzz targets. What runs them is
// a program that a tool makes of a package's test files:
//
//	func main() {
//		m := testing.MainStart(nil, tests, benchmarks, fuzzTargets, examples)
//		os.Exit(m.Run()) // or TestMain(m), if there is one
//	}
//
// Its arguments are those that Go's tool gives: -test.v, -test.run=PATTERN and so on.
package testing

import (
	"flag"
	"fmt"
	"os"
	"runtime"
	"time"
)

// An InternalTest is a function TestXxx.
type InternalTest struct {
	Name string
	F    func(*T)
}

// options are what the flags set.
var options struct {
	registered bool
	short      *bool
	verbose    *string
	run        *string
	skip       *string
	list       *string
	bench      *string
	benchTime  *string
	benchMem   *bool
	count      *uint
	timeout    *time.Duration
	parallel   *int
	failFast   *bool
	shuffle    *string
	cpu        *string
}

// Init defines the flags of a test program. It is only needed where tests or benchmarks are run by
// other means than a test program.
func Init() {
	o := &options
	if o.registered {
		return
	}
	o.registered = true
	o.short = flag.Bool("test.short", false, "run smaller test suite to save time")
	o.failFast = flag.Bool("test.failfast", false, "do not start new tests after the first test failure")
	o.verbose = new(string)
	flag.BoolFunc("test.v", "verbose: print additional output", func(s string) error {
		switch s {
		case "true", "test2json":
			*o.verbose = s
		case "false":
			*o.verbose = ""
		default:
			return fmt.Errorf("invalid flag -test.v=%s", s)
		}
		return nil
	})
	o.run = flag.String("test.run", "", "run only tests and examples matching `regexp`")
	o.skip = flag.String("test.skip", "", "do not list or run tests matching `regexp`")
	o.list = flag.String("test.list", "", "list tests, examples, and benchmarks matching `regexp` then exit")
	o.bench = flag.String("test.bench", "", "run only benchmarks matching `regexp`")
	o.benchTime = flag.String("test.benchtime", "1s", "run each benchmark for duration `d` or N times if `d` is of the form Nx")
	o.benchMem = flag.Bool("test.benchmem", false, "print memory allocations for benchmarks")
	o.count = flag.Uint("test.count", 1, "run tests and benchmarks `n` times")
	o.timeout = flag.Duration("test.timeout", 0, "panic test binary after duration `d` (default 0, timeout disabled)")
	o.parallel = flag.Int("test.parallel", defaultParallel(), "run at most `n` tests in parallel")
	o.shuffle = flag.String("test.shuffle", "off", "randomize the execution order of tests and benchmarks")
	o.cpu = flag.String("test.cpu", "", "comma-separated `list` of cpu counts to run each test with")
}

// defaultParallel is GOMAXPROCS, as in Go; where that is 1, which says nothing of a machine here, it
// is 8, so that parallel tests are.
func defaultParallel() int {
	if n := runtime.GOMAXPROCS(0); n > 1 {
		return n
	}
	return 8
}

// Short reports whether tests are to take little time (-test.short).
func Short() bool {
	if options.short == nil {
		panic("testing: Short called before Init")
	}
	if !flag.Parsed() {
		panic("testing: Short called before Parse")
	}
	return *options.short
}

// Verbose reports whether output is shown as it comes (-test.v).
func Verbose() bool {
	if !flag.Parsed() {
		panic("testing: Verbose called before Parse")
	}
	return *options.verbose != ""
}

// testProgram is set in a program made by MainStart.
var testProgram bool

// Testing reports whether the program is a test program.
func Testing() bool { return testProgram }

// CoverMode returns "": coverage is not measured.
func CoverMode() string { return "" }

// Coverage returns 0.
func Coverage() float64 { return 0 }

// Cover describes coverage.
type Cover struct {
	Mode            string
	Counters        map[string][]uint32
	Blocks          map[string][]CoverBlock
	CoveredPackages string
}

// A CoverBlock is a piece of source whose coverage is counted.
type CoverBlock struct {
	Line0 uint32 // Line number for block start.
	Col0  uint16 // Column number for block start.
	Line1 uint32 // Line number for block end.
	Col1  uint16 // Column number for block end.
	Stmts uint16 // Number of statements included in this block.
}

// RegisterCover does nothing.
func RegisterCover(c Cover) {}

// An M is a test program.
type M struct {
	match       func(pat, str string) (bool, error)
	tests       []InternalTest
	benchmarks  []InternalBenchmark
	fuzzTargets []InternalFuzzTarget
	examples    []InternalExample
	alarm       *time.Timer
}

// testDeps is what a test program gives to this package so that it need not import it. Without it,
// matchPattern matches names.
type testDeps interface {
	MatchString(pat, str string) (bool, error)
}

// MainStart makes a test program of the tests. It is called by generated code.
func MainStart(deps testDeps, tests []InternalTest, benchmarks []InternalBenchmark, fuzzTargets []InternalFuzzTarget, examples []InternalExample) *M {
	testProgram = true
	Init()
	m := &M{
		match:       matchPattern,
		tests:       tests,
		benchmarks:  benchmarks,
		fuzzTargets: fuzzTargets,
		examples:    examples,
	}
	if deps != nil {
		m.match = deps.MatchString
	}
	return m
}

type matchOnly func(pat, str string) (bool, error)

func (f matchOnly) MatchString(pat, str string) (bool, error) { return f(pat, str) }

// Main is MainStart and Run.
func Main(matchString func(pat, str string) (bool, error), tests []InternalTest, benchmarks []InternalBenchmark, examples []InternalExample) {
	os.Exit(MainStart(matchOnly(matchString), tests, benchmarks, nil, examples).Run())
}

//interleave:linkname os.onExitZero
func onExitZero(f func())

// Run runs the tests and returns the exit code for the program.
func (m *M) Run() (code int) {
	if !flag.Parsed() {
		flag.Parse()
	}
	if *options.parallel < 1 {
		fmt.Fprintln(os.Stderr, "testing: -parallel can only be given a positive integer")
		flag.Usage()
		return 2
	}
	if *options.list != "" {
		m.listTests()
		return 0
	}
	onExitZero(func() { panic("unexpected call to os.Exit(0) during test") })
	defer onExitZero(nil)
	m.startAlarm()
	ran, ok := m.runTests()
	if fuzzRan, fuzzOK := m.runFuzzTargets(); ok {
		ran, ok = ran || fuzzRan, fuzzOK
	}
	exampleRan, exampleOK := runExamples(m.match, m.examples)
	m.stopAlarm()
	if !ran && !exampleRan && *options.bench == "" {
		fmt.Fprintln(os.Stderr, "testing: warning: no tests to run")
	}
	if !ok || !exampleOK || !runBenchmarks(m.match, m.benchmarks) {
		fmt.Print("FAIL\n")
		return 1
	}
	fmt.Print("PASS\n")
	return 0
}

// listTests prints the names that match -test.list.
func (m *M) listTests() {
	show := func(name string) {
		if ok, _ := m.match(*options.list, name); ok {
			fmt.Println(name)
		}
	}
	for _, t := range m.tests {
		show(t.Name)
	}
	for _, b := range m.benchmarks {
		show(b.Name)
	}
	for _, f := range m.fuzzTargets {
		show(f.Name)
	}
	for _, e := range m.examples {
		show(e.Name)
	}
}

// startAlarm has the program panic when it has run for too long.
func (m *M) startAlarm() {
	if *options.timeout <= 0 {
		return
	}
	m.alarm = time.AfterFunc(*options.timeout, func() {
		text := ""
		for _, r := range running {
			text += fmt.Sprintf("\n\t%s (%v)", r.name, time.Since(r.since).Round(time.Second))
		}
		if text != "" {
			text = "\nrunning tests:" + text
		}
		panic(fmt.Sprintf("test timed out after %v%s", *options.timeout, text))
	})
}

func (m *M) stopAlarm() {
	if m.alarm != nil {
		m.alarm.Stop()
	}
}

// running are the tests that are being run.
var running []*common

func (c *common) nowRunning() {
	c.since = time.Now()
	if c.parent != nil {
		running = append(running, c)
	}
}

func (c *common) notRunning() {
	for i, r := range running {
		if r == c {
			running = append(running[:i:i], running[i+1:]...)
			return
		}
	}
}

// RunTests runs the tests and reports whether none failed.
func RunTests(matchString func(pat, str string) (bool, error), tests []InternalTest) (ok bool) {
	m := &M{match: matchString, tests: tests}
	ran, ok := m.runTests()
	if !ran {
		fmt.Fprintln(os.Stderr, "testing: warning: no tests to run")
	}
	return ok
}

func (m *M) runTests() (ran, ok bool) {
	return m.runAll(len(m.tests), func(root *T) {
		for _, test := range m.tests {
			root.Run(test.Name, test.F)
		}
	})
}

// runAll calls f, which runs n tests, as often as -test.count says.
func (m *M) runAll(n int, f func(root *T)) (ran, ok bool) {
	ok = true
	if n == 0 {
		return false, true
	}
	for range *options.count {
		if *options.failFast && !ok {
			break
		}
		root := &T{
			common: common{signal: make(chan bool, 1), barrier: make(chan bool)},
			state:  newTestState(m.match),
		}
		if Verbose() {
			root.chatty = &chattyPrinter{w: os.Stdout}
		}
		tRunner(root, f)
		<-root.signal
		ok = ok && !root.failed
		ran = ran || root.ran
	}
	return ran, ok
}
