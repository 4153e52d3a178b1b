package runtime

import (
	"internal/abi"
	"unsafe"
)

// This file lets a program look at its own stack: Caller, Callers, Frames, Func and Stack.
//
// A goroutine's frames are in memory only where it is suspended. So it suspends itself, with the
// status that has it go on at once: from then on all frames but the innermost, which runs, are in
// memory until they are returned to.

// A program counter of ours stands for a resume point: a place in the program where a function can
// be suspended, as each that is on the stack of who asks is.
const (
	pcBase = 0x480000
	pcStep = 16 // a program may subtract 1 from a return address

	// Frames of Go's run time that ours has not; a Go stack ends with them.
	pcMain    = pcBase - 1*pcStep
	pcExit    = pcBase - 2*pcStep
	pcPanic   = pcBase - 3*pcStep
	pcGoexit  = pcBase - 4*pcStep
	pcCallers = pcBase - 5*pcStep
	pcFirst   = pcBase - 6*pcStep
)

// A goFrame describes such a frame.
type goFrame struct {
	abi.FuncInfo
	at int32 // line
}

var goFrames = [...]goFrame{
	{abi.FuncInfo{Name: "runtime.main", File: goRoot + "runtime/proc.go", Line: 147}, 290},
	{abi.FuncInfo{Name: "runtime.goexit", File: goRoot + "runtime/asm_amd64.s", Line: 1769}, 1771},
	{abi.FuncInfo{Name: "runtime.gopanic", File: goRoot + "runtime/panic.go", Line: 766}, 860},
	{abi.FuncInfo{Name: "runtime.Goexit", File: goRoot + "runtime/panic.go", Line: 659}, 694},
	{abi.FuncInfo{Name: "runtime.Callers", File: goRoot + "runtime/extern.go", Line: 331}, 339},
}

// pcInfo returns the function and the line of a program counter, nil if it is none.
func pcInfo(pc uintptr) (*abi.FuncInfo, int32) {
	switch {
	case pc >= pcFirst && pc < pcBase:
		f := &goFrames[(pcBase-1-pc)/pcStep]
		return &f.FuncInfo, f.at
	case pc >= pcBase && pc < pcBase+uintptr(resumePoints())*pcStep:
		r := resumePoint(uint32((pc - pcBase) / pcStep))
		return r.Info, r.Line
	case pc < pcFirst: // a function's value (reflect.Value.Pointer) is its table index
		if info := entryInfo(uint32(pc)); info != nil {
			return info, info.Line
		}
	}
	return nil, 0
}

// stackPCs puts the program counters of the running goroutine's frames into pcs, from the one that
// is skip frames out from the caller of the function of this package that calls it. It returns how
// many there were, at most len(pcs).
func stackPCs(skip int, pcs []uintptr) int {
	suspend(statusSwitch)
	gp := getg()
	w := new(frameWalk)
	w.start(gp, uint32(get_sp())-gp.stack, false)
	n := 0
	for n < len(pcs) && w.next() {
		if skip > 0 {
			skip--
			continue
		}
		switch w.marker {
		case markPanic:
			pcs[n] = pcPanic
		case markGoexit:
			pcs[n] = pcGoexit
		default:
			pcs[n] = pcBase + uintptr(w.point)*pcStep + pcStep/2
		}
		n++
	}
	bottom := [...]uintptr{pcMain, pcExit}
	first := 0
	if gp != sched.main {
		first = 1
	}
	for _, pc := range bottom[first:] {
		if skip > 0 {
			skip--
		} else if n < len(pcs) {
			pcs[n] = pc
			n++
		}
	}
	return n
}

// Caller tells of a function on the stack of the running goroutine: the one that calls Caller if
// skip is 0, its caller if it is 1, and so on. ok is false if there is none.
func Caller(skip int) (pc uintptr, file string, line int, ok bool) {
	var pcs [1]uintptr
	if stackPCs(skip, pcs[:]) == 0 {
		return 0, "", 0, false
	}
	info, at := pcInfo(pcs[0])
	return pcs[0], info.File, int(at), true
}

