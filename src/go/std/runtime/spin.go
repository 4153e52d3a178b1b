package runtime

// This file has what keeps a program from standing still that spins where goroutines stop before each visible
// operation: a goroutine looks again and again at what only others can change. (At full speed time slices and
// busy.go do that.)
//
// Turns cost of the time slice, so that one who spins is preempted after some turns. And virtual time, which stands
// still while anything can run, moves once the program has spun for long: a loop that waits for a sleeper ends.
// What is counted does not depend on where the host stops the run, so replaying is exact.

const (
	// lookCost is what a turn costs of a time slice that changed nothing others could see.
	lookCost = timeSlice / 100
	// turnCost is what another turn costs.
	turnCost = timeSlice / 10_000
	// clockCost is what reading the clock costs.
	clockCost = 100
	// spinAfter is how much work must be done at one moment of virtual time before it moves on.
	spinAfter = 10 * timeSlice
	// sliceTime is the virtual time that one time slice of such work takes, in nanoseconds.
	sliceTime = 10_000_000
)

// spinning is the work done since virtual time moved because nothing could run.
var spinning int64

// worked counts work, and lets virtual time pass if there has been much of it.
//
//interleave:system
func worked(n int64) {
	spinning += n
	if spinning < spinAfter || !sched.pausing || clock.real || sched.policy == policyExternal {
		return
	}
	spinning -= timeSlice
	clock.now += sliceTime
	if tracing != 0 {
		emit(evTime, nil, 0, 0, 0, clock.now)
	}
}

// turnDone is called when gp has come to stand before its next operation.
//
//interleave:system
func turnDone(pp *p, gp *g) {
	n := int64(turnCost)
	if isLook(&gp.pending) {
		n = lookCost
	}
	pp.slice -= n
	worked(n)
	if pp.slice <= 0 && sched.policy != policyExternal && pp.current == gp {
		pp.current = nil
		demote(gp)
		preempted(gp)
	}
}

// isLook reports whether an operation can be one by which a goroutine looks whether others have done
// something.
//
//interleave:system
func isLook(o *pendingOp) bool {
	switch o.kind {
	case opLoad, opCAS, opLen, opTryLock, opTryRLock, opYield, opMapLoad:
		return true
	case opSelect:
		return o.poll
	}
	return false
}

// demote puts gp, which gives others a chance, behind all others under policy pct.
//
//interleave:system
func demote(gp *g) {
	if sched.policy == policyPCT {
		pct.lowest--
		gp.priority = pct.lowest
	}
}

// lookedAtClock is called when the clock is read.
func lookedAtClock() {
	if left := get_budget(); left > clockCost {
		set_budget(left - clockCost)
	}
}
