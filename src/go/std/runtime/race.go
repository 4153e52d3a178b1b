package runtime

import "unsafe"

// This file finds data races: two accesses to the same memory by different goroutines, at least one of
// them a write, not both atomic, that the Go memory model does not order. Instrumented code tells of each
// access before it is made (src/go/ir/optimise/race.ts); raceclock.go has the order.
//
// An access is kept as a cell, with the clock of its goroutine at that time; it is ordered before a
// later one if the later goroutine's clock knows it. A word of memory keeps all cells that a future
// access could race with and that no newer cell stands for, so no racing variable is missed, whatever
// the order of accesses in this run.

// Kinds of access; bit 0 is set for those that write, bit 1 for atomic ones.
const (
	raceRead = iota
	raceWrite
	raceAtomicRead
	raceAtomicWrite
	raceOver // the word's races are known: its only cell
)

// raceStandsFor has bit 4*a+b set where all that races with an access of kind b also races with one of
// kind a: a plain write stands for all; an atomic one for atomic ones; and a read for reads.
const raceStandsFor = 0xC4F5

// A raceCell is an access to (some bytes of) a word of memory.
type raceCell struct {
	next   *raceCell
	thread uint32 // the goroutine's racing number
	clock  uint32
	place  racePlace
	mask   uint8 // which of the 8 bytes
	kind   uint8
}

// raceTable is an open hash table of words of memory.
var raceTable struct {
	slots []raceSlotOf
	used  uint32
	free  *raceCell
}

// A raceSlotOf is an entry: a word's number (its address / 8) and its first cell.
type raceSlotOf struct {
	word uint64
	cell *raceCell
}

// Distances in an entry.
const (
	raceSlotSize = 16
	raceSlotCell = 8
)

// raceStart gives a new goroutine its clock: it knows what its creator knows.
//
//interleave:system
func raceStart(gp, creator *g) {
	raceFrames(gp)
	gp.raceClock = raceClock{}
	gp.thread = uint32(len(races.threads))
	t := raceThread{id: gp.id, index: gp.index, parent: gp.parent}
	if creator != nil {
		t.created = raceHere(creator)
		gp.raceClock.join(&creator.raceClock)
		raceTick(creator)
		tellOrder(gp, orderInform, creator.id, 0)
	}
	races.threads = append(races.threads, t)
	gp.raceClock.set(gp.thread, 1)
}

// raceEnd is told that a goroutine has ended.
//
//interleave:system
func raceEnd(gp *g) {
	t := &races.threads[gp.thread]
	t.ended = true
	t.last = gp.raceClock.get(gp.thread)
}

// raceCleanup begins a cleanup, which gp calls. It comes after all that the program's goroutines have
// done so far, since nothing of theirs reaches the object any more, but in no order with other cleanups.
//
//interleave:system
func raceCleanup(gp *g) {
	if t := &races.threads[gp.thread]; t.cleanup {
		raceEnd(gp)
	}
	raceStart(gp, nil)
	races.threads[gp.thread].cleanup = true
	for i := 0; i < len(allgs); i++ {
		if other := allgs[i]; other != gp && other.state != gDead {
			raceInform(gp, other)
		}
	}
	for i := range races.threads {
		if t := &races.threads[i]; t.ended && !t.cleanup {
			gp.raceClock.set(uint32(i), t.last)
		}
	}
}

// raceread tells that size bytes at p are about to be read by the running goroutine; the others
// likewise.
func raceread(p unsafe.Pointer, size int32, site uint32) {
	raceTold(addr(p), uint32(size), site, raceRead)
}

func racewrite(p unsafe.Pointer, size int32, site uint32) {
	raceTold(addr(p), uint32(size), site, raceWrite)
}

// racereadrange and racewriterange are for packages that hand memory of the program to the outside.
func racereadrange(p unsafe.Pointer, n int) {
	if race() != 0 {
		raceOwnRange(addr(p), uint32(n), raceRead)
	}
}

func racewriterange(p unsafe.Pointer, n int) {
	if race() != 0 {
		raceOwnRange(addr(p), uint32(n), raceWrite)
	}
}

//interleave:system
func raceOwnRange(p, size uint32, kind uint8) {
	gp := getg()
	here := raceHere(gp)
	for end := p + size; p < end; p = p&^7 + 8 {
		raceAdd(gp, raceEntry(p>>3), p>>3, raceMask(p, end), here, kind)
	}
}

// raceMask is the part before end of the word that p lies in, from p on.
func raceMask(p, end uint32) uint8 {
	first := p & 7
	n := 8 - first
	if n > end-p {
		n = end - p
	}
	return uint8((uint32(1)<<n - 1) << first)
}

//interleave:system
func raceTold(p, size, site uint32, kind uint8) {
	if p < 1024 {
		return // nil, which the access itself will find
	}
	gp := getg()
	if size > raceLargeSize {
		raceLargeAccess(gp, p, size, racePlace{site, raceContextOf(gp, gp.raceTop)}, kind)
		return
	}
	if raceLarges != nil {
		raceCheckLarges(gp, p, size, racePlace{site, raceContextOf(gp, gp.raceTop)}, kind)
	}
	for end := p + size; p < end; {
		raceWord(gp, p>>3, raceMask(p, end), site, kind)
		p = p&^7 + 8
	}
}

