package runtime

import (
	"internal/abi"
	"unsafe"
)

// This file finds data races: two accesses to the same memory by different goroutines, at least one
// of them a write, that the Go memory model does not order. Instrumented code tells of each access
// before it is made (src/go/ir/optimise/race.ts); what orders goroutines is told by channels, locks
// and the rest of the run time.
//
// Every goroutine has a vector clock. An access is kept as a cell, with the clock of its goroutine
// at that time; it is ordered before a later one if the later goroutine's clock knows it. A word of
// memory keeps all cells that a future access could race with, so no race is missed, whatever the
// order of accesses in this run.

// A raceClock is a vector clock: how far one has seen each goroutine, by racing number.
type raceClock struct {
	n    uint32
	size uint32
	at   unsafe.Pointer // size times uint32
}

// A raceCell is one access to (some bytes of) a word of memory.
type raceCell struct {
	next     *raceCell
	thread   uint32 // the goroutine's racing number
	clock    uint32
	position int32
	id       int32 // of the goroutine
	site     int32 // of its go statement
	mask     uint8 // which of the 8 bytes
	write    bool
}

// raceTable is an open hash table of words of memory, 8 bytes an entry: word number, first cell.
var raceTable struct {
	at   unsafe.Pointer
	size uint32
	used uint32
	free *raceCell
}

// A raceSync is what has been released at an object: a channel's slot, a lock, an atomic variable.
type raceSync struct {
	next   *raceSync
	object uint32 // address of the object that it belongs to
	key    uint32
	clock  raceClock
}

var raceSyncs [1024]*raceSync

// races describes the race found last and counts all.
var races struct {
	count    int32
	threads  uint32 // racing numbers given out
	address  uint32
	write    bool  // the access being made
	position int32 // and where
	id       int32 // and by whom
	before   raceCell
	seen     [64]uint64 // pairs of positions reported already
	nseen    uint32
}

// get returns the clock's entry for a thread.
func (c *raceClock) get(thread uint32) uint32 {
	if thread >= c.n {
		return 0
	}
	return load32(addr(c.at) + thread*4)
}

// set sets it.
//
//interleave:system
func (c *raceClock) set(thread, v uint32) {
	if thread >= c.size {
		size := c.size*2 + 8
		if size <= thread {
			size = thread + 8
		}
		p := mallocgc(uintptr(size)*4, nil, true)
		if c.n > 0 {
			memcopy(p, c.at, uintptr(c.n)*4)
		}
		c.at = p
		c.size = size
	}
	if thread >= c.n {
		c.n = thread + 1
	}
	store32(addr(c.at)+thread*4, v)
}

// join makes c know all that other knows.
//
//interleave:system
func (c *raceClock) join(other *raceClock) {
	for i := uint32(0); i < other.n; i++ {
		if v := other.get(i); v > c.get(i) {
			c.set(i, v)
		}
	}
}

// raceStart gives a new goroutine its clock: it knows what its creator knows.
//
//interleave:system
func raceStart(gp, creator *g) {
	gp.raceClock = raceClock{}
	gp.thread = races.threads
	races.threads++
	if creator != nil {
		gp.raceClock.join(&creator.raceClock)
		raceTick(creator)
	}
	gp.raceClock.set(gp.thread, 1)
}

// raceTick begins a new part of gp's life, which others do not know yet.
//
//interleave:system
func raceTick(gp *g) {
	gp.raceClock.set(gp.thread, gp.raceClock.get(gp.thread)+1)
}

// raceSyncAt returns what was released under a key of an object.
//
//interleave:system
func raceSyncAt(object, key uint32) *raceSync {
	slot := (**raceSync)(unsafe.Add(unsafe.Pointer(&raceSyncs), uintptr((object+key)*hashFactor>>22)*8))
	for s := *slot; s != nil; s = s.next {
		if s.object == object && s.key == key {
			return s
		}
	}
	s := new(raceSync)
	s.object = object
	s.key = key
	s.next = *slot
	*slot = s
	return s
}

// raceAcquire makes gp know what was released under the key.
//
//interleave:system
func raceAcquire(gp *g, object, key uint32) {
	gp.raceClock.join(&raceSyncAt(object, key).clock)
}

// raceRelease leaves what gp knows under the key, with what others have left there.
//
//interleave:system
func raceRelease(gp *g, object, key uint32) {
	raceSyncAt(object, key).clock.join(&gp.raceClock)
	raceTick(gp)
}

