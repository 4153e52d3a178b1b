package runtime

// This file declares what the compiler, the back end and the host provide: functions without a
// body. Addresses are uintptr (64 bits wide in Go, of which the machine uses the low 32), table
// indices uint32.

import (
	"internal/abi"
	"unsafe"
)

// The machine's registers (Wasm globals; src/go/ir/README.md says who changes which).

func getg() *g
func setg(gp *g)

func get_status() int32 // one of the status constants
func set_status(s int32)

func get_sp() uintptr // end of the running frame
func set_sp(p uintptr)

func get_splimit() uintptr // frames that end beyond it take the slow way into runtime.morestack
func set_splimit(p uintptr)

func get_stackbase() uintptr // lowest address of the running goroutine's stack
func set_stackbase(p uintptr)

func get_top() uintptr // end of the innermost suspended frame; 0 while running
func set_top(p uintptr)

func get_resuming() int32 // 1 between the trampoline and the prologue of the frame it resumes
func set_resuming(r int32)

func get_budget() int64 // safepoints left in the time slice
func set_budget(n int64)

func get_steps() int64 // statement steps left before a pause
func set_steps(n int64)

func get_closure() uintptr // the closure being called
func set_closure(p uintptr)

// Values of the status register.
const (
	statusRunning = 0 // the goroutine runs
	statusPark    = 1 // blocked; it is queued where it waits
	statusSwitch  = 2 // native stack depth used up: go on at once with a fresh one
	statusPanic   = 3 // a panic unwinds
	statusPreempt = 4 // the time slice is over
	statusFatal   = 5 // the program is over
	statusPause   = 6 // a step boundary or visible operation: the scheduler decides what is next
	statusGoexit  = 7 // runtime.Goexit unwinds
)

// Control.

func suspend(status int32)       // unwinds with this status; returns when the goroutine is resumed
func race() int32                // constant: 1 when memory accesses are told to race.go
func park()                      // status = Park, unwinds without a frame: see suspend's use in chan.go
func raise()                     // unwinds with statusPanic; never goes on
func frameid() uint32            // distance of the caller's frame from the stack's base
func landingid() uint32          // number by which this function is resumed at its landing
func mode() int32                // how fine safepoints are: 0 blocking, 1 visible, 2 statement
func invoke(fn func())           // an unchecked call: the status is left for the caller to look at
func callthunk(thunk, fn uint32) // an unchecked indirect call of thunk(fn)

// Memory.

func memorysize() uintptr                        // in bytes
func memorygrow(pages int32) int32               // by pages of 64 KiB; the old size in pages, -1 on failure
func memcopy(to, from unsafe.Pointer, n uintptr) // memory.copy: overlap is allowed
func memzero(p unsafe.Pointer, n uintptr)        // memory.fill with 0

// Symbols made by the back end.

// resumeTable is the first element of the table of resume points.
//
//interleave:data resumeTable
func resumeTable() *abi.ResumePoint

// resumePoints is the length of the table.
//
//interleave:data resumePoints
func resumePoints() int

// globalRoots is a number n, then the addresses of the n pointer words in package variables.
//
//interleave:data globalRoots
func globalRoots() *uint32

// heapStart is the first address behind static data, a multiple of 64 KiB.
//
//interleave:data heapStart
func heapStart() uintptr

// returnArea is where thunks store results: 16 x 8 bytes.
//
//interleave:data returnArea
func returnArea() unsafe.Pointer

// maininit initialises all packages in order and calls main.main.
//
//interleave:main
func maininit()

// The host.

// hostWrite writes n bytes at p to the file descriptor.
//
//interleave:import write
func hostWrite(fd int32, p unsafe.Pointer, n int32)

// hostRead copies at most n bytes of standard input, from the given offset on, to p and returns
// how many; 0 at the end, -1 when there are none yet.
//
//interleave:import read
func hostRead(offset int64, p unsafe.Pointer, n int32) int32

// hostFormatFloat writes the shortest decimal that is v, a float of the given number of bits, as
// strconv's format 'g' does, to p and returns its length, at most 32.
//
//interleave:import formatFloat
func hostFormatFloat(v float64, bits int32, p unsafe.Pointer) int32

// hostEvent tells of one visible operation; called only while tracing != 0.
//
//interleave:import event
func hostEvent(kind, g, object, peer, position, aux int32, value int64)

// hostWalltime is the host's clock in nanoseconds since 1970.
//
//interleave:import walltime
func hostWalltime() int64
