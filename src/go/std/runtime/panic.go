package runtime

import "unsafe"

// This file has defer, panic, recover and Goexit.
//
// A panic is recorded and then raised: the whole native stack unwinds to memory, and the scheduler
// runs the deferred calls one by one on top of what was saved (the part of the stack from the
// panic's base on). When one of them has recovered and returns, the stack is cut to the frame that
// deferred it, and that goes on at its landing. Goexit is a panic that nothing recovers.

// A deferRecord is a deferred call that is due when its frame ends.
type deferRecord struct {
	link    *deferRecord
	fn      func()
	frame   uint32 // start of the frame that deferred it
	end     uint32 // end of that frame
	landing uint32 // resume point at which the frame goes on after recovery
}

// A panicRecord is a panic, or Goexit, under way.
type panicRecord struct {
	link  *panicRecord // the one whose deferred call panicked
	value any
	text  string // what value's Error or String method has returned, when hasText

	// points are the resume points of the frames that unwound without being saved, innermost
	// first: they were above base.
	points []uint32

	base         uint32 // end of the stack when it was raised; its deferred calls start there
	recoverFrame uint32 // start of the frame in which recover stops this panic
	deferFrame   uint32 // of the frame whose deferred call runs: start,
	deferEnd     uint32 // end
	deferLanding uint32 // and landing

	goexit     bool
	recovered  bool
	repanicked bool // a deferred call recovered it and panicked with the same value
	hasText    bool
	signal     bool // a nil dereference
}

// noFrame is where no frame starts.
const noFrame = 0xFFFFFFFF

// deferFree is a list of records for use.
var deferFree *deferRecord

// deferproc defers fn for the frame with the given start, which goes on at the landing after a
// recovery.
func deferproc(fn func(), frame, landing uint32) {
	gp := getg()
	d := newDefer(fn, frame, landing)
	d.link = gp.defers
	gp.defers = d
}

// deferprocat is deferproc for a frame that is not the running one's: the body of a range over a
// function defers for the function around the loop.
func deferprocat(fn func(), frame, landing uint32) {
	at := &getg().defers
	for *at != nil && (*at).frame > frame {
		at = &(*at).link
	}
	d := newDefer(fn, frame, landing)
	d.link = *at
	*at = d
}

func newDefer(fn func(), frame, landing uint32) *deferRecord {
	d := deferFree
	if d == nil {
		d = new(deferRecord)
	} else {
		deferFree = d.link
	}
	if fn == nil {
		fn = callNil
	}
	d.fn = fn
	d.frame = frame
	d.end = frame + resumePoint(landing).FrameSize
	d.landing = landing
	return d
}

// callNil stands for a deferred nil function.
func callNil() { panicnil() }

// deferpop removes the latest deferred call of the frame and returns it, nil when there is none.
func deferpop(frame uint32) func() {
	gp := getg()
	d := gp.defers
	if d == nil || d.frame != frame {
		return nil
	}
	fn := d.fn
	gp.defers = d.link
	d.fn = nil
	d.link = deferFree
	deferFree = d
	return fn
}

// unwoundPoints are the resume points of the frames of raising functions that the panic under way
// has left, innermost first.
var (
	unwoundPoints [64]uint32
	unwoundCount  uint32
)

// unwound is called by a raising function that a panic leaves.
//
//interleave:system
func unwound(point int32) {
	if unwoundCount < uint32(len(unwoundPoints)) {
		*(*uint32)(unsafe.Add(unsafe.Pointer(&unwoundPoints), unwoundCount*4)) = uint32(point)
		unwoundCount++
	}
}

// startPanic puts a record for a panic on the running goroutine; raise must follow.
//
//interleave:system
func startPanic(value any) *panicRecord {
	gp := getg()
	p := new(panicRecord)
	p.value = value
	p.recoverFrame = noFrame
	if last := gp.panics; last != nil && last.recovered && !last.goexit && sameValue(last.value, value) {
		last.repanicked = true
	}
	p.link = gp.panics
	gp.panics = p
	unwoundCount = 0
	return p
}

// sameValue reports whether two interface values are the same words.
func sameValue(a, b any) bool {
	x := (*[2]unsafe.Pointer)(unsafe.Pointer(&a))
	y := (*[2]unsafe.Pointer)(unsafe.Pointer(&b))
	return x[0] == y[0] && x[1] == y[1]
}

// gopanic is panic(value).
//
//interleave:noreturn
func gopanic(value any) {
	if value == nil {
		value = new(PanicNilError)
	}
	startPanic(value)
	if tracing != 0 {
		emit(evPanic, getg(), 0, 0, 0, 0)
	}
	raise()
}

