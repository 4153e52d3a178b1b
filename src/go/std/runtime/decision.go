package runtime

import "unsafe"

// This file has decisions: what happens next where goroutines stop before each visible operation
// (sched.pausing). The unit is a turn. sched.turns counts them.
//
// Under a policy, a turn lets one goroutine do the operation before which it stands, or wait if it
// cannot, and run to its next one; or lets one timer fire. A goroutine that has just been started or
// woken stands before no operation: its turn runs it to its first. The policy says who is next,
// unless the host has stopped the machine before that turn (control.stop) and says otherwise
// (decision). So a run is the policy's but for the turns decided outside.
//
// Under policy external every turn is decided outside, and before it all goroutines that can are
// run to their next operation; so nobody ever waits in a queue but where the host has decided on
// that, and a meeting of two goroutines is one turn.

// control is what the host wants; it writes here.
var control struct {
	// stop is the turn before which rt_run returns runDecision; -1: none.
	stop int64
}

// decision is the host's answer for the turn that is next; decide takes it and clears given.
var decision struct {
	given   int32 // 1: decided
	slot    int32 // the goroutine, as index in allgs, or -1
	timer   int32 // where slot is -1: the id of the timer that fires
	choice  int32 // the case that a select takes, -1: open
	partner int32 // the goroutine to meet, as index in allgs; -1: open
	arrive  int32 // 1: only waits, though somebody could be met
}

// turns counts the turns that have been decided.
var turns int64

// proposed is the goroutine that the policy lets go on in the turn that is next, nil when it is a
// timer's or not known yet.
var proposed *g

// meeting is the goroutine whose turn it is once the other has come (policy external).
var meeting *g

// decide finds out what happens in the turn that is next. It returns runOn, with the goroutine in
// sched.goOn if it is a goroutine's; runIdle when nothing can happen; runDecision when the host is
// to be asked.
//
//interleave:system
func decide() int32 {
	if sched.policy == policyExternal {
		return decideOutside()
	}
	t := due()
	if t == nil && proposed == nil {
		proposed = pick()
		if proposed == nil {
			return runIdle
		}
	}
	if decision.given == 0 {
		if control.stop >= 0 && turns >= control.stop {
			return runDecision
		}
		turns++
		if t != nil {
			t.fire()
			return runOn
		}
		sched.goOn = proposed
		proposed = nil
		return runOn
	}
	decision.given = 0
	turns++
	if decision.slot < 0 {
		fireTimer(decision.timer)
		return runOn
	}
	gp := allgs[decision.slot]
	gp.choice = decision.choice
	if decision.partner >= 0 {
		gp.partner = allgs[decision.partner]
	}
	if gp != proposed {
		override(gp)
	}
	sched.goOn = gp
	proposed = nil
	return runOn
}

// override lets gp go on instead of the proposed goroutine, which is preempted.
//
//interleave:system
func override(gp *g) {
	removeAny(gp)
	pp := sched.p
	if last := pp.current; last != nil && last != gp {
		pp.current = nil
		preempted(last)
	}
	pp.current = gp
	pp.slice = timeSlice
}

// removeAny takes gp out of what it waits for its turn in.
//
//interleave:system
func removeAny(gp *g) {
	switch sched.policy {
	case policyGo:
		removeRunnable(gp)
	case policyRoundRobin:
		if sched.p.current == gp {
			sched.p.current = nil
		} else {
			sched.global.remove(gp)
		}
	default:
		if sched.p.current == gp {
			sched.p.current = nil
		} else if gp.runIndex >= 0 {
			unlist(int(gp.runIndex))
		}
	}
}

// fireTimer lets the timer with this id fire, if it is due.
//
//interleave:system
func fireTimer(id int32) {
	for i := 0; i < len(timers.heap); i++ {
		if t := timers.heap[i]; t.id == id && t.when <= clock.now {
			t.fire()
			return
		}
	}
}

// decideOutside is decide under policy external.
//
//interleave:system
func decideOutside() int32 {
	if gp := meeting; gp != nil {
		// The other has come.
		meeting = nil
		sched.goOn = gp
		return runOn
	}
	if n := len(sched.runnable); n > 0 {
		// Somebody does not stand before an operation yet.
		sched.goOn = unlist(n - 1)
		return runOn
	}
	if decision.given == 0 {
		return runDecision
	}
	decision.given = 0
	turns++
	if decision.slot < 0 {
		if decision.timer == 0 {
			return runIdle
		}
		fireTimer(decision.timer)
		return runOn
	}
	gp := allgs[decision.slot]
	gp.choice = decision.choice
	gp.arrive = decision.arrive != 0
	sched.goOn = gp
	if decision.partner >= 0 {
		partner := allgs[decision.partner]
		gp.partner = partner
		if partner.state == gRunnable {
			partner.arrive = true
			meeting = gp
			sched.goOn = partner
		}
	}
	return runOn
}

// A candidate is what a goroutine that has not ended could do next.
type candidate struct {
	slot   int32 // index in allgs
	id     int32
	kind   int32  // its operation, one of the op constants; opNone: it runs on from where it is
	object uint32 // address of what the operation is about
	n      int32  // as in pendingOp
	flags  int32  // the candidate constants
	first  int32  // opSelect: index of its first case in candidateCases
	cases  int32  // and their number
}

