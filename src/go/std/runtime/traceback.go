package runtime

import (
	"internal/abi"
	"unsafe"
)

// This file prints stacks and the reports with which a program dies, as Go does. Where Go prints
// numbers that depend on machine code (arguments, distances in functions) constants stand.

const (
	pcOffset = " +0x1d"
	goRoot   = "/usr/local/go/src/"
	// Of a stack with more than twice as many frames, so many are printed at either end.
	framesShown = 50
)

// A frameWalk goes through the frames of a goroutine, innermost first, and the panics between
// them.
type frameWalk struct {
	gp     *g
	at     uint32 // end of the frame that is next
	panics *panicRecord
	points *uint32 // what is left of a panic's points
	n      uint32  // and how many
	inner  bool    // nothing has been passed: a panic here is the one being reported
	info   *abi.FuncInfo
	line   int32
	marker int32 // one of the mark constants
	point  uint32
}

// What frameWalk.next has come to.
const (
	markFrame = iota
	markPanic
	markGoexit
)

// start begins a walk at the distance at from the stack's base.
func (w *frameWalk) start(gp *g, at uint32, inner bool) {
	w.gp = gp
	w.at = at
	w.panics = gp.panics
	w.points = nil
	w.n = 0
	w.inner = inner
}

// next goes to the next frame or panic; false: there is none.
//
//interleave:system
func (w *frameWalk) next() bool {
	for {
		w.marker = markFrame
		if w.n > 0 {
			w.set(*w.points)
			w.points = (*uint32)(unsafe.Add(unsafe.Pointer(w.points), 4))
			w.n--
		} else if p := w.panics; p != nil && p.base >= w.at {
			w.panics = p.link
			w.n = uint32(len(p.points))
			w.points = unsafe.SliceData(p.points)
			if w.inner {
				w.inner = false
				continue
			}
			w.marker = markPanic
			if p.goexit {
				w.marker = markGoexit
			}
			return true
		} else if w.at == 0 {
			return false
		} else {
			w.set(load32(w.gp.stack + w.at - 4))
			w.at -= resumePoint(w.point).FrameSize
		}
		w.inner = false
		if w.info != nil && w.info.Flags&infoWrapper == 0 && !hasPrefix(w.info.Name, "runtime.") {
			return true
		}
	}
}

func (w *frameWalk) set(point uint32) {
	r := resumePoint(point)
	w.point = point
	w.info = r.Info
	w.line = r.Line
}

//interleave:system
func hasPrefix(s, prefix string) bool {
	return len(s) >= len(prefix) && s[:len(prefix)] == prefix
}

// printFrame prints what the walk has come to.
//
//interleave:system
func (w *frameWalk) printFrame() {
	switch w.marker {
	case markPanic:
		printstring("panic({0x45d2e0?, 0x4a1f18?})\n\t" + goRoot + "runtime/panic.go:860 +0x13a\n")
	case markGoexit:
		printstring("runtime.Goexit()\n\t" + goRoot + "runtime/panic.go:694 +0x5e\n")
	default:
		printFunction(w.info)
		printPosition(w.info, w.line, pcOffset)
	}
}

// infoNoParams is the flag of abi.FuncInfo for functions without parameters.
const infoNoParams = 4

//interleave:system
func printFunction(info *abi.FuncInfo) {
	printstring(info.Name)
	if info.Flags&infoNoParams != 0 {
		printstring("()\n")
	} else {
		printstring("(...)\n")
	}
}

//interleave:system
func printPosition(info *abi.FuncInfo, line int32, offset string) {
	printstring("\t")
	printstring(info.File)
	printstring(":")
	printint(int64(line))
	printstring(offset)
	printnl()
}

// printStack prints the frames that the walk goes through.
//
//interleave:system
func printStack(gp *g, at uint32, inner bool, points uint32) {
	w := new(frameWalk)
	w.start(gp, at, inner)
	w.points = (*uint32)(unsafe.Pointer(&unwoundPoints))
	w.n = points
	count := 0
	for w.next() {
		count++
	}
	w.start(gp, at, inner)
	w.points = (*uint32)(unsafe.Pointer(&unwoundPoints))
	w.n = points
	for i := 0; w.next(); i++ {
		if i < framesShown || i >= count-framesShown {
			w.printFrame()
		} else if i == framesShown {
			printstring("...")
			printint(int64(count - 2*framesShown))
			printstring(" frames elided...\n")
		}
	}
}

// stateText returns what tracebacks print for gp's state.
//
//interleave:system
func stateText(gp *g) string {
	switch gp.state {
	case gRunnable:
		if gp.pending.kind != opNone {
			return pendingText(gp)
		}
		return "runnable"
	case gRunning:
		return "running"
	case gWaiting:
		return waitReasons[gp.waitReason]
	}
	return "dead"
}

// pendingText is stateText for a goroutine that is suspended before a visible operation: one that
// cannot do it waits, though it was never put into a queue.
//
//interleave:system
func pendingText(gp *g) string {
	if reason := blockedOn(gp); reason != waitNone {
		return waitReasons[reason]
	}
	return "runnable"
}

// printHeader prints "goroutine N [state]:".
//
//interleave:system
func printHeader(gp *g, state string) {
	printstring("\ngoroutine ")
	printint(int64(gp.id))
	printstring(" [")
	printstring(state)
	printstring("]:\n")
}

// printGoroutine prints gp, which does not run.
//
//interleave:system
func printGoroutine(gp *g) {
	printHeader(gp, stateText(gp))
	if gp.start != nil && gp.top == 0 {
		if info := entryInfo(gp.entry); info != nil {
			printFunction(info)
			printPosition(info, info.Line, "")
		}
	}
	printStack(gp, gp.top, false, 0)
	printCreator(gp)
}

