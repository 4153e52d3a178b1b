package runtime

// This file has the run queues of policy go, as Go's scheduler has them: each P has a queue of 256
// goroutines and a place for the one to run next; what does not fit goes to a global queue.

const runQueueSize = 256

// A p is a processor in Go's sense: what runs one goroutine at a time.
type p struct {
	id      int32
	current *g    // the goroutine it runs, nil when it looks for one
	slice   int64 // what is left of the time slice
	tick    uint32
	runNext *g // readied by the goroutine that ran last: runs next, in the same time slice
	head    uint32
	tail    uint32
	runq    [runQueueSize]*g
}

// A gList is a first-in first-out list of goroutines by g.schedNext.
type gList struct {
	first *g
	last  *g
	n     int32
}

func (l *gList) push(gp *g) {
	gp.schedNext = nil
	if l.last == nil {
		l.first = gp
	} else {
		l.last.schedNext = gp
	}
	l.last = gp
	l.n++
}

func (l *gList) pop() *g {
	gp := l.first
	if gp != nil {
		l.first = gp.schedNext
		if l.first == nil {
			l.last = nil
		}
		gp.schedNext = nil
		l.n--
	}
	return gp
}

// remove takes gp out of the list and reports whether it was in it.
//
//interleave:system
func (l *gList) remove(gp *g) bool {
	var before *g
	for x := l.first; x != nil; x = x.schedNext {
		if x == gp {
			if before == nil {
				l.first = gp.schedNext
			} else {
				before.schedNext = gp.schedNext
			}
			if l.last == gp {
				l.last = before
			}
			gp.schedNext = nil
			l.n--
			return true
		}
		before = x
	}
	return false
}

// put makes gp wait for its turn on pp: as the very next one, or at the end of the queue.
//
//interleave:system
func (pp *p) put(gp *g, next bool) {
	if next {
		gp, pp.runNext = pp.runNext, gp
		if gp == nil {
			return
		}
	}
	if pp.tail-pp.head < runQueueSize {
		pp.runq[pp.tail%runQueueSize] = gp
		pp.tail++
		return
	}
	// Half of the queue and gp go to the global one.
	for i := 0; i < runQueueSize/2; i++ {
		sched.global.push(pp.runq[pp.head%runQueueSize])
		pp.runq[pp.head%runQueueSize] = nil
		pp.head++
	}
	sched.global.push(gp)
}

// putFront makes gp the first of the queue.
//
//interleave:system
func (pp *p) putFront(gp *g) {
	if pp.tail-pp.head == runQueueSize {
		pp.tail--
		sched.global.push(pp.runq[pp.tail%runQueueSize])
	}
	pp.head--
	pp.runq[pp.head%runQueueSize] = gp
}

// take returns the goroutine to run next from pp's own queue, nil when it is empty.
func (pp *p) take() *g {
	if pp.head == pp.tail {
		return nil
	}
	slot := &pp.runq[pp.head%runQueueSize]
	gp := *slot
	*slot = nil
	pp.head++
	return gp
}

// takeGlobal takes pp's share of the global queue, at most max goroutines, and returns the first.
//
//interleave:system
func (pp *p) takeGlobal(max int32) *g {
	n := sched.global.n/sched.procs + 1
	if n > sched.global.n {
		n = sched.global.n
	}
	if n > max {
		n = max
	}
	if n == 0 {
		return nil
	}
	gp := sched.global.pop()
	for n--; n > 0; n-- {
		pp.put(sched.global.pop(), false)
	}
	return gp
}

// steal takes half of another P's queue, or what it would run next, and returns the last.
//
//interleave:system
func (pp *p) steal() *g {
	for i := int32(1); i < sched.procs; i++ {
		victim := sched.ps[(pp.id+i)%sched.procs]
		if n := victim.tail - victim.head; n != 0 {
			for n -= n / 2; n > 1; n-- {
				pp.put(victim.take(), false)
			}
			return victim.take()
		}
		if victim.runNext != nil && victim.current != nil {
			gp := victim.runNext
			victim.runNext = nil
			return gp
		}
	}
	return nil
}

// find returns the goroutine that pp is to run next, nil when there is none, and whether it goes
// on in the time slice of the one before.
//
//interleave:system
func (pp *p) find() (gp *g, inherit bool) {
	if sched.global.n != 0 && pp.tick%61 == 0 {
		if gp = pp.takeGlobal(1); gp != nil {
			return gp, false
		}
	}
	if gp = pp.runNext; gp != nil {
		pp.runNext = nil
		return gp, true
	}
	if gp = pp.take(); gp != nil {
		return gp, false
	}
	if gp = pp.takeGlobal(runQueueSize / 2); gp != nil {
		return gp, false
	}
	if sched.procs > 1 {
		gp = pp.steal()
	}
	return gp, false
}

// removeRunnable takes gp out of the run queue that it is in.
//
//interleave:system
func removeRunnable(gp *g) {
	for i := int32(0); i < sched.procs; i++ {
		pp := sched.ps[i]
		if pp.current == gp {
			pp.current = nil
			return
		}
		if pp.runNext == gp {
			pp.runNext = nil
			return
		}
		for j := pp.head; j != pp.tail; j++ {
			if pp.runq[j%runQueueSize] != gp {
				continue
			}
			for ; j+1 != pp.tail; j++ {
				pp.runq[j%runQueueSize] = pp.runq[(j+1)%runQueueSize]
			}
			pp.tail--
			pp.runq[pp.tail%runQueueSize] = nil
			return
		}
	}
	sched.global.remove(gp)
}