// raceMeet makes two goroutines know what the other does.
//
//interleave:system
func raceMeet(a, b *g) {
	a.raceClock.join(&b.raceClock)
	b.raceClock.join(&a.raceClock)
	raceTick(a)
	raceTick(b)
}

// raceBoth is an operation that is ordered with all others on the object (atomics, slots of channels).
//
//interleave:system
func raceBoth(gp *g, object, key uint32) {
	raceAcquire(gp, object, key)
	raceRelease(gp, object, key)
}

// raceread tells that size bytes at p are about to be read by the running goroutine.
func raceread(p unsafe.Pointer, size, position int32) {
	if raceAccess(addr(p), uint32(size), position, false) {
		suspend(statusRace)
	}
}

func racewrite(p unsafe.Pointer, size, position int32) {
	if raceAccess(addr(p), uint32(size), position, true) {
		suspend(statusRace)
	}
}

func racereadrange(p unsafe.Pointer, size, position int32) {
	if raceAccess(addr(p), uint32(size), position, false) {
		suspend(statusRace)
	}
}

func racewriterange(p unsafe.Pointer, size, position int32) {
	if raceAccess(addr(p), uint32(size), position, true) {
		suspend(statusRace)
	}
}

// raceAccess notes an access and reports whether it races with an earlier one in a way that has
// not been reported yet.
//
//interleave:system
func raceAccess(p, size uint32, position int32, write bool) bool {
	if p < 1024 || sched.exited {
		return false
	}
	gp := getg()
	found := false
	for end := p + size; p < end; {
		word := p >> 3
		first := p & 7
		n := 8 - first
		if n > end-p {
			n = end - p
		}
		mask := uint8((uint32(1)<<n - 1) << first)
		if raceWord(gp, word, mask, position, write) {
			found = true
		}
		p += n
	}
	return found
}

// raceWord is raceAccess for bytes of one word.
//
//interleave:system
func raceWord(gp *g, word uint32, mask uint8, position int32, write bool) bool {
	e := raceEntry(word)
	now := gp.raceClock.get(gp.thread)
	found := false
	at := (**raceCell)(ptr(e + 8))
	for c := *at; c != nil; c = *at {
		overlap := c.mask&mask != 0
		if overlap && (write || c.write) && c.thread != gp.thread && c.clock > gp.raceClock.get(c.thread) {
			if raceNew(c, position, write) {
				races.count++
				races.address = word<<3 + firstByte(c.mask&mask)
				races.write = write
				races.position = position
				races.id = gp.id
				races.before = *c
				races.before.next = nil
				found = true
			}
		}
		// What this access covers, and comes after, nobody needs to know any more.
		if c.mask&^mask == 0 && (write || !c.write && c.thread == gp.thread) {
			*at = c.next
			c.next = raceTable.free
			raceTable.free = c
			continue
		}
		at = &c.next
	}
	c := raceTable.free
	if c == nil {
		c = new(raceCell)
	} else {
		raceTable.free = c.next
	}
	*c = raceCell{next: *(**raceCell)(ptr(e + 8)), thread: gp.thread, clock: now, position: position, id: gp.id, site: gp.site, mask: mask, write: write}
	*(**raceCell)(ptr(e + 8)) = c
	return found
}

func firstByte(mask uint8) uint32 {
	n := uint32(0)
	for mask&1 == 0 {
		mask >>= 1
		n++
	}
	return n
}

// raceNew reports whether a race between accesses at these places is a new one, and notes it.
//
//interleave:system
func raceNew(c *raceCell, position int32, write bool) bool {
	a, b := uint64(uint32(c.position)), uint64(uint32(position))
	pair := a<<32 | b
	for i := uint32(0); i < races.nseen; i++ {
		if races.seen[i] == pair {
			return false
		}
	}
	if races.nseen < uint32(len(races.seen)) {
		races.seen[races.nseen] = pair
		races.nseen++
		return true
	}
	return false
}

// Entries of raceTable: word number and, 8 bytes on, the first cell. The cells are found by the
// collector through raceCells.
const raceEntrySize = 16

// raceEntry returns the address of the entry for a word, making one if there is none.
//
//interleave:system
func raceEntry(word uint32) uint32 {
	if raceTable.used*2 >= raceTable.size {
		growRaceTable()
	}
	e := findRaceEntry(word)
	if load32(e) == 0 {
		store32(e, word)
		raceTable.used++
	}
	return e
}

//interleave:system
func findRaceEntry(word uint32) uint32 {
	table := addr(raceTable.at)
	for i := word * hashFactor >> 5; ; i++ {
		e := table + i&(raceTable.size-1)*raceEntrySize
		if w := load32(e); w == word || w == 0 {
			return e
		}
	}
}