// Callers puts the program counters of the functions on the stack of the running goroutine into pc
// and returns how many it was. skip is how many are left out: Callers itself is the first.
func Callers(skip int, pc []uintptr) int {
	n := 0
	if skip == 0 && len(pc) > 0 {
		pc[0] = pcCallers
		n = 1
	}
	if skip > 0 {
		skip--
	}
	return n + stackPCs(skip, pc[n:])
}

// A Frame is a call of a function.
type Frame struct {
	PC       uintptr // 0 if this is the zero Frame
	Func     *Func
	Function string
	File     string
	Line     int

	startLine int

	Entry uintptr
}

// Frames goes through what Callers has returned.
type Frames struct {
	callers []uintptr
}

// CallersFrames prepares to go through what Callers has returned.
func CallersFrames(callers []uintptr) *Frames { return &Frames{callers} }

// Next returns the next frame, the zero Frame if there is none; more tells whether there are others
// behind it.
func (ci *Frames) Next() (frame Frame, more bool) {
	for len(ci.callers) > 0 {
		pc := ci.callers[0]
		ci.callers = ci.callers[1:]
		info, line := pcInfo(pc)
		if info == nil {
			continue
		}
		return Frame{
			PC:        pc,
			Func:      (*Func)(unsafe.Pointer(info)),
			Function:  info.Name,
			File:      info.File,
			Line:      int(line),
			startLine: int(info.Line),
			Entry:     pc,
		}, len(ci.callers) > 0
	}
	return Frame{}, false
}

// A Func is a function of the program: an abi.FuncInfo.
type Func struct {
	opaque struct{}
}

func (f *Func) info() *abi.FuncInfo { return (*abi.FuncInfo)(unsafe.Pointer(f)) }

// FuncForPC returns the function that a program counter is in, nil if there is none.
func FuncForPC(pc uintptr) *Func {
	info, _ := pcInfo(pc)
	return (*Func)(unsafe.Pointer(info))
}

// Name returns the function's name.
func (f *Func) Name() string {
	if f == nil {
		return ""
	}
	return f.info().Name
}

// Entry returns a program counter of the function.
func (f *Func) Entry() uintptr {
	for i, n := uint32(0), uint32(resumePoints()); i < n; i++ {
		if resumePoint(i).Info == f.info() {
			return pcBase + uintptr(i)*pcStep
		}
	}
	return 0
}

// FileLine returns the place in the source of a program counter.
func (f *Func) FileLine(pc uintptr) (file string, line int) {
	info, at := pcInfo(pc)
	if info == nil {
		return "?", 0
	}
	return info.File, int(at)
}

// Stack writes the stack of the running goroutine, and of all others if all is set, into buf, as
// it would be printed after a panic, and returns how much that was.
func Stack(buf []byte, all bool) int {
	if len(buf) == 0 {
		return 0
	}
	suspend(statusSwitch)
	gp := getg()
	return printStacks(gp, uint32(get_sp())-gp.stack, buf, all)
}

// printStacks is Stack for a goroutine whose innermost frame ends at `at`.
//
//interleave:system
func printStacks(gp *g, at uint32, buf []byte, all bool) int {
	printBuffer = unsafe.Pointer(unsafe.SliceData(buf))
	printBufferLen = int32(len(buf))
	printBufferAt = -1 // the first byte is an empty line
	printHeader(gp, "running")
	printStack(gp, at, false, 0)
	printCreator(gp)
	if all {
		for i := 0; i < len(allgs); i++ {
			if other := allgs[i]; other != gp && other.state != gDead {
				printGoroutine(other)
			}
		}
	}
	n := int(printBufferAt)
	printBuffer = nil
	printBufferLen = 0
	return n
}
