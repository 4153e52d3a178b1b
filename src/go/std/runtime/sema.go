package runtime

import "unsafe"

// This file has what package sync is made of: queues of goroutines that wait at an address, and on
// them mutexes, read-write mutexes, wait groups, once and condition variables. The run time knows
// their layout so that it can tell who could go on (decision.go) and who holds what.

// A semaQueue holds those who wait at one address.
type semaQueue struct {
	address uint32
	next    *semaQueue // in the same chain, or in the free list
	q       waitQueue
}

var (
	semaTable [256]*semaQueue
	semaFree  *semaQueue
)

func semaChain(address uint32) **semaQueue {
	return (**semaQueue)(unsafe.Add(unsafe.Pointer(&semaTable), uintptr(address*0x9E3779B1>>24)*8))
}

// semaFind returns the queue of those who wait at the address, nil when there are none.
//
//interleave:system
func semaFind(address uint32) *waitQueue {
	for s := *semaChain(address); s != nil; s = s.next {
		if s.address == address {
			return &s.q
		}
	}
	return nil
}

// semaJoin puts w into the queue at the address.
//
//interleave:system
func semaJoin(address uint32, w *waiter, front bool) {
	q := semaFind(address)
	if q == nil {
		s := semaFree
		if s == nil {
			s = new(semaQueue)
		} else {
			semaFree = s.next
		}
		s.address = address
		chain := semaChain(address)
		s.next = *chain
		*chain = s
		q = &s.q
	}
	if front {
		q.pushFront(w)
	} else {
		q.push(w)
	}
}

// semaLeave takes w out of the queue at the address.
//
//interleave:system
func semaLeave(address uint32, w *waiter) {
	q := w.queue
	q.remove(w)
	if q.first != nil {
		return
	}
	at := semaChain(address)
	for (*at).address != address {
		at = &(*at).next
	}
	s := *at
	*at = s.next
	s.next = semaFree
	semaFree = s
}

// semaWait queues the running goroutine at the address; suspend(statusPark) must follow.
//
//interleave:system
func semaWait(gp *g, address uint32, front bool, reason uint8, object uint32) {
	w := &gp.wait
	w.c = nil
	w.index = -1
	semaJoin(address, w, front)
	prepareToWait(gp, reason, object)
}

// semaWake wakes w, which waits at the address.
//
//interleave:system
func semaWake(address uint32, w *waiter, by *g) {
	gp := w.g
	semaLeave(address, w)
	wake(gp, by)
}

// Mutex

// A mutex is the state of a sync.Mutex. As in Go, an unlocked mutex goes to who comes first, also
// to a newcomer while a waiter that was woken is on its way; but once a waiter has waited for
// more than a millisecond, unlocking hands the mutex over.
type mutex struct {
	state  uint32
	holder int32 // id of the goroutine that holds it, 0 when unlocked
}

const (
	mutexLocked   = 1
	mutexWoken    = 2 // a waiter was woken and has not tried yet
	mutexStarving = 4 // unlocking hands over to the first waiter

	starvationTime = 1_000_000
)

func (m *mutex) address() uint32 { return addr(unsafe.Pointer(m)) }

func mutexLock(m *mutex) {
	if mode() != 0 {
		visibleOp(opLock, m.address(), 0)
	}
	gp := getg()
	if m.state&(mutexLocked|mutexStarving) == 0 {
		m.lockedBy(gp)
		return
	}
	mutexLockSlow(m, gp)
}

func (m *mutex) lockedBy(gp *g) {
	if race() != 0 {
		raceLocked(gp, m.address())
	}
	m.state |= mutexLocked
	m.holder = gp.id
	if tracing != 0 {
		emit(opLock, gp, m.address(), 0, 0, 0)
	}
}

func mutexLockSlow(m *mutex, gp *g) {
	since := clock.now
	slept := false
	// Each turn must try before it waits: the loop may be preempted where it starts.
	for {
		if m.state&(mutexLocked|mutexStarving) == 0 {
			m.lockedBy(gp)
			return
		}
		if slept && clock.now-since > starvationTime {
			m.state |= mutexStarving
		}
		semaWait(gp, m.address(), slept, waitMutex, m.address())
		suspend(statusPark)
		slept = true
		if gp.wakeOK {
			// Handed over.
			if race() != 0 {
				raceLocked(gp, m.address())
			}
			if clock.now-since <= starvationTime || semaFind(m.address()) == nil {
				m.state &^= mutexStarving
			}
			if tracing != 0 {
				emit(opLock, gp, m.address(), 0, 0, 0)
			}
			return
		}
		if mode() != 0 {
			visibleOp(opLock, m.address(), 0)
		}
		m.state &^= mutexWoken
	}
}

