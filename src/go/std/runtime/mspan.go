package runtime

// Spans and their descriptors.
//
// A span is a run of pages cut into objects of one size. Its descriptor lies elsewhere, in memory
// that is never scanned (metaAlloc), followed by one mark bit an object. A free object is one
// without a mark that the bin has not handed out since the last collection.

import "unsafe"

// How a span's objects are scanned.
const (
	spanNoscan = iota // no pointers
	spanMask          // the pointer words are those of span.mask
	spanHeader        // each object starts with the address of its element type
	spanTyped         // one large object of elements of type span.typ
)

// span describes a run of pages. Mark bits follow it in memory.
type span struct {
	base   uintptr
	limit  uintptr // end of the last object
	size   uintptr // of an object
	magic  uint64  // 1<<32/size rounded up: (offset*magic)>>32 is the object's index; 0 for one object
	mask   uint64  // spanMask: bit i set when the word at 8*i is a pointer
	next   *span   // in the bin's list of spans with free objects, in the list of free descriptors
	bin    *bin    // nil for a large object
	typ    uintptr // spanTyped: address of the elements' type
	pages  uint32
	nelems uint32
	live   uint32 // objects marked in the last collection, counted while it marks
	free   uint32 // objects before this index are in use or handed out
	kind   uint8
	dirty  bool // free objects are not known to be zero
	_      [6]byte
}

const (
	spanDescSize = unsafe.Sizeof(span{})
	// maxSpanElems bounds the mark bits of a span.
	maxSpanElems = 1024
	// maxSpanPages bounds a span of small objects.
	maxSpanPages = 16
	metaChunk    = 4 * pageSize
	// numMetaLists: descriptors with 1, 2, 4, 8 and 16 words of mark bits.
	numMetaLists = 5
)

var (
	// metaNext and metaEnd bound the unused rest of the memory for descriptors.
	metaNext, metaEnd uintptr
	// metaFree[k] lists free span descriptors with 1<<k words of mark bits.
	metaFree [numMetaLists]*span
	// metaInUse counts bytes of memory for descriptors, tables of interface methods and the like.
	metaInUse uintptr
)

// metaAlloc returns n bytes of zeroed memory that are never scanned nor freed. Address 0: the
// host has no more memory.
//
//interleave:system
func metaAlloc(n uintptr) uintptr {
	n = (n + 7) &^ 7
	metaInUse += n
	if metaNext+n > metaEnd {
		size := uintptr(metaChunk)
		if n > size/4 {
			size = (n + pageSize - 1) &^ (pageSize - 1)
		}
		p, zero := pageAlloc(size >> pageShift)
		if p == 0 {
			fatalNoMemory()
		}
		if !zero {
			memzero(unsafe.Pointer(p), size)
		}
		if size != metaChunk {
			return p
		}
		metaNext, metaEnd = p, p+size
	}
	p := metaNext
	metaNext += n
	return p
}

// markWords returns k such that 1<<k words hold a mark bit for each of n objects.
//
//interleave:system
func markWords(n uint32) uintptr {
	k := uintptr(0)
	for uint32(64)<<k < n {
		k++
	}
	return k
}

// newSpan returns a span of the given number of pages with objects of the given size, nil when
// the host has no more memory.
//
//interleave:system
func newSpan(pages, size uintptr, nelems uint32) *span {
	k := markWords(nelems)
	list := (**span)(unsafe.Add(unsafe.Pointer(&metaFree), k<<3))
	s := *list
	// One word more, for the bit of an address just behind the last object.
	bytes := spanDescSize + uintptr(8)<<k + 8
	if s != nil {
		*list = s.next
		memzero(unsafe.Pointer(s), bytes)
	} else {
		s = (*span)(unsafe.Pointer(metaAlloc(bytes)))
	}
	p, zero := pageAlloc(pages)
	if p == 0 {
		s.next = *list
		*list = s
		return nil
	}
	s.base = p
	s.limit = p + uintptr(nelems)*size
	s.size = size
	s.nelems = nelems
	s.pages = uint32(pages)
	s.dirty = !zero
	if nelems > 1 {
		s.magic = (1<<32 + uint64(size) - 1) / uint64(size)
	}
	setSpans(p>>pageShift, pages, uintptr(unsafe.Pointer(s)))
	return s
}

// freeSpan gives a span's pages and descriptor back.
//
//interleave:system
func freeSpan(s *span) {
	setSpans(s.base>>pageShift, uintptr(s.pages), 0)
	pageFree(s.base, uintptr(s.pages))
	list := (**span)(unsafe.Add(unsafe.Pointer(&metaFree), markWords(s.nelems)<<3))
	s.next = *list
	*list = s
}

// spanOf returns the span that the address lies in, nil when it is not in one.
func spanOf(p uintptr) *span {
	info := uintptr(*(*uint32)(unsafe.Add(unsafe.Pointer(&arenas), uint32(p)>>arenaShift<<2)))
	if info == 0 {
		return nil
	}
	return (*span)(unsafe.Pointer(uintptr(*(*uint32)(unsafe.Pointer(info + p>>pageShift&(arenaPages-1)<<2)))))
}

// findObject returns the start and size of the object that the address lies in, 0 when in none.
func findObject(p uintptr) (base, size uintptr) {
	s := spanOf(p)
	if s == nil || p >= s.limit {
		return 0, 0
	}
	i := uint64(p-s.base) * s.magic >> 32
	return s.base + uintptr(i)*s.size, s.size
}
