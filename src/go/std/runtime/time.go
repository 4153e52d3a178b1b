package runtime

import "unsafe"

// This file has the clock and timers. Time is virtual: it stands still while any goroutine can run
// and then moves to the next timer, unless the host has asked for real time. (busy.go has what becomes
// of programs that never stop to wait.)
//
// A timer is in the heap while it is to do something by itself. The timer of a channel (time.Timer,
// time.Ticker) is there only while a goroutine waits for the channel: otherwise nobody can tell
// whether the value has been sent, so it is sent when somebody looks (catchUp). That is why a
// ticker that nobody reads keeps no program alive, as in Go.

// startUnix is when every program starts: 2009-11-10 23:00:00 UTC.
const startUnix = 1257894000

// maxTime is later than any timer.
const maxTime = 1<<63 - 1

var clock struct {
	now   int64 // nanoseconds since the start
	real  bool  // follows the host's clock
	start int64 // the host's clock at the start, where it does
	shift int64 // added to the time of day in the bubble of testing/synctest
}

// wakeAt is the time until which a real clock has nothing to do, once rt_run has returned
// runOutside; 0: for ever.
var wakeAt int64

// A timer does something when its time has come. What depends on which field is set.
type timer struct {
	when     int64
	period   int64          // of a ticker; 0: once
	seq      uint64         // order of arming, by which timers for the same instant fire
	gp       *g             // wakes it: time.Sleep
	fn       func()         // calls it in a goroutine of its own: time.AfterFunc
	c        *hchan         // sends the time: time.Timer, time.Ticker
	loc      unsafe.Pointer // the *Location of the times it sends
	id       int32          // number among all timers of the run
	maker    int32          // id of the goroutine that made it
	number   int32          // its place among the timers that its maker has made, from 1; 0: that of time.Sleep
	started  int32          // how many goroutines it has started
	name     *nameNode      // its place in the tree of names, where it starts goroutines
	streams  streams        // those of its goroutines are made of
	index    int32          // in timers.heap, -1 outside
	watchers int32          // goroutines that wait for c
	active   bool           // armed: neither stopped nor over
	bubble   bool           // of a goroutine in the bubble of testing/synctest
	site     int32          // position of the call that made it in the debug information
	armed    racePlace      // racestack.go: where it was armed
}

// timers is a binary heap by (when, seq), and counters.
var timers struct {
	heap  []*timer
	seq   uint64
	count int32
}

// A timeValue is a time.Time.
type timeValue struct {
	wall uint64 // 1<<63, seconds since 1885 << 30, nanoseconds
	ext  int64  // monotonic reading
	loc  unsafe.Pointer
}

const (
	unixTo1885 = 2682288000 // seconds from 1885 to 1970
	firstMono  = 1          // the monotonic reading at the start
	maxElapsed = maxTime - firstMono
)

// set makes v the time that is `at` nanoseconds after the start.
//
//interleave:system
func (v *timeValue) set(at int64, loc unsafe.Pointer) {
	wall := wallTime(at)
	v.wall = 1<<63 | uint64(wall/1_000_000_000+unixTo1885)<<30 | uint64(wall%1_000_000_000)
	v.ext = at + firstMono
	v.loc = loc
}

// wallTime returns the time of day `at` nanoseconds after the start, in nanoseconds since 1970.
//
//interleave:system
func wallTime(at int64) int64 {
	if clock.real {
		return clock.start + at
	}
	return startUnix*1_000_000_000 + at + clock.shift
}

// timeNow returns the time of day, as seconds since 1970 and nanoseconds, and the monotonic clock.
func timeNow() (sec int64, nsec int32, mono int64) {
	readClock()
	if mode() != 0 {
		lookedAtClock()
	}
	pollClock()
	wall := wallTime(clock.now)
	return wall / 1_000_000_000, int32(wall % 1_000_000_000), clock.now + firstMono
}

// readClock moves clock.now on where it follows the host's clock.
//
//interleave:system
func readClock() {
	if clock.real {
		if now := hostWalltime() - clock.start; now > clock.now {
			clock.now = now
		}
	}
}

// later returns the time d after now.
//
//interleave:system
func later(d int64) int64 {
	readClock()
	if d < 0 {
		d = 0
	}
	if d > maxElapsed-clock.now {
		return maxElapsed
	}
	return clock.now + d
}

// timerBefore reports whether a fires before b.
func timerBefore(a, b *timer) bool {
	return a.when < b.when || a.when == b.when && a.seq < b.seq
}