// raceOwn tells of an access that package runtime makes for gp, at the call that gp made last. Size is
// at most 8, and the bytes lie in one word.
//
//interleave:system
func raceOwn(gp *g, p, size uint32, kind uint8) {
	word := p >> 3
	mask := raceMask(p, p+size)
	e := raceEntry(word)
	if c := *(**raceCell)(ptr(e + raceSlotCell)); c != nil && (c.covers(gp, mask, kind) || c.kind == raceOver) {
		return
	}
	raceAdd(gp, e, word, mask, raceHere(gp), kind)
}

// raceWord is told of an access at a site in the running context.
//
//interleave:system
func raceWord(gp *g, word uint32, mask uint8, site uint32, kind uint8) {
	e := raceEntry(word)
	// Most accesses come after one of the same goroutine that stands for them.
	if c := *(**raceCell)(ptr(e + raceSlotCell)); c != nil && (c.covers(gp, mask, kind) || c.kind == raceOver) {
		return
	}
	raceAdd(gp, e, word, mask, racePlace{site, raceContextOf(gp, gp.raceTop)}, kind)
}

// covers reports whether c is an access of gp, since it last released something, that stands for
// another.
func (c *raceCell) covers(gp *g, mask, kind uint8) bool {
	return c.thread == gp.thread && mask&^c.mask == 0 && raceStandsFor>>(c.kind<<2|kind)&1 != 0 && c.clock == gp.raceClock.get(gp.thread)
}

// raceAdd compares an access with the cells of its word, whose entry is given, and makes it one of
// them.
//
//interleave:system
func raceAdd(gp *g, e, word uint32, mask uint8, place racePlace, kind uint8) {
	var mine *raceCell
	at := (**raceCell)(ptr(e + raceSlotCell))
	for c := *at; c != nil; c = *at {
		ordered := c.clock <= gp.raceClock.get(c.thread)
		if !ordered && c.mask&mask != 0 && raceConflict(c.kind, kind) {
			tellAccess(gp, word, mask, place, kind)
			noteRace(word<<3+firstByte(c.mask&mask), raceAccess{kind, gp.thread, place}, raceAccess{c.kind, c.thread, c.place})
			// As with Go, one race a word is enough.
			c.kind = raceOver
			c.next = nil
			*(**raceCell)(ptr(e + raceSlotCell)) = c
			return
		}
		if c.covers(gp, mask, kind) {
			return
		}
		if ordered && c.mask&^mask == 0 && raceStandsFor>>(kind<<2|c.kind)&1 != 0 {
			// The new one stands for it.
			if mine == nil {
				mine = c
				at = &c.next
				continue
			}
			*at = c.next
			c.next = raceTable.free
			raceTable.free = c
			continue
		}
		at = &c.next
	}
	tellAccess(gp, word, mask, place, kind)
	if mine == nil {
		mine = raceTable.free
		if mine == nil {
			mine = new(raceCell)
		} else {
			raceTable.free = mine.next
		}
		first := (**raceCell)(ptr(e + raceSlotCell))
		mine.next = *first
		*first = mine
	}
	mine.thread = gp.thread
	mine.clock = gp.raceClock.get(gp.thread)
	mine.place = place
	mine.mask = mask
	mine.kind = kind
}

func firstByte(mask uint8) uint32 {
	n := uint32(0)
	for mask&1 == 0 {
		mask >>= 1
		n++
	}
	return n
}

// raceEntry returns the address of the entry for a word, making one if there is none.
//
//interleave:system
func raceEntry(word uint32) uint32 {
	if raceTable.used*2 >= uint32(len(raceTable.slots)) {
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
	table := addr(unsafe.Pointer(unsafe.SliceData(raceTable.slots)))
	mask := uint32(len(raceTable.slots)) - 1
	for i := word * hashFactor >> 5; ; i++ {
		e := table + i&mask*raceSlotSize
		if w := load32(e); w == word || w == 0 {
			return e
		}
	}
}

//interleave:system
func growRaceTable() {
	old := raceTable.slots
	n := len(old) * 2
	if n == 0 {
		n = 64
	}
	raceTable.slots = make([]raceSlotOf, n)
	raceTable.used = 0
	for i := range old {
		// Words whose cells are all gone are left out.
		if s := &old[i]; s.cell != nil {
			e := findRaceEntry(uint32(s.word))
			*(*raceSlotOf)(ptr(e)) = *s
			raceTable.used++
		}
	}
}

// raceForget drops what is known about memory that the collection under way frees: it will be
// others' memory.
//
//interleave:system
func raceForget() {
	for i := range raceTable.slots {
		if s := &raceTable.slots[i]; s.word != 0 && !reached(uintptr(s.word<<3)) {
			if s.cell != nil {
				tellOrder(nil, orderForget, -1, uint32(s.word<<3))
			}
			s.cell = nil
		}
	}
	raceForgetLarges()
	raceForgetSyncs()
}
