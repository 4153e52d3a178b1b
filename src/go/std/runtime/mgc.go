package runtime

// The garbage collector: precise, non-moving mark and sweep, run by the scheduler between two
// turns of goroutines (collect), when all their state is in memory.
//
// Marking starts from the pointer words of package variables, from the live pointers of all
// suspended frames, which the resume points list, and goes on with an explicit stack of addresses
// whose objects are marked and not yet scanned. A large object is scanned in pieces: the
// address where to go on is put on that stack. When the stack cannot grow it is dropped, and all
// marked objects are scanned again.
//
// Sweeping looks only at descriptors: spans without a marked object are freed, the others listed
// in their bins, lowest address first. Which objects are free is what the mark bits say.

import (
	"internal/abi"
	"internal/intrinsics"
	"unsafe"
)

const (
	// minTrigger is the heap size below which nothing is collected.
	minTrigger = 4 << 20
	// markStackPages is the size of the mark stack to begin with.
	markStackPages = 8
	// markStackRoom is how much room scanning one piece of an object may need, in bytes.
	markStackRoom = 4 * 300
	// pieceBytes is how many bytes of pointer bitmap are looked at in one piece of an object.
	pieceBytes = 32
)

var (
	// gcRequested is set when it is time for a collection.
	gcRequested bool
	// heapLive is the size of the objects found in the last collection and of the runs since.
	heapLive uintptr
	// gcTrigger is the heapLive at which the next collection is due.
	gcTrigger uintptr
	// gcPercent is how much the heap may grow between collections; negative: for ever.
	gcPercent int32
	// memoryLimit is how much memory the program may use.
	memoryLimit uintptr
	// gcCycles counts collections; gcForced those that runtime.GC asked for.
	gcCycles, gcForced uint32
)

// The mark stack: 4-byte addresses in [markBase, markTop), room up to markEnd.
var (
	markBase, markTop, markEnd uintptr
	markOverflow               bool
	// rescanAt is the page where rescan goes on; 0 when it is not under way.
	rescanAt uintptr
)

// gcWanted reports whether it is time for a collection.
func gcWanted() bool { return gcRequested }

// wantGC asks the scheduler for a collection as soon as the running goroutine comes to a safepoint.
func wantGC() {
	if !gcRequested {
		gcRequested = true
		preemptSoon()
	}
}

// setTrigger decides at what size of the heap the next collection is due.
//
//interleave:system
func setTrigger() {
	if gcPercent < 0 {
		gcTrigger = 1 << 62
	} else {
		gcTrigger = heapLive + uintptr(uint64(heapLive)*uint64(gcPercent)/100)
		if least := uintptr(minTrigger) * uintptr(gcPercent) / 100; gcTrigger < least {
			gcTrigger = least
		}
	}
	// With little memory left, use most of the rest, not more.
	room := uintptr(0)
	if used := pagesInUse << pageShift; used < memoryLimit {
		room = (memoryLimit - used) >> 3 * 7
	}
	if most := heapLive + room; gcTrigger > most {
		gcTrigger = most
	}
	if least := heapLive + 1<<16; gcTrigger < least {
		gcTrigger = least
	}
}

// collect frees all objects that cannot be reached. Only the scheduler may call it.
//
//interleave:system
func collect() {
	gcRequested = false
	gcCycles++
	stopBins()
	clearMarks()
	p, _ := pageAlloc(markStackPages)
	if p == 0 {
		fatalNoMemory()
	}
	markBase, markTop, markEnd = p, p, p+markStackPages<<pageShift
	markRoots()
	markForFinalizers()
	drain()
	afterMark()
	forgetObjects()
	if race() != 0 {
		raceForget()
	}
	pageFree(markBase, (markEnd-markBase)>>pageShift)
	sweep()
	freeStacks()
	trimHeap()
	setTrigger()
	afterSweep()
	if pagesInUse<<pageShift > memoryLimit {
		sched.fatal = "runtime: out of memory"
	}
}

// stopBins takes back what is left of all runs.
//
//interleave:system
func stopBins() {
	for b := allBins; b != nil; b = b.all {
		left := b.limit - b.next
		totalAlloc -= uint64(left)
		b.runs -= uint64(left / b.size)
		b.next = 0
		b.limit = 0
		b.current = nil
		b.spans = nil
		b.last = nil
		b.nspans = 0
	}
}

// clearMarks removes all mark bits.
//
//interleave:system
func clearMarks() {
	end := heapUsed >> pageShift
	for page := heapFirst >> pageShift; page < end; {
		s := spanOf(page << pageShift)
		if s == nil {
			page++
			continue
		}
		s.live = 0
		memzero(unsafe.Add(unsafe.Pointer(s), spanDescSize), uintptr(8)<<markWords(s.nelems))
		page += uintptr(s.pages)
	}
}

