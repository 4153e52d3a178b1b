package runtime

import (
	"internal/abi"
	"unsafe"
)

// This file has the scheduler: what it knows, how goroutines start, wait, become ready and end,
// and its loop (schedule), which machine.go's rt_run enters.

const (
	// timeSlice is how many safepoints a goroutine passes before others have their turn. It stands
	// for Go's 10 ms.
	timeSlice = 4_000_000
	// turnSlice is how long one of several Ps runs before the next one does.
	turnSlice = 20_000
	// collectCost is what a garbage collection costs of a time slice.
	collectCost = 40_000
	// switchCost is what changing goroutines costs of a time slice.
	switchCost = 40
	// firstID is the id of the first goroutine that the program starts: the lower ones are
	// taken, in Go, by the run time's own.
	firstID = 7
	// numPs is the most that GOMAXPROCS can be.
	numPs = 64
)

// sched is the state of the scheduler.
var sched struct {
	policy  int32 // one of the policy constants
	procs   int32 // GOMAXPROCS
	p       *p    // the P whose goroutine runs, or ran last
	turn    int32 // index of the P that is next, where there are several
	global  gList // the global run queue
	ps      [numPs]*p
	goOn    *g   // the goroutine that runs on before anything is decided
	pausing bool // goroutines stop before each visible operation (visible modes only)
	// exited: the program is over, with exitCode.
	exited bool
	// mainGone: goroutine main has ended by Goexit.
	mainGone bool
	// heldBudget is what preemptSoon has taken off the register budget.
	heldBudget int64

	nextID  int32
	live    int32 // goroutines that have not ended
	blocked int32 // goroutines in state gWaiting
	dead    *g    // descriptors to be used again, by schedNext
	main    *g

	runnable []*g // policies random and pct: those in state gRunnable; external: those that are to run to their next operation
	steps    int64
	input    *g // waits for standard input, by schedNext
	fatal    string
	fatalAll bool // its report shows all goroutines

	names      uint64 // the run's seed, of which goroutines' streams are made
	policySeed stream
}

// allgs has every descriptor ever made.
var allgs []*g

// exitCode is the program's exit code once rt_run has returned 0.
var exitCode int32

// newG returns a descriptor with an empty stack.
//
//interleave:system
func newG() *g {
	gp := sched.dead
	if gp != nil {
		sched.dead = gp.schedNext
		gp.schedNext = nil
	} else {
		gp = new(g)
		gp.slot = int32(len(allgs))
		gp.wait.g = gp
		gp.runIndex = -1
		allgs = append(allgs, gp)
	}
	if gp.stack == 0 {
		gp.stack = uint32(stackalloc(minStack))
		if gp.stack == 0 {
			fatalNoMemory()
		}
		gp.stackSize = minStack
	}
	gp.top = 0
	gp.choice = -1
	gp.position = -1
	gp.base = 0
	return gp
}

// startG makes a goroutine that calls fn and makes it ready.
//
//interleave:system
func startG(fn func(), site int32, creator *g, next bool) *g {
	gp := newG()
	gp.start = fn
	gp.entry = uint32((*abi.Closure)(*(*unsafe.Pointer)(unsafe.Pointer(&gp.start))).Func)
	gp.site = site
	gp.id = sched.nextID
	sched.nextID++
	sched.live++
	gp.creator = 0
	gp.index = 0
	gp.timers = 0
	if creator != nil {
		creator.children++
		gp.index = creator.children
		gp.parent = creator.node()
		gp.creator = creator.id
		gp.streams.start(creator.streams.name, gp.index)
	} else {
		gp.streams.start(sched.names, site)
	}
	bubbleJoin(gp, creator)
	if race() != 0 {
		raceStart(gp, creator)
	}
	if sched.policy == policyPCT {
		gp.priority = pctPriority()
	}
	ready(gp, next)
	return gp
}

// node returns gp's place in the tree of names.
//
//interleave:system
func (gp *g) node() *nameNode {
	if gp.name == nil {
		gp.name = &nameNode{gp.parent, gp.index, gp.site}
	}
	return gp.name
}

