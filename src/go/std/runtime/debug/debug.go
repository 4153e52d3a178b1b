// Package debug has facilities for programs to look at themselves while they run.
package debug

import (
	"os"
	"runtime"
	"time"
)

// PrintStack prints the stack of the running goroutine to standard error.
func PrintStack() { os.Stderr.Write(Stack()) }

// Stack returns the stack of the running goroutine as it would be printed after a panic.
func Stack() []byte {
	buf := make([]byte, 1024)
	for {
		n := runtime.Stack(buf, false)
		if n < len(buf) {
			return buf[:n]
		}
		buf = make([]byte, 2*len(buf))
	}
}

//interleave:linkname runtime.setGCPercent
func setGCPercent(percent int32) (old int32)

// SetGCPercent sets by how many percent the heap may grow before the next collection, and returns
// what it was; a negative percentage means no collections.
func SetGCPercent(percent int) int { return int(setGCPercent(int32(percent))) }

// FreeOSMemory collects garbage.
func FreeOSMemory() { runtime.GC() }

// What the following functions set has no effect here; they return what was set before.

var settings = struct {
	maxStack, maxThreads int
	memoryLimit          int64
	panicOnFault         bool
}{1000000000, 10000, 1<<63 - 1, false}

// SetMaxStack returns the largest size of a stack that was set before.
func SetMaxStack(bytes int) int {
	old := settings.maxStack
	settings.maxStack = bytes
	return old
}

// SetMaxThreads returns the largest number of threads that was set before.
func SetMaxThreads(threads int) int {
	old := settings.maxThreads
	settings.maxThreads = threads
	return old
}

// SetMemoryLimit returns the limit that was set before; a negative one sets nothing.
func SetMemoryLimit(limit int64) int64 {
	old := settings.memoryLimit
	if limit >= 0 {
		settings.memoryLimit = limit
	}
	return old
}

// SetPanicOnFault returns what was set before.
func SetPanicOnFault(enabled bool) bool {
	old := settings.panicOnFault
	settings.panicOnFault = enabled
	return old
}

// SetTraceback does nothing.
func SetTraceback(level string) {}

// WriteHeapDump does nothing.
func WriteHeapDump(fd uintptr) {}

// CrashOptions is for SetCrashOutput.
type CrashOptions struct{}

// SetCrashOutput does nothing.
func SetCrashOutput(f *os.File, opts CrashOptions) error { return nil }

// GCStats describes the collections so far.
type GCStats struct {
	LastGC         time.Time       // time of last collection
	NumGC          int64           // number of garbage collections
	PauseTotal     time.Duration   // total pause for all collections
	Pause          []time.Duration // pause history, most recent first
	PauseEnd       []time.Time     // pause end times history, most recent first
	PauseQuantiles []time.Duration
}

// ReadGCStats sets *stats. Collections take no time here.
func ReadGCStats(stats *GCStats) {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	stats.NumGC = int64(m.NumGC)
}
