package runtime

import "unsafe"

// This file describes goroutines. The machine reads these structures from memory through the
// debug information, so the names of fields are part of its contract.

// A g is a goroutine. Descriptors are never freed: that of a finished goroutine is used again.
//
// Its stack holds the frames of suspended functions, one behind the other (src/go/ir/README.md).
// All distances are in bytes from the stack's lowest address, so they survive its being moved.
type g struct {
	stack     uint32 // lowest address
	stackSize uint32
	top       uint32 // end of the innermost suspended frame
	base      uint32 // start of the part that runs: 0, or where a deferred call of a panic started
	start     func() // to be called at top, where nothing is suspended above base; nil otherwise

	state      uint8 // one of the g constants
	waitReason uint8 // one of the wait constants, while state is gWaiting
	wakeOK     bool  // set by who wakes it: the value received is one that was sent, and the like
	wakeClosed bool  // set by who wakes it: the channel was closed
	yields     uint8 // one of the yield constants: why it is suspended with statusPreempt
	arrive     bool  // decided outside: waits at its next operation though it could do it
	overflow   bool  // its stack would have passed its limit
	bubble     bool  // in the bubble of testing/synctest
	wakeIndex  int32 // set by who wakes it from a select: the case
	deliver    uint8 // one of the deliver constants: results that its caller gets when it goes on

	id       int32 // as tracebacks print it
	creator  int32 // id of the goroutine that started it
	index    int32 // its place among its creator's children, from 1: main/1/3 is the third child of main/1
	children int32 // how many it has started
	site     int32 // position of its go statement in the debug information
	slot     int32 // index in allgs

	parent  *nameNode // its creator's name
	name    *nameNode // its own, once it has started a goroutine or made a timer
	timers  int32     // how many timers it has made, that of time.Sleep apart
	streams streams

	position int32     // of its latest visible operation in the debug information, -1 when not known
	pending  pendingOp // the visible operation that it will do next or does
	choice   int32     // decided outside: the select case to take, -1 when open
	partner  *g        // decided outside: whom to meet, nil when open

	wait   waiter  // what it waits in, except for select
	waits  *waiter // the list of what it waits in, by waiter.more, nil when it does not wait
	defers *deferRecord
	panics *panicRecord

	schedNext *g    // in the global run queue, in the list of dead ones
	runIndex  int32 // index in sched.runnable under the policies that keep that list, -1 outside
	priority  int32 // under policy pct
	proc      int32 // the P it ran on last

	raceClock raceClock      // raceclock.go
	thread    uint32         // its number there
	raceTop   uint32         // racestack.go: end of its stack of calls
	raceLimit uint32         // beyond it calls are not noted
	raceCalls unsafe.Pointer // the stack

	sleep      *timer // of time.Sleep, kept for the next
	waitSince  int64  // virtual time at which it began to wait
	waitObject uint32 // address of what it waits for
	entry      uint32 // table index of the function it was started with
}

// States of a goroutine.
const (
	gDead     = iota // finished, or not yet used
	gRunnable        // in a run queue, or chosen to run next
	gRunning
	gWaiting // blocked, see waitReason
)

// What the scheduler hands to the caller of the function in which a goroutine has parked.
const (
	deliverNothing  = iota // nothing: the function goes on itself
	deliverSent            // chansend has no results, but panics when the channel was closed
	deliverReceived        // chanrecv: whether the value was sent
	deliverSelected        // selectgo: the case, and whether a value was received
)

// How a goroutine that gives up its turn waits for the next.
const (
	yieldNot    = iota // its time slice is over
	yieldGlobal        // in the global queue
	yieldLocal         // in its P's
)

// A nameNode is an inner node of the tree of goroutine names. Timers of time.AfterFunc, which start
// goroutines, are nodes too.
type nameNode struct {
	parent *nameNode
	index  int32 // as in g; of the n-th timer of a goroutine: -n
	site   int32
}

// A pendingOp is a visible operation that a goroutine is about to do.
type pendingOp struct {
	kind   int32  // one of the op constants; opNone: it has not come to one yet
	object uint32 // address of the channel, lock, variable ...
	arg    uint32 // opSelect: frame distance of the cases
	n      int32  // opSelect: their number; opWGAdd: the delta; opCAS: how many bytes
	high   uint32 // opCAS: the upper half of the old value, whose lower half is arg
	poll   bool   // opSelect: has a default case
}

