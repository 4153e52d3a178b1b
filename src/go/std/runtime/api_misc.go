package runtime

// This file has what a program can ask about the run time and set.

const (
	// Compiler is the name of the tool chain whose language and library these are.
	Compiler = "gc"
	// GOOS and GOARCH are the system whose sizes, layouts and error numbers a program sees.
	GOOS   string = "linux"
	GOARCH string = "amd64"
)

// Version returns the version of the language and the library.
func Version() string { return "go1.26" }

// GOROOT returns where Go's library would be.
func GOROOT() string { return "/usr/local/go" }

// NumCPU returns the number of processors: as many as the program was started with.
func NumCPU() int { return int(startProcs()) }

// GOMAXPROCS sets how many goroutines may run at the same time, if n is positive, and returns what
// it was.
func GOMAXPROCS(n int) int {
	startProcs()
	old := int(sched.procs)
	if n > 0 && n != old {
		setProcs(int32(min(n, numPs)))
	}
	return old
}

// SetDefaultGOMAXPROCS sets GOMAXPROCS to what it was at the start.
func SetDefaultGOMAXPROCS() { setProcs(startProcs()) }

// procsAtStart is GOMAXPROCS at the start, 0 until somebody asks or is about to change it.
var procsAtStart int32

func startProcs() int32 {
	if procsAtStart == 0 {
		procsAtStart = sched.procs
	}
	return procsAtStart
}

// NumGoroutine returns the number of goroutines that have not ended.
func NumGoroutine() int {
	n := int(sched.live)
	if cleaning {
		n--
	}
	return n
}

// NumCgoCall returns 0: there is no C.
func NumCgoCall() int64 { return 0 }

// LockOSThread does nothing: there is one thread.
func LockOSThread() {}

// UnlockOSThread does nothing.
func UnlockOSThread() {}

// Breakpoint does nothing.
func Breakpoint() {}

// KeepAlive keeps x from being freed before it is called.
func KeepAlive(x any) { kept = x; kept = nil }

// kept makes sure that KeepAlive's argument is used.
var kept any

// A Pinner keeps objects where they are, which they are anyway, and from being freed.
type Pinner struct {
	pinned []any
}

// Pin keeps what pointer points to from being freed.
func (p *Pinner) Pin(pointer any) { p.pinned = append(p.pinned, pointer) }

// Unpin undoes all Pins.
func (p *Pinner) Unpin() { p.pinned = nil }