func mutexTryLock(m *mutex) bool {
	if mode() != 0 {
		visibleOp(opTryLock, m.address(), 0)
	}
	ok := m.state&(mutexLocked|mutexStarving) == 0
	if ok {
		m.state |= mutexLocked
		m.holder = getg().id
		if race() != 0 {
			raceLocked(getg(), m.address())
		}
	}
	if tracing != 0 {
		emitTry(opTryLock, m.address(), ok)
	}
	return ok
}

// emitTry tells of an operation that may fail.
//
//interleave:system
func emitTry(kind int32, object uint32, ok bool) {
	v := int64(0)
	if ok {
		v = 1
	}
	emit(kind, getg(), object, 0, auxValue, v)
}

func mutexUnlock(m *mutex) {
	if mode() != 0 {
		visibleOp(opUnlock, m.address(), 0)
	}
	if m.state&mutexLocked == 0 {
		fatal("sync: unlock of unlocked mutex")
	}
	if tracing != 0 {
		emit(opUnlock, getg(), m.address(), 0, 0, 0)
	}
	if mutexRelease(m) {
		yieldTo()
	}
}

// mutexRelease unlocks m and reports whether it was handed over to a waiter, which is to run at
// once.
//
//interleave:system
func mutexRelease(m *mutex) bool {
	gp := getg()
	if race() != 0 {
		raceUnlocked(gp, m.address(), raceKey)
	}
	m.holder = 0
	q := semaFind(m.address())
	if q == nil {
		m.state &^= mutexLocked
		return false
	}
	if m.state&mutexStarving != 0 {
		w := q.chosen()
		m.holder = w.g.id
		w.g.wakeOK = true
		semaWake(m.address(), w, gp)
		return true
	}
	m.state &^= mutexLocked
	if m.state&mutexWoken == 0 {
		m.state |= mutexWoken
		semaWake(m.address(), q.chosen(), gp)
	}
	return false
}

// raceLocked and raceUnlocked order the holders of a lock, and tell of the access to it: a lock that
// is copied or overwritten while others use it is a race.
//
//interleave:system
func raceLocked(gp *g, lock uint32) {
	raceAcquire(gp, lock, raceKey)
	raceOwn(gp, lock, 4, raceAtomicWrite)
}

//interleave:system
func raceUnlocked(gp *g, lock, key uint32) {
	raceOwn(gp, lock, 4, raceAtomicWrite)
	raceRelease(gp, lock, key)
}

// RWMutex

// An rwmutex is the state of a sync.RWMutex. Writers exclude each other by w; one that has w keeps
// new readers out and waits for those who are in.
type rwmutex struct {
	w       mutex
	readers int32 // who hold it
	waiting int32 // readers that the writer waits for
	writer  int32 // id of the goroutine that writes or is about to, 0: none
	_       int32
}

func (rw *rwmutex) address() uint32 { return addr(unsafe.Pointer(rw)) }

// Where readers and the writer wait.
func (rw *rwmutex) readerQueue() uint32 { return addr(unsafe.Pointer(&rw.readers)) }
func (rw *rwmutex) writerQueue() uint32 { return addr(unsafe.Pointer(&rw.waiting)) }

func rwRLock(rw *rwmutex) {
	if mode() != 0 {
		visibleOp(opRLock, rw.address(), 0)
	}
	gp := getg()
	if rw.writer != 0 {
		// Who unlocks counts it as a reader.
		semaWait(gp, rw.readerQueue(), false, waitRWRLock, rw.address())
		suspend(statusPark)
	} else {
		rw.readers++
	}
	if race() != 0 {
		raceLocked(gp, rw.address())
	}
	if tracing != 0 {
		emit(opRLock, gp, rw.address(), 0, 0, 0)
	}
}

