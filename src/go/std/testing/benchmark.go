package testing

import (
	"fmt"
	"math"
	"os"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// This file has benchmarks. They are measured with the host's clock: the program's own stands still
// while anything runs.

//interleave:linkname runtime.hostWalltime
func hostWalltime() int64

// An InternalBenchmark is a function BenchmarkXxx.
type InternalBenchmark struct {
	Name string
	F    func(b *B)
}

// A B is a benchmark. What is measured is to be done N times, or as long as Loop returns true.
type B struct {
	common
	N int

	f           func(b *B)
	state       *benchState
	hasInner    bool // it has run benchmarks of its own
	timing      bool
	start       int64
	elapsed     time.Duration
	mallocs     uint64 // before StartTimer
	bytes       uint64
	allocs      uint64 // while the timer ran
	allocBytes  uint64
	perOp       int64 // bytes processed in one iteration
	showAllocs  bool
	parallelism int
	looped      int // calls of Loop that returned true
	looping     bool
	extra       map[string]float64
	result      BenchmarkResult
}

// A benchState is what the benchmarks of a run have in common.
type benchState struct {
	match    *matcher
	width    int // of names
	suffix   string
	duration time.Duration
	times    int // instead of the duration, if not 0
}

func benchSuffix() string {
	if n := runtime.GOMAXPROCS(0); n != 1 {
		return fmt.Sprintf("-%d", n)
	}
	return ""
}

func newBenchState(match func(pat, str string) (bool, error)) *benchState {
	s := &benchState{match: newMatcher(match, *options.bench, *options.skip), suffix: benchSuffix(), duration: time.Second}
	text := *options.benchTime
	if n, ok := strings.CutSuffix(text, "x"); ok {
		s.times, _ = strconv.Atoi(n)
	} else if d, err := time.ParseDuration(text); err == nil {
		s.duration = d
	}
	return s
}

// RunBenchmarks runs the benchmarks that -test.bench chooses.
func RunBenchmarks(matchString func(pat, str string) (bool, error), benchmarks []InternalBenchmark) {
	runBenchmarks(matchString, benchmarks)
}

func runBenchmarks(match func(pat, str string) (bool, error), benchmarks []InternalBenchmark) bool {
	if *options.bench == "" {
		return true
	}
	s := newBenchState(match)
	var chosen []InternalBenchmark
	for _, b := range benchmarks {
		if _, ok := s.match.fullName(&common{}, b.Name); ok {
			chosen = append(chosen, b)
			s.width = max(s.width, len(b.Name)+2*len(s.suffix)+1)
		}
	}
	root := &B{state: s, common: common{w: os.Stdout, bench: true}}
	if Verbose() {
		root.chatty = &chattyPrinter{w: os.Stdout}
	}
	if len(chosen) > 0 {
		fmt.Printf("goos: %s\ngoarch: %s\n", runtime.GOOS, runtime.GOARCH)
	}
	for _, b := range chosen {
		root.Run(b.Name, b.F)
	}
	return !root.failed
}

// Run runs f as a benchmark within b, and reports whether it has not failed.
func (b *B) Run(name string, f func(b *B)) bool {
	b.hasInner = true
	full, ok := b.state.match.fullName(&b.common, name)
	if !ok {
		return true
	}
	inner := &B{
		common: common{name: full, level: b.level + 1, parent: &b.common, w: b.w, bench: true, chatty: b.chatty, signal: make(chan bool, 1)},
		f:      f,
		state:  b.state,
	}
	shown := full + b.state.suffix
	if inner.runN(1) && !inner.hasInner {
		fmt.Fprintf(b.w, "%-*s\t", b.state.width, shown)
		inner.measure()
	}
	switch {
	case inner.failed:
		fmt.Fprintf(b.w, "--- FAIL: %s\n%s", full, inner.output)
	case inner.skipped && b.chatty != nil:
		fmt.Fprintf(b.w, "--- SKIP: %s\n%s", full, inner.output)
	case !inner.hasInner:
		text := inner.result.String()
		if inner.showAllocs || *options.benchMem {
			text += "\t" + inner.result.MemString()
		}
		fmt.Fprintln(b.w, text)
		if len(inner.output) > 0 {
			fmt.Fprintf(b.w, "--- BENCH: %s\n%s", shown, inner.output)
		}
	}
	return !inner.failed
}

// runN calls the benchmark once, for n iterations, and reports whether it has come to its end.
func (b *B) runN(n int) bool {
	runtime.GC()
	b.N = n
	b.looped = 0
	b.looping = false
	b.parallelism = 1
	b.finished = false
	go func() {
		defer func() { b.signal <- true }()
		defer b.runCleanup(letPanic)
		b.ResetTimer()
		b.StartTimer()
		b.f(b)
		b.StopTimer()
		b.finished = true
	}()
	<-b.signal
	b.result = BenchmarkResult{b.N, b.elapsed, b.perOp, b.allocs, b.allocBytes, b.extra}
	return b.finished && !b.failed && !b.skipped
}

// measure runs the benchmark with more and more iterations until that takes long enough.
func (b *B) measure() {
	if b.looping { // Loop has seen to it
		return
	}
	if b.state.times > 0 {
		if b.state.times > 1 {
			b.runN(b.state.times)
		}
		return
	}
	for n := int64(1); !b.failed && b.elapsed < b.state.duration && n < 1e9; {
		last := n
		n = int64(float64(b.state.duration) * 1.2 * float64(last) / float64(max(b.elapsed, 1)))
		n = max(min(n, 100*last, 1e9), last+1)
		b.runN(int(n))
	}
}

// StartTimer goes on measuring.
func (b *B) StartTimer() {
	if b.timing {
		return
	}
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	b.mallocs, b.bytes = m.Mallocs, m.TotalAlloc
	b.start = hostWalltime()
	b.timing = true
}

// StopTimer stops measuring.
func (b *B) StopTimer() {
	if !b.timing {
		return
	}
	b.elapsed += time.Duration(hostWalltime() - b.start)
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	b.allocs += m.Mallocs - b.mallocs
	b.allocBytes += m.TotalAlloc - b.bytes
	b.timing = false
}

// ResetTimer forgets what was measured.
func (b *B) ResetTimer() {
	b.extra = nil
	b.elapsed = 0
	b.allocs = 0
	b.allocBytes = 0
	if b.timing {
		b.timing = false
		b.StartTimer()
	}
}

// Elapsed returns the time measured.
func (b *B) Elapsed() time.Duration {
	d := b.elapsed
	if b.timing {
		d += time.Duration(hostWalltime() - b.start)
	}
	return d
}

// Loop returns true as long as there is more to measure. The time before its first call does not
// count.
func (b *B) Loop() bool {
	if !b.looping {
		b.looping = true
		b.ResetTimer()
	} else {
		b.looped++
	}
	more := false
	if b.state != nil && b.state.times > 0 {
		more = b.looped < b.state.times
	} else {
		// The clock is looked at less and less often.
		step := 1
		for step < b.looped/16 {
			step *= 2
		}
		limit := time.Second
		if b.state != nil {
			limit = b.state.duration
		}
		more = b.looped%step != 0 || b.looped == 0 || b.Elapsed() < limit
	}
	if !more {
		b.StopTimer()
		b.N = b.looped
	}
	return more
}

// SetBytes says how many bytes an iteration processes.
func (b *B) SetBytes(n int64) { b.perOp = n }

// ReportAllocs has allocations shown.
func (b *B) ReportAllocs() { b.showAllocs = true }

// ReportMetric has a number shown with its unit.
func (b *B) ReportMetric(n float64, unit string) {
	if unit == "" {
		panic("metric unit must not be empty")
	}
	if strings.ContainsFunc(unit, isSpace) {
		panic("metric unit must not contain whitespace")
	}
	if b.extra == nil {
		b.extra = make(map[string]float64)
	}
	b.extra[unit] = n
}

// SetParallelism has RunParallel use p goroutines for each processor.
func (b *B) SetParallelism(p int) {
	if p >= 1 {
		b.parallelism = p
	}
}

// RunParallel calls body in several goroutines, which share the iterations.
func (b *B) RunParallel(body func(*PB)) {
	if b.N == 0 {
		return
	}
	var left atomic.Int64
	left.Store(int64(b.N))
	var wg sync.WaitGroup
	for range b.parallelism * runtime.GOMAXPROCS(0) {
		wg.Go(func() { body(&PB{&left}) })
	}
	wg.Wait()
}

// A PB is what a goroutine of RunParallel gets.
type PB struct {
	left *atomic.Int64
}

// Next reports whether there is another iteration to do.
func (pb *PB) Next() bool { return pb.left.Add(-1) >= 0 }

// A BenchmarkResult is what a benchmark has measured.
type BenchmarkResult struct {
	N         int           // The number of iterations.
	T         time.Duration // The total time taken.
	Bytes     int64         // Bytes processed in one iteration.
	MemAllocs uint64        // The total number of memory allocations.
	MemBytes  uint64        // The total number of bytes allocated.

	// Extra are the numbers of ReportMetric.
	Extra map[string]float64
}

// Benchmark runs one benchmark.
func Benchmark(f func(b *B)) BenchmarkResult {
	b := &B{common: common{signal: make(chan bool, 1), w: os.Stdout, bench: true}, f: f, state: &benchState{duration: time.Second}}
	if b.runN(1) {
		b.measure()
	}
	return b.result
}

// metric returns a number per iteration, the one of ReportMetric if it has the unit.
func (r BenchmarkResult) metric(unit string, total float64) float64 {
	if v, ok := r.Extra[unit]; ok {
		return v
	}
	if r.N <= 0 {
		return 0
	}
	return total / float64(r.N)
}

// NsPerOp returns the nanoseconds that an iteration took.
func (r BenchmarkResult) NsPerOp() int64 { return int64(r.metric("ns/op", float64(r.T.Nanoseconds()))) }

// AllocsPerOp returns how often an iteration allocated memory.
func (r BenchmarkResult) AllocsPerOp() int64 {
	return int64(r.metric("allocs/op", float64(r.MemAllocs)))
}

// AllocedBytesPerOp returns how many bytes an iteration allocated.
func (r BenchmarkResult) AllocedBytesPerOp() int64 {
	return int64(r.metric("B/op", float64(r.MemBytes)))
}

// megabytes returns the megabytes processed in a second.
func (r BenchmarkResult) megabytes() float64 {
	if v, ok := r.Extra["MB/s"]; ok {
		return v
	}
	if r.Bytes <= 0 || r.T <= 0 || r.N <= 0 {
		return 0
	}
	return float64(r.Bytes) * float64(r.N) / 1e6 / r.T.Seconds()
}

// MemString returns the allocations as they are shown.
func (r BenchmarkResult) MemString() string {
	return fmt.Sprintf("%8d B/op\t%8d allocs/op", r.AllocedBytesPerOp(), r.AllocsPerOp())
}

// String returns all but the allocations as they are shown.
func (r BenchmarkResult) String() string {
	text := fmt.Sprintf("%8d", r.N)
	if ns := r.metric("ns/op", float64(r.T.Nanoseconds())); ns != 0 {
		text += "\t" + pretty(ns, "ns/op")
	}
	if mb := r.megabytes(); mb != 0 {
		text += fmt.Sprintf("\t%7.2f MB/s", mb)
	}
	var units []string
	for unit := range r.Extra {
		switch unit {
		case "ns/op", "MB/s", "B/op", "allocs/op":
		default:
			units = append(units, unit)
		}
	}
	slices.Sort(units)
	for _, unit := range units {
		text += "\t" + pretty(r.Extra[unit], unit)
	}
	return text
}

// pretty returns a number with four digits that count, aligned at the point.
func pretty(v float64, unit string) string {
	digits := 0
	if abs := math.Abs(v); abs != 0 {
		for least := 999.95; abs < least && digits < 7; least /= 10 {
			digits++
		}
	}
	width := 10
	if digits > 0 {
		width = 11 + digits
	}
	return fmt.Sprintf("%*.*f %s", width, digits, v, unit)
}

// AllocsPerRun returns how often f allocates memory, on average over a number of runs.
func AllocsPerRun(runs int, f func()) (avg float64) {
	f()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	for range runs {
		f()
	}
	runtime.ReadMemStats(&after)
	return float64((after.Mallocs - before.Mallocs) / uint64(runs))
}
