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
	// partnerChoice is the case of the partner's select that is met, -1: the first one that can be.
	partnerChoice int32
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
			partner.choice = decision.partnerChoice
			meeting = gp
			sched.goOn = partner
		}
	}
	return runOn
}

// A candidate is what a goroutine that has not ended, or a timer that is due, could do next. For a
// send, receive or select a candidateCase for each channel follows.
type candidate struct {
	slot   int32  // index in allgs; -1: a timer
	id     int32  // of the goroutine or timer
	kind   int32  // its operation, one of the op constants; opNone: it runs on from where it is
	object uint32 // address of what the operation is about
	n      int32  // as in pendingOp; of a timer its number
	high   uint32 // as in pendingOp; of a timer its maker
	flags  int32  // the candidate constants
	cases  int32  // number of cases that follow
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
	caseCanGoOn             // can proceed now, without another who is about to
	caseClosed              // the channel is closed
	caseTimer               // the channel is a timer's
)

// A candidateWriter fills memory that the host has given.
type candidateWriter struct {
	at, end uint32
}

var candidates candidateWriter

// take returns the address of n bytes, 0 when there is no more room.
//
//interleave:system
func (w *candidateWriter) take(n uint32) uint32 {
	p := w.at
	if p+n > w.end {
		w.at = w.end
		return 0
	}
	w.at = p + n
	return p
}

// fillCandidates lists what could happen next in the memory from buffer on and returns how many
// bytes the list takes; what does not fit is left out.
//
//interleave:system
func fillCandidates(buffer, size uint32) uint32 {
	candidates.at = buffer
	candidates.end = buffer + size
	for i := 0; i < len(timers.heap); i++ {
		if t := timers.heap[i]; t.when <= clock.now {
			if p := candidates.take(uint32(unsafe.Sizeof(candidate{}))); p != 0 {
				c := (*candidate)(ptr(p))
				*c = candidate{slot: -1, id: t.id, kind: opTimerFire, flags: candidateReady, n: t.number, high: uint32(t.maker)}
				if i == 0 {
					c.flags |= candidateNext
				}
				if t.c != nil {
					c.object = addr(unsafe.Pointer(t.c))
				}
			}
		}
	}
	for i := 0; i < len(allgs); i++ {
		if gp := allgs[i]; gp.state != gDead {
			addCandidate(gp)
		}
	}
	n := candidates.at - buffer
	// Asking changes nothing of the program's state.
	candidates = candidateWriter{}
	return n
}

//interleave:system
func addCandidate(gp *g) {
	p := candidates.take(uint32(unsafe.Sizeof(candidate{})))
	if p == 0 {
		return
	}
	c := (*candidate)(ptr(p))
	*c = candidate{slot: gp.slot, id: gp.id}
	if gp == proposed {
		c.flags |= candidateNext
	}
	if gp.state == gWaiting {
		c.flags |= candidateWaiting
		c.object = gp.waitObject
		return
	}
	o := &gp.pending
	c.kind = o.kind
	c.object = o.object
	c.n = o.n
	c.high = o.high
	if o.poll {
		c.flags |= candidatePoll
	}
	if blockedOn(gp) == waitNone {
		c.flags |= candidateReady
	}
	switch o.kind {
	case opSend, opRecv:
		if addCase(o.object, o.kind == opSend) {
			c.cases = 1
		}
	case opSelect:
		k := gp.stack + o.arg
		for i := int32(0); i < o.n; i++ {
			sc := (*selectCase)(ptr(k + uint32(i)*selectCaseSize))
			if addCase(addr(unsafe.Pointer(sc.c)), sc.send != 0) {
				c.cases++
			}
		}
	case opCAS:
		c.n = 0
		if casWillSwap(o.object, o.n, uint64(o.arg)|uint64(o.high)<<32) {
			c.n = 1
		}
	}
}

//interleave:system
func addCase(channel uint32, send bool) bool {
	p := candidates.take(uint32(unsafe.Sizeof(candidateCase{})))
	if p == 0 {
		return false
	}
	k := (*candidateCase)(ptr(p))
	*k = candidateCase{object: channel}
	if send {
		k.flags |= caseSend
	}
	if channel == 0 {
		return true
	}
	c := (*hchan)(ptr(channel))
	k.count = int32(c.count)
	k.size = int32(c.size)
	if c.closed {
		k.flags |= caseClosed
	}
	if c.timer != nil {
		k.flags |= caseTimer
	}
	if channelReady(c, send) {
		k.flags |= caseCanGoOn
	}
	return true
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