// join puts t into the heap.
//
//interleave:system
func (t *timer) join() {
	i := len(timers.heap)
	timers.heap = append(timers.heap, t)
	t.index = int32(i)
	timerUp(i)
}

// leave takes t out of the heap if it is in it.
//
//interleave:system
func (t *timer) leave() {
	i := int(t.index)
	if i < 0 {
		return
	}
	t.index = -1
	last := len(timers.heap) - 1
	moved := timers.heap[last]
	timers.heap[last] = nil
	timers.heap = timers.heap[:last]
	if i == last {
		return
	}
	timers.heap[i] = moved
	moved.index = int32(i)
	timerUp(i)
	timerDown(int(moved.index))
}

//interleave:system
func timerUp(i int) {
	h := timers.heap
	t := h[i]
	for i > 0 {
		up := (i - 1) / 2
		if !timerBefore(t, h[up]) {
			break
		}
		h[i] = h[up]
		h[i].index = int32(i)
		i = up
	}
	h[i] = t
	t.index = int32(i)
}

//interleave:system
func timerDown(i int) {
	h := timers.heap
	t := h[i]
	for {
		down := 2*i + 1
		if down >= len(h) {
			break
		}
		if down+1 < len(h) && timerBefore(h[down+1], h[down]) {
			down++
		}
		if !timerBefore(h[down], t) {
			break
		}
		h[i] = h[down]
		h[i].index = int32(i)
		i = down
	}
	h[i] = t
	t.index = int32(i)
}

// arm makes t fire at the given time.
//
//interleave:system
func (t *timer) arm(when, period int64) {
	timers.seq++
	t.seq = timers.seq
	t.when = when
	t.period = period
	t.active = true
	if t.c == nil || t.watchers > 0 {
		t.join()
	}
}

// watch is called when a goroutine begins to wait for t's channel.
//
//interleave:system
func (t *timer) watch() {
	t.watchers++
	if t.watchers == 1 && t.active {
		t.join()
	}
}

// unwatch is called when it does so no longer.
//
//interleave:system
func (t *timer) unwatch() {
	t.watchers--
	if t.watchers == 0 {
		t.leave()
	}
}

// catchUp does what t, which is not in the heap, would have done by now.
//
//interleave:system
func (t *timer) catchUp() {
	readClock()
	for t.active && t.when <= clock.now {
		at := t.advance()
		if t.c.count == 0 {
			t.send(at)
			return
		}
		// The channel is full: nobody can tell the ticks that were lost.
	}
}

// advance moves t on to its next time and returns the one that it was armed for.
//
//interleave:system
func (t *timer) advance() int64 {
	at := t.when
	if t.period == 0 {
		t.active = false
		return at
	}
	t.when += t.period * (1 + (clock.now-at)/t.period)
	timers.seq++
	t.seq = timers.seq
	return at
}

// send puts the time into the channel, whose buffer is empty and for which nobody waits.
//
//interleave:system
func (t *timer) send(at int64) {
	var v timeValue
	v.set(at, t.loc)
	t.c.put(nil, unsafe.Pointer(&v))
}

// sentTime is the value that a firing timer hands to who waits.
var sentTime timeValue

// fire does what t, which is in the heap, is for.
//
//interleave:system
func (t *timer) fire() {
	t.leave()
	if tracing != 0 {
		object := uint32(0)
		if t.c != nil {
			object = addr(unsafe.Pointer(t.c))
		}
		emit(opTimerFire, nil, object, t.id, 0, t.when)
	}
	at := t.advance()
	switch {
	case t.gp != nil:
		wake(t.gp, nil)
	case t.fn != nil:
		gp := startG(t.fn, t.site, nil, false)
		t.started++
		gp.parent = t.name
		gp.index = t.started
		gp.streams.start(t.streams.name, t.started)
		if race() != 0 {
			raceAcquire(gp, addr(unsafe.Pointer(t)), raceKey)
			races.threads[gp.thread].created = t.armed
		}
		if t.bubble && bubble.active {
			gp.bubble = true
			bubble.live++
		}
		if tracing != 0 {
			emit(opSpawn, nil, 0, gp.id, int32(gp.entry), int64(addr(unsafe.Pointer(t))))
		}
		if t.active {
			t.join()
		}
	case t.c.recvq.first != nil:
		sentTime.set(at, t.loc)
		t.c.give(t.c.recvq.first, unsafe.Pointer(&sentTime), nil)
		if t.active && t.watchers > 0 && t.index < 0 {
			t.join()
		}
	}
}