// Reasons for waiting, in the words of tracebacks (waitReasons).
const (
	waitNone = iota
	waitReceive
	waitReceiveNil
	waitSend
	waitSendNil
	waitSelect
	waitSelectNone
	waitSleep
	waitMutex
	waitRWLock
	waitRWRLock
	waitWaitGroup
	waitCond
	waitSemaphore
	waitInput
	waitOnce
)

var waitReasons = [...]string{
	waitNone:       "waiting",
	waitReceive:    "chan receive",
	waitReceiveNil: "chan receive (nil chan)",
	waitSend:       "chan send",
	waitSendNil:    "chan send (nil chan)",
	waitSelect:     "select",
	waitSelectNone: "select (no cases)",
	waitSleep:      "sleep",
	waitMutex:      "sync.Mutex.Lock",
	waitRWLock:     "sync.RWMutex.Lock",
	waitRWRLock:    "sync.RWMutex.RLock",
	waitWaitGroup:  "sync.WaitGroup.Wait",
	waitCond:       "sync.Cond.Wait",
	waitSemaphore:  "semacquire",
	waitInput:      "IO wait",
	waitOnce:       "sync.Mutex.Lock",
}

// A waiter is a goroutine's place in a queue: of a channel's senders or receivers, or of those
// who wait at an address (sema.go).
type waiter struct {
	g     *g
	prev  *waiter
	next  *waiter
	queue *waitQueue // the one that it is in, nil when in none
	more  *waiter    // the next place of the same goroutine (select), or in the free list
	c     *hchan
	elem  uint32 // frame distance of the value to send or of where to put the one received
	index int32  // the select case, -1 outside select
}

// A waitQueue is a first-in first-out queue of waiters.
type waitQueue struct {
	first *waiter
	last  *waiter
}

// push puts w at the end.
func (q *waitQueue) push(w *waiter) {
	w.queue = q
	w.next = nil
	w.prev = q.last
	if q.last == nil {
		q.first = w
	} else {
		q.last.next = w
	}
	q.last = w
}

// pushFront puts w at the start.
func (q *waitQueue) pushFront(w *waiter) {
	w.queue = q
	w.prev = nil
	w.next = q.first
	if q.first == nil {
		q.last = w
	} else {
		q.first.prev = w
	}
	q.first = w
}

// remove takes w, which is in q, out of it.
func (q *waitQueue) remove(w *waiter) {
	if w.prev == nil {
		q.first = w.next
	} else {
		w.prev.next = w.next
	}
	if w.next == nil {
		q.last = w.prev
	} else {
		w.next.prev = w.prev
	}
	w.prev = nil
	w.next = nil
	w.queue = nil
}

// of returns gp's place in q, nil when it has none.
//
//interleave:system
func (q *waitQueue) of(gp *g) *waiter {
	w := q.first
	for w != nil && (w.g != gp || gp.choice >= 0 && w.index >= 0 && w.index != gp.choice) {
		w = w.next
	}
	gp.choice = -1
	return w
}

// chosen returns the waiter that the running goroutine is to meet: the one decided on outside,
// or the first. q must not be empty.
func (q *waitQueue) chosen() *waiter {
	if mode() != 0 {
		if p := getg().partner; p != nil {
			if w := q.of(p); w != nil {
				return w
			}
		}
	}
	return q.first
}

// waiterFree is a list of waiters for use.
var waiterFree *waiter

// newWaiter returns a waiter for gp.
func newWaiter(gp *g) *waiter {
	w := waiterFree
	if w == nil {
		w = new(waiter)
	} else {
		waiterFree = w.more
	}
	w.g = gp
	w.more = nil
	return w
}

// freeWaiter gives back what newWaiter returned.
func freeWaiter(w *waiter) {
	w.g = nil
	w.c = nil
	w.more = waiterFree
	waiterFree = w
}

// Access to memory by address.

func ptr(address uint32) unsafe.Pointer { return unsafe.Pointer(uintptr(address)) }

func addr(p unsafe.Pointer) uint32 { return uint32(uintptr(p)) }

func load32(address uint32) uint32 { return *(*uint32)(ptr(address)) }

func store32(address uint32, v uint32) { *(*uint32)(ptr(address)) = v }

// at returns the address of what lies at the distance d in gp's stack.
func (gp *g) at(d uint32) unsafe.Pointer { return ptr(gp.stack + d) }