func rwTryRLock(rw *rwmutex) bool {
	if mode() != 0 {
		visibleOp(opTryRLock, rw.address(), 0)
	}
	ok := rw.writer == 0
	if ok {
		rw.readers++
		if race() != 0 {
			raceLocked(getg(), rw.address())
		}
	}
	if tracing != 0 {
		emitTry(opTryRLock, rw.address(), ok)
	}
	return ok
}

func rwRUnlock(rw *rwmutex) {
	if mode() != 0 {
		visibleOp(opRUnlock, rw.address(), 0)
	}
	if rw.readers == 0 {
		fatal("sync: RUnlock of unlocked RWMutex")
	}
	if tracing != 0 {
		emit(opRUnlock, getg(), rw.address(), 0, 0, 0)
	}
	if race() != 0 {
		raceUnlocked(getg(), rw.address(), raceReaders)
	}
	rw.readers--
	if rw.waiting != 0 {
		rw.waiting--
		if rw.waiting == 0 {
			if q := semaFind(rw.writerQueue()); q != nil {
				semaWake(rw.writerQueue(), q.first, getg())
			}
		}
	}
}

func rwLock(rw *rwmutex) {
	mutexLock(&rw.w)
	gp := getg()
	rw.writer = gp.id
	rw.waiting = rw.readers
	// Where goroutines stop, announcing oneself and getting the lock are two operations always.
	if mode() != 0 {
		visibleOp(opRWWait, rw.address(), 0)
	}
	if rw.waiting != 0 {
		semaWait(gp, rw.writerQueue(), false, waitRWLock, rw.address())
		suspend(statusPark)
	}
	if race() != 0 {
		raceAcquire(gp, rw.address(), raceReaders)
	}
	if tracing != 0 {
		emit(opRWWait, gp, rw.address(), 0, 0, 0)
	}
}

func rwTryLock(rw *rwmutex) bool {
	if mode() != 0 {
		visibleOp(opTryLock, rw.address(), 0)
	}
	ok := rw.w.state&(mutexLocked|mutexStarving) == 0 && rw.readers == 0
	if ok {
		gp := getg()
		rw.w.state |= mutexLocked
		rw.w.holder = gp.id
		rw.writer = gp.id
		if race() != 0 {
			raceLocked(gp, rw.address())
			raceAcquire(gp, rw.address(), raceReaders)
		}
	}
	if tracing != 0 {
		emitTry(opTryLock, rw.address(), ok)
	}
	return ok
}

func rwUnlock(rw *rwmutex) {
	if mode() != 0 {
		visibleOp(opRWUnlock, rw.address(), 0)
	}
	if rw.writer == 0 || rw.waiting != 0 {
		fatal("sync: Unlock of unlocked RWMutex")
	}
	if tracing != 0 {
		emit(opRWUnlock, getg(), rw.address(), 0, 0, 0)
	}
	if rwRelease(rw) {
		yieldTo()
	}
}

//interleave:system
func rwRelease(rw *rwmutex) bool {
	gp := getg()
	if race() != 0 {
		// Before readers go on: mutexRelease releases for other writers.
		raceRelease(gp, rw.address(), raceKey)
	}
	rw.writer = 0
	for q := semaFind(rw.readerQueue()); q != nil; q = semaFind(rw.readerQueue()) {
		rw.readers++
		semaWake(rw.readerQueue(), q.first, gp)
	}
	return mutexRelease(&rw.w)
}

// WaitGroup

// A waitgroup is the state of a sync.WaitGroup.
type waitgroup struct {
	n       int32
	waiters int32
}

func (wg *waitgroup) address() uint32 { return addr(unsafe.Pointer(wg)) }

func wgAdd(wg *waitgroup, delta int) {
	if mode() != 0 {
		visibleOp(opWGAdd, wg.address(), int32(delta))
	}
	if race() != 0 {
		raceOwn(getg(), wg.address(), 4, raceAtomicWrite)
		if delta < 0 {
			raceRelease(getg(), wg.address(), raceKey)
		} else if wg.n == 0 {
			// The first Add must be ordered before Wait; this shows when it is not.
			raceOwn(getg(), wg.address()+4, 1, raceRead)
		}
	}
	wg.n += int32(delta)
	if tracing != 0 {
		emit(opWGAdd, getg(), wg.address(), 0, auxValue, int64(delta))
	}
	if wg.n < 0 {
		panic("sync: negative WaitGroup counter")
	}
	if wg.waiters != 0 {
		if delta > 0 && wg.n == int32(delta) {
			panic("sync: WaitGroup misuse: Add called concurrently with Wait")
		}
		if wg.n == 0 {
			wgWakeAll(wg)
		}
	}
}