const (
	candidateReady   = 1 << iota // can do it now, without another who is about to
	candidatePoll                // opSelect with a default case
	candidateWaiting             // waits already: in a queue, for the clock or for input
	candidateNext                // the policy's choice
)

// A candidateCase is a case of a select statement, or the one channel of a send or receive.
type candidateCase struct {
	object uint32
	flags  int32 // the case constants
	count  int32 // values in the buffer
	size   int32 // capacity
}

const (
	caseSend    = 1 << iota // sends, else receives
	caseIsReady             // can proceed now, without another who is about to
	caseClosed              // the channel is closed
)

var (
	candidates     []candidate
	candidateCases []candidateCase
	// dueTimers are the ids of the timers that could fire now.
	dueTimers []int32
)

// fillCandidates lists what could happen next and returns how many candidates there are.
//
//interleave:system
func fillCandidates() int32 {
	candidates = candidates[:0]
	candidateCases = candidateCases[:0]
	dueTimers = dueTimers[:0]
	for i := 0; i < len(allgs); i++ {
		if gp := allgs[i]; gp.state != gDead {
			addCandidate(gp)
		}
	}
	for i := 0; i < len(timers.heap); i++ {
		if t := timers.heap[i]; t.when <= clock.now {
			dueTimers = append(dueTimers, t.id)
		}
	}
	return int32(len(candidates))
}

//interleave:system
func addCandidate(gp *g) {
	var c candidate
	c.slot = gp.slot
	c.id = gp.id
	c.first = int32(len(candidateCases))
	if gp == proposed {
		c.flags |= candidateNext
	}
	if gp.state == gWaiting {
		c.flags |= candidateWaiting
		c.object = gp.waitObject
		candidates = append(candidates, c)
		return
	}
	o := &gp.pending
	c.kind = o.kind
	c.object = o.object
	c.n = o.n
	if o.poll {
		c.flags |= candidatePoll
	}
	switch o.kind {
	case opSend, opRecv:
		addCase((*hchan)(ptr(o.object)), o.kind == opSend)
		c.cases = 1
	case opSelect:
		k := gp.stack + o.arg
		for i := int32(0); i < o.n; i++ {
			sc := (*selectCase)(ptr(k + uint32(i)*selectCaseSize))
			addCase(sc.c, sc.send != 0)
		}
		c.cases = o.n
	}
	if blockedOn(gp) == waitNone {
		c.flags |= candidateReady
	}
	candidates = append(candidates, c)
}

//interleave:system
func addCase(c *hchan, send bool) {
	var k candidateCase
	k.object = addr(unsafe.Pointer(c))
	if send {
		k.flags |= caseSend
	}
	if c != nil {
		k.count = int32(c.count)
		k.size = int32(c.size)
		if c.closed {
			k.flags |= caseClosed
		}
		if channelReady(c, send) {
			k.flags |= caseIsReady
		}
	}
	candidateCases = append(candidateCases, k)
}

// channelReady reports whether sending on c, or receiving from it, can proceed now.
//
//interleave:system
func channelReady(c *hchan, send bool) bool {
	if send {
		return c.closed || c.recvq.first != nil || c.count < c.size
	}
	if c.timer != nil && c.timer.active && c.timer.when <= clock.now {
		return true
	}
	return c.count > 0 || c.closed || c.sendq.first != nil
}

// blockedOn returns what gp, which stands before a visible operation, would wait for if it did it
// now; waitNone when it can go on.
//
//interleave:system
func blockedOn(gp *g) uint8 {
	o := &gp.pending
	switch o.kind {
	case opSend:
		c := (*hchan)(ptr(o.object))
		if c == nil {
			return waitSendNil
		}
		if !channelReady(c, true) {
			return waitSend
		}
	case opRecv:
		c := (*hchan)(ptr(o.object))
		if c == nil {
			return waitReceiveNil
		}
		if !channelReady(c, false) {
			return waitReceive
		}
	case opSelect:
		if o.poll {
			return waitNone
		}
		if o.n == 0 {
			return waitSelectNone
		}
		k := gp.stack + o.arg
		for i := int32(0); i < o.n; i++ {
			sc := (*selectCase)(ptr(k + uint32(i)*selectCaseSize))
			if sc.c != nil && channelReady(sc.c, sc.send != 0) {
				return waitNone
			}
		}
		return waitSelect
	case opLock:
		if m := (*mutex)(ptr(o.object)); m.state&mutexLocked != 0 {
			return waitMutex
		}
	case opRWWait:
		if rw := (*rwmutex)(ptr(o.object)); rw.waiting != 0 {
			return waitRWLock
		}
	case opRLock:
		if rw := (*rwmutex)(ptr(o.object)); rw.writer != 0 {
			return waitRWRLock
		}
	case opWGWait:
		if wg := (*waitgroup)(ptr(o.object)); wg.n != 0 {
			return waitWaitGroup
		}
	case opOnce:
		if q := (*once)(ptr(o.object)); q.state == 1 {
			return waitOnce
		}
	case opCondWait:
		if w := (*waiter)(ptr(o.arg)); w.queue != nil {
			return waitCond
		}
	case opInput:
		if hostRead(inputOffset, nil, 0) < 0 {
			return waitInput
		}
	}
	return waitNone
}
