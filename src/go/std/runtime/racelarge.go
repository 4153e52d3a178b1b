package runtime

// This file has accesses to more memory at once than is kept word by word: copies of large arrays and
// slices. They are few; each is kept whole, in a list that every other access is compared with.

// raceLargeSize is how many bytes are kept word by word at most.
const raceLargeSize = 1 << 16

// A raceLarge is an access to all bytes of [start, end).
type raceLarge struct {
	next   *raceLarge
	start  uint32
	end    uint32
	thread uint32
	clock  uint32
	place  racePlace
	kind   uint8
	over   bool // a race with it is known
}

var raceLarges *raceLarge

// raceLargeAccess compares a large access with all that is known of its bytes, and keeps it.
//
//interleave:system
func raceLargeAccess(gp *g, p, size uint32, place racePlace, kind uint8) {
	end := p + size
	raceCheckLarges(gp, p, size, place, kind)
	for i := range raceTable.slots {
		s := &raceTable.slots[i]
		at := uint32(s.word) << 3
		if s.cell == nil || at+8 <= p || at >= end {
			continue
		}
		for c := s.cell; c != nil; c = c.next {
			if c.kind != raceOver && raceConflict(c.kind, kind) && c.clock > gp.raceClock.get(c.thread) {
				noteRace(at+firstByte(c.mask), raceAccess{kind, gp.thread, place}, raceAccess{c.kind, c.thread, c.place})
				c.kind = raceOver
				c.next = nil
				s.cell = c
			}
		}
	}
	// It stands for those of the same goroutine that it covers.
	for at := &raceLarges; *at != nil; {
		l := *at
		if l.thread == gp.thread && p <= l.start && l.end <= end && raceStandsFor>>(kind<<2|l.kind)&1 != 0 {
			*at = l.next
		} else {
			at = &l.next
		}
	}
	raceLarges = &raceLarge{next: raceLarges, start: p, end: end, thread: gp.thread, clock: gp.raceClock.get(gp.thread), place: place, kind: kind}
}

// raceCheckLarges compares an access with the large ones.
//
//interleave:system
func raceCheckLarges(gp *g, p, size uint32, place racePlace, kind uint8) {
	for l := raceLarges; l != nil; l = l.next {
		if p < l.end && l.start < p+size && !l.over && raceConflict(l.kind, kind) && l.clock > gp.raceClock.get(l.thread) {
			l.over = true
			at := p
			if l.start > at {
				at = l.start
			}
			noteRace(at, raceAccess{kind, gp.thread, place}, raceAccess{l.kind, l.thread, l.place})
		}
	}
}

// raceConflict reports whether accesses of these kinds race when nothing orders them.
func raceConflict(a, b uint8) bool { return (a|b)&raceWrite != 0 && a&b&raceAtomicRead == 0 }

//interleave:system
func raceForgetLarges() {
	for at := &raceLarges; *at != nil; {
		if reached(uintptr((*at).start)) {
			at = &(*at).next
		} else {
			*at = (*at).next
		}
	}
}