// entryInfo returns the description of the function with the given table index, nil when there
// is none.
//
//interleave:system
func entryInfo(index uint32) *abi.FuncInfo {
	for i, n := uint32(0), uint32(resumePoints()); i < n; i++ {
		if r := resumePoint(i); r.Func == index {
			return r.Info
		}
	}
	return nil
}

// sitePoint returns the resume point at a position of the debug information, nil when there is
// none.
//
//interleave:system
func sitePoint(position int32) *abi.ResumePoint {
	for i, n := uint32(0), uint32(resumePoints()); i < n; i++ {
		if r := resumePoint(i); r.Position == position && r.Info != nil {
			return r
		}
	}
	return nil
}

// printCreator prints where gp was started.
//
//interleave:system
func printCreator(gp *g) {
	if gp.creator == 0 {
		return
	}
	r := sitePoint(gp.site)
	if r == nil {
		return
	}
	printstring("created by ")
	printstring(r.Info.Name)
	printstring(" in goroutine ")
	printint(int64(gp.creator))
	printnl()
	printPosition(r.Info, r.Line, pcOffset)
}

// reportFatal prints a fatal error: of gp, which has unwound, and of all others that have not
// ended if all is set.
//
//interleave:system
func reportFatal(text string, gp *g, all bool) {
	exitCode = 2
	if tracing != 0 {
		emit(evFatal, gp, 0, 0, 0, 0)
	}
	printstring("fatal error: ")
	printstring(text)
	printnl()
	if gp != nil {
		printHeader(gp, "running")
		printStack(gp, gp.top, false, unwoundCount)
		printCreator(gp)
	}
	if !all {
		return
	}
	for i := 0; i < len(allgs); i++ {
		if other := allgs[i]; other != gp && other.state != gDead {
			printGoroutine(other)
		}
	}
}

// reportPanic prints the panics of gp, which nobody recovered.
//
//interleave:system
func reportPanic(gp *g) {
	exitCode = 2
	n := 0
	signal := false
	for p := gp.panics; p != nil; p = p.link {
		n++
		signal = signal || p.signal
	}
	printed := false
	for i := n - 1; i >= 0; i-- {
		p := gp.panics
		for k := 0; k < i; k++ {
			p = p.link
		}
		if p.goexit || p.link != nil && p.link.repanicked {
			continue
		}
		if printed {
			printstring("\t")
		}
		printed = true
		printstring("panic: ")
		printPanicValue(p)
		if p.repanicked {
			printstring(" [recovered, repanicked]")
		} else if p.recovered {
			printstring(" [recovered]")
		}
		printnl()
	}
	if signal {
		printstring("[signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x0]\n")
	}
	printHeader(gp, "running")
	printStack(gp, gp.panics.base, true, 0)
	printCreator(gp)
	if tracing != 0 {
		emit(evFatal, gp, 0, 0, 0, 0)
	}
}

// printPanicValue prints the value of a panic.
//
//interleave:system
func printPanicValue(p *panicRecord) {
	if p.hasText {
		printIndented(p.text)
		return
	}
	e := (*abi.Eface)(unsafe.Pointer(&p.value))
	t := e.Type
	if t == nil {
		printstring("nil")
		return
	}
	named := t.PkgPath != ""
	if named && (t.Kind >= abi.Bool && t.Kind <= abi.Complex128 || t.Kind == abi.String) {
		printstring(t.String)
		printstring("(")
	}
	v := e.Data
	switch t.Kind {
	case abi.Bool:
		printbool(*(*bool)(v))
	case abi.Int, abi.Int64:
		printint(*(*int64)(v))
	case abi.Int8:
		printint(int64(*(*int8)(v)))
	case abi.Int16:
		printint(int64(*(*int16)(v)))
	case abi.Int32:
		printint(int64(*(*int32)(v)))
	case abi.Uint, abi.Uint64, abi.Uintptr:
		printuint(*(*uint64)(v))
	case abi.Uint8:
		printuint(uint64(*(*uint8)(v)))
	case abi.Uint16:
		printuint(uint64(*(*uint16)(v)))
	case abi.Uint32:
		printuint(uint64(*(*uint32)(v)))
	case abi.Float32:
		printfloat32(float64(*(*float32)(v)))
	case abi.Float64:
		printfloat(*(*float64)(v))
	case abi.Complex64:
		printcomplex64(complex128(*(*complex64)(v)))
	case abi.Complex128:
		printcomplex(*(*complex128)(v))
	case abi.String:
		if named {
			printstring("\"")
			printIndented(*(*string)(v))
			printstring("\")")
		} else {
			printIndented(*(*string)(v))
		}
		return
	default:
		printstring("(")
		printstring(t.String)
		printstring(") ")
		printpointer(v)
		return
	}
	if named {
		printstring(")")
	}
}

// printIndented prints s with a tab behind each newline.
//
//interleave:system
func printIndented(s string) {
	from := 0
	for i := 0; i < len(s); i++ {
		if s[i] == '\n' {
			printstring(s[from : i+1])
			printstring("\t")
			from = i + 1
		}
	}
	printstring(s[from:])
}

// typeName returns the name of v's dynamic type.
func typeName(v any) string {
	return (*abi.Eface)(unsafe.Pointer(&v)).Type.String
}

// reportOverflow prints that gp's stack has reached its limit.
//
//interleave:system
func reportOverflow(gp *g) {
	printstring("runtime: goroutine stack exceeds 1000000000-byte limit\nruntime: sp=")
	printhex(uint64(gp.stack + gp.top))
	printstring(" stack=[")
	printhex(uint64(gp.stack))
	printstring(", ")
	printhex(uint64(gp.stack + gp.stackSize))
	printstring("]\n")
	unwoundCount = 0
	reportFatal("stack overflow", gp, false)
}