// due returns the timer that is next, if its time has come.
//
//interleave:system
func due() *timer {
	if len(timers.heap) == 0 {
		return nil
	}
	if t := timers.heap[0]; t.when <= clock.now {
		return t
	}
	return nil
}

// passTime is called when nothing can run before the next timer.
//
//interleave:system
func passTime() int32 {
	when := timers.heap[0].when
	if clock.real {
		readClock()
		if when > clock.now {
			wakeAt = when
			return runOutside
		}
		return runOn
	}
	spinning = 0
	if when > clock.now {
		clock.now = when
		if tracing != 0 {
			emit(evTime, nil, 0, 0, 0, when)
		}
	}
	return runOn
}

// timeSleep is time.Sleep.
func timeSleep(ns int64) {
	if ns <= 0 {
		return
	}
	if mode() != 0 {
		visibleOp(opSleep, 0, 0)
	}
	gp := getg()
	t := gp.sleep
	if t == nil {
		t = newTimerObject()
		t.gp = gp
		gp.sleep = t
	}
	t.bubble = gp.bubble
	if tracing != 0 {
		emit(opSleep, gp, 0, 0, auxValue, ns)
	}
	t.arm(later(ns), 0)
	prepareToWait(gp, waitSleep, 0)
	suspend(statusPark)
}

//interleave:system
func newTimerObject() *timer {
	t := new(timer)
	timers.count++
	t.id = timers.count
	t.index = -1
	t.maker = getg().id
	t.bubble = getg().bubble
	return t
}

// newTimer makes a timer that fires after d and then every period, if that is not 0: it calls f in
// a goroutine of its own or, where f is nil, sends the time on the channel c, a chan Time with a
// buffer for one.
func newTimer(d, period int64, f func(), c unsafe.Pointer, loc unsafe.Pointer) unsafe.Pointer {
	if mode() != 0 {
		visibleOp(opTimerNew, addr(c), 0)
	}
	t := newTimerObject()
	gp := getg()
	gp.timers++
	t.number = gp.timers
	if f != nil {
		t.name = &nameNode{gp.node(), -t.number, gp.position}
		t.streams.start(gp.streams.name, -t.number)
	}
	t.fn = f
	t.loc = loc
	t.site = getg().position
	if c != nil {
		t.c = (*hchan)(c)
		t.c.timer = t
	}
	t.arm(later(d), period)
	t.raceArmed()
	if tracing != 0 {
		emit(opTimerNew, getg(), addr(c), t.id, auxValue, d)
	}
	return unsafe.Pointer(t)
}

// stopTimer stops a timer and reports whether it had still to fire; the value of a channel that
// nobody has received counts as not sent, and is gone.
func stopTimer(p unsafe.Pointer) bool {
	t := (*timer)(p)
	if mode() != 0 {
		visibleOp(opTimerStop, t.object(), 0)
	}
	if tracing != 0 {
		emit(opTimerStop, getg(), t.object(), t.id, 0, 0)
	}
	return t.disarm()
}

// resetTimer makes a timer fire after d and returns what stopTimer would.
func resetTimer(p unsafe.Pointer, d, period int64) bool {
	t := (*timer)(p)
	if mode() != 0 {
		visibleOp(opTimerReset, t.object(), 0)
	}
	if tracing != 0 {
		emit(opTimerReset, getg(), t.object(), t.id, auxValue, d)
	}
	pending := t.disarm()
	t.raceArmed()
	t.arm(later(d), period)
	return pending
}

// raceArmed orders what comes before arming t before what it leads to.
//
//interleave:system
func (t *timer) raceArmed() {
	if race() != 0 {
		if t.c != nil {
			// The receiver of the time takes the buffer's only slot.
			raceRelease(getg(), addr(unsafe.Pointer(t.c)), raceSlot)
		} else {
			raceRelease(getg(), addr(unsafe.Pointer(t)), raceKey)
			t.armed = raceHere(getg())
		}
	}
}

// object is what events about t name: its channel, or itself.
func (t *timer) object() uint32 {
	if t.c != nil {
		return addr(unsafe.Pointer(t.c))
	}
	return addr(unsafe.Pointer(t))
}

//interleave:system
func (t *timer) disarm() bool {
	pending := t.active
	t.active = false
	t.leave()
	if t.c != nil && t.c.count > 0 {
		pending = true
		t.c.take(nil, noElem)
	}
	return pending
}