// markRoots marks what package variables and suspended frames point to.
//
//interleave:system
func markRoots() {
	list := uintptr(unsafe.Pointer(globalRoots()))
	for n := *(*uint32)(unsafe.Pointer(list)); n > 0; n-- {
		list += 4
		mark(*(*uint32)(unsafe.Pointer(uintptr(*(*uint32)(unsafe.Pointer(list))))))
		if markEnd-markTop < markStackRoom {
			drain()
		}
	}
	// The descriptors are marked from allgs, the stacks are not objects.
	gs := uintptr(unsafe.Pointer(unsafe.SliceData(allgs)))
	for n := len(allgs); n > 0; n-- {
		gp := *(**g)(unsafe.Pointer(gs))
		gs += 8
		if gp.state != gDead {
			scanStack(uintptr(gp.stack+gp.top), uintptr(gp.stack))
		}
	}
}

// scanStack marks what the frames of a stack point to, from the innermost, which ends at end, to
// the outermost, which starts at base.
//
//interleave:system
func scanStack(end, base uintptr) {
	table := uintptr(unsafe.Pointer(resumeTable()))
	for end > base {
		point := uintptr(*(*uint32)(unsafe.Pointer(end - 4)))
		r := (*abi.ResumePoint)(unsafe.Pointer(table + point*unsafe.Sizeof(abi.ResumePoint{})))
		end -= uintptr(r.FrameSize)
		list := uintptr(unsafe.Pointer(r.Pointers))
		if list == 0 {
			continue
		}
		for n := *(*uint32)(unsafe.Pointer(list)); n > 0; n-- {
			list += 4
			mark(*(*uint32)(unsafe.Pointer(end + uintptr(*(*uint32)(unsafe.Pointer(list))))))
			if markEnd-markTop < markStackRoom {
				drain()
			}
		}
	}
}

// mark marks the object that the address lies in and puts it on the mark stack. The stack must
// have room.
//
//interleave:system
func mark(q uint32) {
	info := uintptr(*(*uint32)(unsafe.Add(unsafe.Pointer(&arenas), q>>arenaShift<<2)))
	if info == 0 {
		return
	}
	t := *(*uint32)(unsafe.Pointer(info + uintptr(q>>pageShift&(arenaPages-1)<<2)))
	if t == 0 {
		return
	}
	s := (*span)(unsafe.Pointer(uintptr(t)))
	i := uintptr(uint64(uintptr(q)-s.base) * s.magic >> 32)
	bits := (*uint8)(unsafe.Pointer(uintptr(t) + spanDescSize + i>>3))
	bit := uint8(1) << (i & 7)
	if *bits&bit != 0 {
		return
	}
	*bits |= bit
	s.live++
	if s.kind != spanNoscan {
		*(*uint32)(unsafe.Pointer(markTop)) = uint32(s.base + i*s.size)
		markTop += 4
	}
}

// drain scans marked objects until all that they reach is marked.
//
//interleave:system
func drain() {
	for {
		for markTop != markBase {
			if markEnd-markTop < markStackRoom && !growMarkStack() {
				markOverflow = true
				markTop = markBase
				break
			}
			markTop -= 4
			p := *(*uint32)(unsafe.Pointer(markTop))
			if p == 0 {
				continue
			}
			info := uintptr(*(*uint32)(unsafe.Add(unsafe.Pointer(&arenas), p>>arenaShift<<2)))
			s := (*span)(unsafe.Pointer(uintptr(
				*(*uint32)(unsafe.Pointer(info + uintptr(p>>pageShift&(arenaPages-1)<<2))))))
			if s.kind != spanMask {
				scanTyped(uintptr(p), s)
				continue
			}
			// As mark, for each pointer word: most objects come this way.
			top := markTop
			for mask := s.mask; mask != 0; mask &= mask - 1 {
				q := *(*uint32)(unsafe.Pointer(uintptr(p + uint32(intrinsics.Ctz64(mask))<<3)))
				info := uintptr(*(*uint32)(unsafe.Add(unsafe.Pointer(&arenas), q>>arenaShift<<2)))
				if info == 0 {
					continue
				}
				t := *(*uint32)(unsafe.Pointer(info + uintptr(q>>pageShift&(arenaPages-1)<<2)))
				if t == 0 {
					continue
				}
				o := (*span)(unsafe.Pointer(uintptr(t)))
				i := uintptr(uint64(uintptr(q)-o.base) * o.magic >> 32)
				bits := (*uint8)(unsafe.Pointer(uintptr(t) + spanDescSize + i>>3))
				bit := uint8(1) << (i & 7)
				if *bits&bit != 0 {
					continue
				}
				*bits |= bit
				o.live++
				if o.kind != spanNoscan {
					*(*uint32)(unsafe.Pointer(top)) = uint32(o.base + i*o.size)
					top += 4
				}
			}
			markTop = top
		}
		if !rescan() {
			return
		}
	}
}

