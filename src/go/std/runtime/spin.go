package runtime

// This file has what keeps a program that spins from standing still: a goroutine that looks again and
// again at what only others can change.
//
// Where goroutines stop before each visible operation, turns cost of the time slice, so that one that
// spins is preempted after some turns. And virtual time, which stands still while anything can run,
// moves once the program has been busy for long without that: for time.Since(start) < d {} ends, and so
// does a loop that waits for a sleeper. Programs that only compute for less than spinAfter see no time pass.

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

// busy is the work done since virtual time moved for another reason.
var busy int64

// worked counts work, and lets virtual time pass if there has been much of it.
//
//interleave:system
func worked(n int64) {
	busy += n
	if busy < spinAfter || clock.real || sched.policy == policyExternal {
		return
	}
	busy -= timeSlice
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