//interleave:system
func wgWakeAll(wg *waitgroup) {
	wg.waiters = 0
	for q := semaFind(wg.address()); q != nil; q = semaFind(wg.address()) {
		semaWake(wg.address(), q.first, getg())
	}
}

func wgWait(wg *waitgroup) {
	if mode() != 0 {
		visibleOp(opWGWait, wg.address(), 0)
	}
	if wg.n != 0 {
		if race() != 0 && wg.waiters == 0 {
			raceOwn(getg(), wg.address()+4, 1, raceWrite)
		}
		wg.waiters++
		semaWait(getg(), wg.address(), false, waitWaitGroup, wg.address())
		suspend(statusPark)
		if wg.n != 0 || wg.waiters != 0 {
			panic("sync: WaitGroup is reused before previous Wait has returned")
		}
	}
	if race() != 0 {
		raceAcquire(getg(), wg.address(), raceKey)
		raceOwn(getg(), wg.address(), 4, raceAtomicRead)
	}
	if tracing != 0 {
		emit(opWGWait, getg(), wg.address(), 0, 0, 0)
	}
}

// Once

// A once is the state of a sync.Once.
type once struct {
	state  uint32 // 0 new, 1 the function runs, 2 it has returned
	runner int32  // id of the goroutine that calls it
}

func (o *once) address() uint32 { return addr(unsafe.Pointer(o)) }

// onceBegin reports whether the caller is to call the function; otherwise it has returned.
func onceBegin(o *once) bool {
	if mode() != 0 {
		visibleOp(opOnce, o.address(), 0)
	}
	gp := getg()
	if o.state == 1 {
		semaWait(gp, o.address(), false, waitOnce, o.address())
		suspend(statusPark)
	}
	first := o.state == 0
	if first {
		o.state = 1
		o.runner = gp.id
	} else if race() != 0 {
		raceAcquire(gp, o.address(), raceKey)
	}
	if race() != 0 {
		raceOwn(gp, o.address(), 4, raceAtomicWrite)
	}
	if tracing != 0 {
		emitTry(opOnce, o.address(), first)
	}
	return first
}

// onceEnd is called when the function has returned, or panicked.
func onceEnd(o *once) {
	if mode() != 0 {
		visibleOp(opOnceDone, o.address(), 0)
	}
	if tracing != 0 {
		emit(opOnceDone, getg(), o.address(), 0, 0, 0)
	}
	onceWakeAll(o)
}

//interleave:system
func onceWakeAll(o *once) {
	if race() != 0 {
		raceRelease(getg(), o.address(), raceKey)
	}
	o.state = 2
	for q := semaFind(o.address()); q != nil; q = semaFind(o.address()) {
		semaWake(o.address(), q.first, getg())
	}
}

// Cond

// condAdd makes the running goroutine one of those who wait at the condition variable; it gets
// a signal from here on, even before it calls condWait.
func condAdd(cond unsafe.Pointer) unsafe.Pointer {
	if mode() != 0 {
		visibleOp(opCondAdd, addr(cond), 0)
	}
	gp := getg()
	if tracing != 0 {
		emit(opCondAdd, gp, addr(cond), 0, 0, 0)
	}
	w := newWaiter(gp)
	w.index = condRegistered
	semaJoin(addr(cond), w, false)
	return unsafe.Pointer(w)
}

// What waiter.index is for a condition variable.
const (
	condRegistered = -2 // does not wait yet
	condWaiting    = -3
)

// condWait waits for the signal; place is what condAdd returned.
func condWait(cond, place unsafe.Pointer) {
	w := (*waiter)(place)
	gp := getg()
	if mode() != 0 {
		gp.pending.arg = addr(place)
		visibleOp(opCondWait, addr(cond), 0)
	}
	if w.queue != nil {
		w.index = condWaiting
		prepareToWait(gp, waitCond, addr(cond))
		suspend(statusPark)
	}
	freeWaiter(w)
	if tracing != 0 {
		emit(opCondWait, gp, addr(cond), 0, 0, 0)
	}
}