// scanTyped marks what an object of a span with a type or headers points to, or a piece of it,
// beginning at p.
//
//interleave:system
func scanTyped(p uintptr, s *span) {
	start, end := s.base, s.limit
	t := (*abi.Type)(unsafe.Pointer(s.typ))
	if s.kind == spanHeader {
		start += uintptr(uint64(p-s.base)*s.magic>>32) * s.size
		end = start + s.size
		t = (*abi.Type)(unsafe.Pointer(uintptr(*(*uint32)(unsafe.Pointer(start)))))
		start += headerSize
		if p < start {
			p = start
		}
		if t == nil {
			return
		}
	}
	size, words := t.Size, t.PtrWords
	pointers := uintptr(unsafe.Pointer(t.Pointers))
	// Where to go on goes below what this piece finds: a long slice must not fill the stack.
	rest := markTop
	markTop += 4
	next := uint32(0)
	elem := start + (p-start)/size*size
	w := (p - elem) >> 3
	for n := 0; elem+size <= end; n++ {
		if n == pieceBytes {
			next = uint32(elem + w<<3)
			break
		}
		for bits := *(*uint8)(unsafe.Pointer(pointers + w>>3)); bits != 0; bits &= bits - 1 {
			at := elem + (w+uintptr(intrinsics.Ctz32(uint32(bits))))<<3
			mark(*(*uint32)(unsafe.Pointer(at)))
		}
		w += 8
		if w >= words {
			elem += size
			w = 0
		}
	}
	*(*uint32)(unsafe.Pointer(rest)) = next
}

// growMarkStack makes the mark stack twice as large.
//
//interleave:system
func growMarkStack() bool {
	size := markEnd - markBase
	p, _ := pageAlloc(size >> pageShift << 1)
	if p == 0 {
		return false
	}
	memcopy(unsafe.Pointer(p), unsafe.Pointer(markBase), markTop-markBase)
	pageFree(markBase, size>>pageShift)
	markTop = p + markTop - markBase
	markBase = p
	markEnd = p + size<<1
	return true
}

// rescan puts marked objects on the mark stack again, because some were dropped from it: as many
// as there is room for, going on from rescanAt. It reports whether there were any.
//
//interleave:system
func rescan() bool {
	end := heapUsed >> pageShift
	if rescanAt == 0 {
		if !markOverflow {
			return false
		}
		markOverflow = false
		rescanAt = heapFirst >> pageShift
	}
	for rescanAt < end {
		s := spanOf(rescanAt << pageShift)
		if s == nil {
			rescanAt++
			continue
		}
		if s.kind != spanNoscan && s.live != 0 {
			if markEnd-markTop < markStackRoom+4*maxSpanElems && markTop != markBase {
				return true
			}
			for i := uint32(0); i < s.nelems; i++ {
				if isMarked(s, uintptr(i)) {
					*(*uint32)(unsafe.Pointer(markTop)) = uint32(s.base + uintptr(i)*s.size)
					markTop += 4
				}
			}
		}
		rescanAt += uintptr(s.pages)
	}
	// What was dropped during this pass needs another one.
	rescanAt = 0
	return true
}

// isMarked reports whether object i of the span is marked.
func isMarked(s *span, i uintptr) bool {
	bits := *(*uint8)(unsafe.Pointer(uintptr(unsafe.Pointer(s)) + spanDescSize + i>>3))
	return bits>>(i&7)&1 != 0
}

// reached reports whether the object that the address lies in is marked, or is none.
//
//interleave:system
func reached(p uintptr) bool {
	s := spanOf(p)
	return s == nil || isMarked(s, uintptr(uint64(p-s.base)*s.magic>>32))
}

// sweep frees the spans in which nothing is marked and gives the others to their bins.
//
//interleave:system
func sweep() {
	heapLive = 0
	end := heapUsed >> pageShift
	for page := heapFirst >> pageShift; page < end; {
		s := spanOf(page << pageShift)
		if s == nil {
			page++
			continue
		}
		page += uintptr(s.pages)
		b := s.bin
		if s.live == 0 {
			if b == nil {
				largeFrees++
			}
			freeSpan(s)
			continue
		}
		heapLive += uintptr(s.live) * s.size
		s.free = 0
		s.dirty = true
		s.next = nil
		if b == nil {
			continue
		}
		b.nspans++
		if s.live == s.nelems {
			continue
		}
		if b.last == nil {
			b.spans = s
			b.current = s
		} else {
			b.last.next = s
		}
		b.last = s
	}
}