// newproc is the go statement at the given position.
func newproc(fn func(), site int32) {
	if mode() != 0 {
		visibleOp(opSpawn, 0, 0)
	}
	if fn == nil {
		fatal("go of nil func value")
	}
	gp := startG(fn, site, getg(), true)
	if tracing != 0 {
		emit(opSpawn, getg(), 0, gp.id, int32(gp.entry), int64(gp.index))
	}
}

// endG ends gp, whose stack is empty.
//
//interleave:system
func endG(gp *g) {
	if tracing != 0 {
		emit(evExit, gp, 0, 0, 0, 0)
	}
	sched.live--
	if race() != 0 {
		raceEnd(gp)
	}
	bubbleLeave(gp)
	gp.state = gDead
	gp.parent = nil
	gp.name = nil
	gp.children = 0
	gp.partner = nil
	gp.pending.kind = opNone
	gp.entry = 0
	if gp.stackSize != minStack {
		stackfree(uintptr(gp.stack), uintptr(gp.stackSize))
		gp.stack = 0
	}
	gp.schedNext = sched.dead
	sched.dead = gp
	if gp == sched.main {
		sched.mainGone = true
		sched.main = nil
	}
}

// ready makes gp runnable. next: it is to run as soon as the goroutine that runs now stops.
func ready(gp *g, next bool) {
	gp.state = gRunnable
	if sched.policy == policyGo {
		pp := sched.p
		if next {
			gp, pp.runNext = pp.runNext, gp
			if gp == nil {
				return
			}
		}
		pp.put(gp, false)
		return
	}
	enqueue(gp)
}

// wake makes a goroutine that waits runnable; by is who wakes it, nil when it is the clock.
func wake(gp *g, by *g) {
	sched.blocked--
	gp.waitReason = waitNone
	if tracing != 0 {
		peer := int32(0)
		if by != nil {
			peer = by.id
		}
		emit(evUnblock, gp, gp.waitObject, peer, 0, 0)
	}
	ready(gp, by != nil)
}

// prepareToWait puts the running goroutine into state gWaiting; suspend(statusPark) must follow.
func prepareToWait(gp *g, reason uint8, object uint32) {
	gp.state = gWaiting
	gp.waitReason = reason
	gp.waitObject = object
	gp.wakeOK = false
	gp.wakeClosed = false
	gp.waitSince = clock.now
	gp.partner = nil
	sched.blocked++
	if tracing != 0 {
		emit(evBlock, gp, object, 0, int32(reason), 0)
	}
}

// block is select {}: it waits for ever.
func block() {
	if mode() != 0 {
		visibleSelect(0, 0, false)
	}
	prepareToWait(getg(), waitSelectNone, 0)
	suspend(statusPark)
}

// preemptSoon makes the running goroutine stop at its next safepoint and then run on, so that
// the scheduler can do what must not be done under running code.
//
//interleave:system
func preemptSoon() {
	if left := get_budget(); left > 0 {
		sched.heldBudget += left
		set_budget(0)
	}
	set_splimit(0) // a recursion may have no loop: morestack
}

// exit ends the program.
func exit(code int32) {
	if mode() != 0 {
		visibleOp(opExit, 0, code)
	}
	if tracing != 0 {
		emit(opExit, getg(), 0, 0, code, 0)
	}
	if race() != 0 && races.count > 0 {
		printstring("Found ")
		printint(int64(races.count))
		printstring(" data race(s)\n")
		code = 66
	}
	exitCode = code
	suspend(statusFatal)
}

// mainStart is what goroutine main does.
func mainStart() {
	maininit()
	if f := atMainReturn; f != nil {
		f()
	}
	exit(0)
}

// What schedule and rt_run return.
const (
	runFinished = iota // the program is over
	runSlices          // out of slices: call again
	runPaused          // stopped at a statement
	runDecision        // stopped before a turn: decision may be given
	runOutside         // waits for input, or for real time to reach wakeAt
	runOn              // internal: go on
	runIdle            // internal: nothing can run
)