func condSignal(cond unsafe.Pointer) {
	if mode() != 0 {
		visibleOp(opSignal, addr(cond), 0)
	}
	if tracing != 0 {
		emit(opSignal, getg(), addr(cond), 0, 0, 0)
	}
	if q := semaFind(addr(cond)); q != nil {
		condNotify(addr(cond), q.chosen())
	}
}

func condBroadcast(cond unsafe.Pointer) {
	if mode() != 0 {
		visibleOp(opBroadcast, addr(cond), 0)
	}
	if tracing != 0 {
		emit(opBroadcast, getg(), addr(cond), 0, 0, 0)
	}
	condNotifyAll(addr(cond))
}

//interleave:system
func condNotify(cond uint32, w *waiter) {
	waits := w.index == condWaiting
	gp := w.g
	if race() != 0 {
		raceInform(gp, getg())
	}
	semaLeave(cond, w)
	if waits {
		wake(gp, getg())
	}
}

//interleave:system
func condNotifyAll(cond uint32) {
	for q := semaFind(cond); q != nil; q = semaFind(cond) {
		condNotify(cond, q.first)
	}
}

// syncop comes before operations of packages that have one for what in Go takes a lock; kind is one
// of the op constants. They come after those before them on the object that store or swap.
func syncop(kind int32, p unsafe.Pointer) {
	visibleSync(kind, p)
	if race() != 0 {
		if kind == opLoad || kind == opAdd {
			raceAcquire(getg(), addr(p), raceKey)
		} else {
			raceBoth(getg(), addr(p), raceKey)
		}
	}
}

// visibleSync is syncop for operations whose order is told otherwise.
func visibleSync(kind int32, p unsafe.Pointer) {
	if mode() != 0 {
		visibleOp(kind, addr(p), 0)
		if tracing != 0 {
			emit(kind, getg(), addr(p), 0, 0, 0)
		}
	}
}

// atomicop comes before the operations of sync/atomic on size bytes at p, other than a compare-and-swap.
func atomicop(kind int32, p unsafe.Pointer, size int32) {
	visibleSync(kind, p)
	if race() != 0 {
		raceAtomic(kind, addr(p), uint32(size))
	}
}

// atomicCAS is atomicop for a compare-and-swap: pending.n tells whether it will find the old value,
// since one that does not is only a load.
func atomicCAS(p unsafe.Pointer, size int32, old uint64) {
	if mode() != 0 {
		gp := getg()
		gp.pending.arg = uint32(old)
		gp.pending.high = uint32(old >> 32)
		visibleOp(opCAS, addr(p), size)
		if tracing != 0 {
			emitTry(opCAS, addr(p), casWillSwap(addr(p), size, old))
		}
	}
	if race() != 0 {
		kind := int32(opNone) // its access is one that writes, as for Go's detector, but it releases nothing
		if casWillSwap(addr(p), size, old) {
			kind = opCAS
		}
		raceAtomic(kind, addr(p), uint32(size))
	}
}

// raceAtomic orders an atomic operation after those whose effect it sees, and tells of its access to
// the variable, which may race with a plain one.
//
//interleave:system
func raceAtomic(kind int32, p, size uint32) {
	gp := getg()
	access := uint8(raceAtomicWrite)
	if kind == opLoad {
		access = raceAtomicRead
	}
	if kind != opStore {
		raceAcquire(gp, p, raceKey)
	}
	if size == 16 {
		raceOwn(gp, p+8, 8, access)
		size = 8
	}
	raceOwn(gp, p, size, access)
	if kind != opLoad && kind != opNone {
		raceReplace(gp, p, raceKey)
	}
}

// casWillSwap reports whether the size bytes at the address are the old value.
func casWillSwap(address uint32, size int32, old uint64) bool {
	if size == 8 {
		return *(*uint64)(ptr(address)) == old
	}
	return load32(address) == uint32(old)
}

// yieldTo lets the goroutine run that was readied last, and the running one when its turn comes.
func yieldTo() {
	getg().yields = yieldLocal
	suspend(statusPreempt)
}

// Gosched lets others run.
func Gosched() {
	if mode() != 0 {
		visibleOp(opYield, 0, 0)
		if tracing != 0 {
			emit(opYield, getg(), 0, 0, 0, 0)
		}
	}
	polled()
	getg().yields = yieldGlobal
	suspend(statusPreempt)
}