// gopanicSignal is gopanic for what is a signal in Go: a nil dereference.
//
//interleave:noreturn
func gopanicSignal(value any) {
	startPanic(value).signal = true
	if tracing != 0 {
		emit(evPanic, getg(), 0, 0, 0, 0)
	}
	raise()
}

// Goexit ends the running goroutine after its deferred calls.
func Goexit() {
	startPanic(nil).goexit = true
	if tracing != 0 {
		emit(evGoexit, getg(), 0, 0, 0, 0)
	}
	raise()
}

// throw and fatal end the program with a message that cannot be recovered from.
//
//interleave:noreturn
func throw(text string) {
	sched.fatal = text
	unwoundCount = 0
	raise()
}

//interleave:noreturn
func fatal(text string) {
	sched.fatal = text
	unwoundCount = 0
	raise()
}

// gorecover is recover() in the function whose frame starts at frame.
func gorecover(frame uint32) any {
	p := getg().panics
	if p == nil || p.recoverFrame != frame || p.recovered || p.goexit {
		return nil
	}
	p.recovered = true
	if tracing != 0 {
		emit(evRecover, getg(), 0, 0, 0, 0)
	}
	return p.value
}

// wrapperframe tells that the frame is that of a wrapper which now calls the wrapped function,
// whose frame starts where the wrapper's ends: where recover works in the one, it does in the
// other. It has no frame itself.
func wrapperframe(frame uint32) {
	if p := getg().panics; p != nil && p.recoverFrame == frame {
		p.recoverFrame = uint32(get_sp() - get_stackbase())
	}
}

// panicked is called when gp has unwound because of a panic: it makes the next deferred call
// ready. It reports whether the program is over.
//
//interleave:system
func panicked(gp *g) bool {
	if sched.fatal != "" {
		reportFatal(sched.fatal, gp, false)
		sched.exited = true
		return true
	}
	p := gp.panics
	p.base = gp.top
	if unwoundCount > 0 {
		p.points = make([]uint32, unwoundCount)
		memcopy(unsafe.Pointer(unsafe.SliceData(p.points)), unsafe.Pointer(&unwoundPoints), uintptr(unwoundCount*4))
		unwoundCount = 0
	}
	nextDeferred(gp)
	return false
}

// nextDeferred makes the next deferred call of the latest panic ready to run, or what comes when
// there is none left.
//
//interleave:system
func nextDeferred(gp *g) {
	p := gp.panics
	gp.base = p.base
	gp.top = p.base
	d := gp.defers
	if d == nil {
		p.recoverFrame = noFrame
		if p.goexit {
			// The goroutine ends as if its function returned.
			gp.panics = nil
			gp.base = 0
			gp.top = 0
			gp.start = nothing
			return
		}
		gp.start = diePanicking
		return
	}
	gp.defers = d.link
	p.deferFrame = d.frame
	p.deferEnd = d.end
	p.deferLanding = d.landing
	p.recoverFrame = p.base
	gp.start = d.fn
	d.fn = nil
	d.link = deferFree
	deferFree = d
}

func nothing() {}

// deferReturned is called when a deferred call of the latest panic has returned.
//
//interleave:system
func deferReturned(gp *g) {
	p := gp.panics
	if !p.recovered {
		nextDeferred(gp)
		return
	}
	// Panics whose deferred calls are in the part of the stack that is cut off are over too,
	// but a Goexit among them goes on.
	below := p.link
	for below != nil && below.base > p.deferFrame {
		if below.goexit {
			below.base = p.deferEnd
			gp.panics = below
			store32(gp.stack+p.deferEnd-4, p.deferLanding)
			nextDeferred(gp)
			return
		}
		below = below.link
	}
	gp.panics = below
	gp.base = 0
	if below != nil {
		gp.base = below.base
	}
	gp.top = p.deferEnd
	store32(gp.stack+p.deferEnd-4, p.deferLanding)
}

// stringer is fmt.Stringer.
type stringer interface{ String() string }

// diePanicking ends the program because of a panic that nobody recovered. It runs on the
// goroutine, since it calls the values' own methods.
func diePanicking() {
	defer panicWhilePrinting()
	for p := getg().panics; p != nil; p = p.link {
		switch v := p.value.(type) {
		case error:
			p.text = v.Error()
			p.hasText = true
		case stringer:
			p.text = v.String()
			p.hasText = true
		}
	}
	reportPanic(getg())
	suspend(statusFatal)
}

// panicWhilePrinting is deferred while methods of panic values are called.
func panicWhilePrinting() {
	switch v := recover().(type) {
	case nil:
	case string:
		fatal("panic while printing panic value: " + v)
	default:
		fatal("panic while printing panic value: type " + typeName(v))
	}
}