// schedule runs goroutines until there is a reason to return; work is how many safepoints may
// be passed.
//
//interleave:system
func schedule(work int64) int32 {
	for {
		if gcWanted() {
			collect()
			work -= collectCost
			sched.p.slice -= collectCost
			if sched.fatal != "" {
				reportFatal(sched.fatal, nil, false)
				sched.exited = true
				return runFinished
			}
		}
		gp := sched.goOn
		if gp == nil {
			if mode() != 0 && sched.pausing {
				r := decide()
				if r == runIdle {
					r = idle()
				}
				if r != runOn {
					return r
				}
				if gp = sched.goOn; gp == nil {
					continue
				}
			} else {
				if busy.work > leastBusy {
					busyEnough()
				}
				for t := due(); t != nil; t = due() {
					t.fire()
				}
				if gp = pick(); gp == nil {
					if r := idle(); r != runOn {
						return r
					}
					continue
				}
			}
		}
		if work < 0 {
			sched.goOn = gp
			return runSlices
		}
		sched.goOn = nil
		pp := sched.p
		budget := pp.slice
		if sched.procs > 1 && budget > turnSlice {
			budget = turnSlice
		}
		set_budget(budget)
		status := execute(gp)
		used := budget - get_budget() - sched.heldBudget
		held := sched.heldBudget
		sched.heldBudget = 0
		pp.slice -= used
		work -= used + switchCost
		busy.work += used
		if mode() != 0 {
			worked(used)
		}
		switch status {
		case statusPark:
			stopped(pp)
		case statusRunning:
			if gp.panics != nil {
				deferReturned(gp)
				sched.goOn = gp
			} else {
				stopped(pp)
				endG(gp)
			}
		case statusSwitch:
			sched.goOn = gp
		case statusPreempt:
			gp.state = gRunnable
			switch {
			case gp.yields != yieldNot:
				yielded(pp, gp)
			case held > 0 || sched.policy == policyExternal:
				sched.goOn = gp
			case pp.slice > 0:
				// It keeps its P; another P has its turn.
			default:
				pp.current = nil
				demote(gp)
				preempted(gp)
			}
		case statusPause:
			gp.state = gRunnable
			if gp.pending.kind == opNone {
				sched.goOn = gp
				return runPaused
			}
			gp.position = userPosition(gp)
			turnDone(pp, gp)
		case statusPanic:
			if panicked(gp) {
				return runFinished
			}
			sched.goOn = gp
		default:
			if gp.overflow {
				reportOverflow(gp)
			}
			sched.exited = true
			return runFinished
		}
	}
}

// yielded makes gp, which gives up its turn, wait for the next.
//
//interleave:system
func yielded(pp *p, gp *g) {
	pp.current = nil
	if mode() != 0 {
		worked(switchCost)
	}
	demote(gp)
	if gp.yields == yieldLocal && sched.policy == policyGo {
		pp.put(gp, false)
	} else {
		preempted(gp)
	}
	gp.yields = yieldNot
}

// stopped makes pp look for another goroutine, since the one it ran does not run on.
//
//interleave:system
func stopped(pp *p) {
	pp.current = nil
	if mode() != 0 {
		worked(switchCost)
	}
}

// idle does what there is to do when no goroutine can run: it lets time pass, waits for the
// outside, or ends the program.
//
//interleave:system
func idle() int32 {
	if sched.input != nil && pollInput() {
		return runOn
	}
	if bubbleIdle() == runOn {
		return runOn
	}
	if len(timers.heap) > 0 {
		busy.polls, busy.work = 0, 0
		return passTime()
	}
	if sched.input != nil || waitsOutside() {
		wakeAt = 0
		return runOutside
	}
	if sched.mainGone && sched.live == 0 {
		reportFatal("no goroutines (main called runtime.Goexit) - deadlock!", nil, false)
	} else {
		reportFatal("all goroutines are asleep - deadlock!", nil, true)
	}
	sched.exited = true
	return runFinished
}