// A raceSlot is the layout of an entry for the collector.
type raceSlot struct {
	word uint64
	cell *raceCell
}

//interleave:system
func growRaceTable() {
	from, size := addr(raceTable.at), raceTable.size
	n := size * 2
	if n == 0 {
		n = 1024
	}
	slots := make([]raceSlot, n)
	raceTable.at = unsafe.Pointer(unsafe.SliceData(slots))
	raceTable.size = n
	raceTable.used = 0
	for end := from + size*raceEntrySize; from != end; from += raceEntrySize {
		// Words whose cells are all gone are left out.
		if w := load32(from); w != 0 && load32(from+8) != 0 {
			e := findRaceEntry(w)
			store32(e, w)
			store32(e+8, load32(from+8))
			raceTable.used++
		}
	}
}

// raceForget drops what is known about memory that the collection under way frees: it will be
// others' memory.
//
//interleave:system
func raceForget() {
	table := addr(raceTable.at)
	for i := uint32(0); i < raceTable.size; i++ {
		e := table + i*raceEntrySize
		if w := load32(e); w != 0 && !reached(uintptr(w<<3)) {
			store32(e+8, 0)
		}
	}
	for i := 0; i < len(raceSyncs); i++ {
		at := &raceSyncs[i]
		for *at != nil {
			if reached(uintptr((*at).object)) {
				at = &(*at).next
			} else {
				*at = (*at).next
			}
		}
	}
}

// reportRace prints the race that gp, which stands before its second access, has found.
//
//interleave:system
func reportRace(gp *g) {
	if tracing != 0 {
		emit(evRace, gp, 0, races.before.id, races.before.position, int64(races.address))
	}
	printstring("==================\nWARNING: DATA RACE\n")
	printAccess(races.write, "Read at ", "Write at ", gp.id)
	printRaceFrames(gp)
	printnl()
	printAccess(races.before.write, "Previous read at ", "Previous write at ", races.before.id)
	printRacePoint(races.before.position)
	printRaceCreation(gp.id, gp.site, true)
	if before := &races.before; before.id != gp.id {
		printRaceCreation(before.id, before.site, goroutineByID(before.id) != nil)
	}
	printstring("==================\n")
}

//interleave:system
func printAccess(write bool, read, wrote string, id int32) {
	if write {
		printstring(wrote)
	} else {
		printstring(read)
	}
	printRaceAddress(races.address)
	printstring(" by ")
	printRaceName(id)
	printstring(":\n")
}

// printRaceAddress prints an address with twelve digits.
//
//interleave:system
func printRaceAddress(p uint32) {
	printstring("0x00c0")
	for shift := 28; shift >= 0; shift -= 4 {
		const digits = "0123456789abcdef"
		hostWrite(2, unsafe.Add(unsafe.Pointer(unsafe.StringData(digits)), p>>shift&15), 1)
	}
}

//interleave:system
func printRaceName(id int32) {
	if id == 1 {
		printstring("main goroutine")
		return
	}
	printstring("goroutine ")
	printint(int64(id))
}

// printRaceFrames prints gp's stack, indented.
//
//interleave:system
func printRaceFrames(gp *g) {
	w := new(frameWalk)
	w.start(gp, gp.top, false)
	for w.next() {
		if w.marker == markFrame {
			printRaceFrame(w.info, w.line)
		}
	}
}

//interleave:system
func printRacePoint(position int32) {
	if r := sitePoint(position); r != nil {
		printRaceFrame(r.Info, r.Line)
	}
}

// printRaceCreation prints where a goroutine other than main was started.
//
//interleave:system
func printRaceCreation(id, site int32, running bool) {
	if id == 1 {
		return
	}
	printstring("\nGoroutine ")
	printint(int64(id))
	if running {
		printstring(" (running) created at:\n")
	} else {
		printstring(" (finished) created at:\n")
	}
	printRacePoint(site)
}

// goroutineByID returns the goroutine, nil when it has ended.
//
//interleave:system
func goroutineByID(id int32) *g {
	for i := 0; i < len(allgs); i++ {
		if gp := allgs[i]; gp.id == id && gp.state != gDead {
			return gp
		}
	}
	return nil
}

//interleave:system
func printRaceFrame(info *abi.FuncInfo, line int32) {
	printstring("  ")
	printstring(info.Name)
	printstring("()\n      ")
	printstring(info.File)
	printstring(":")
	printint(int64(line))
	printstring(pcOffset)
	printnl()
}
