package runtime

// The page allocator: gives out runs of 2 KiB pages of the linear memory between heapStart and
// its end, lowest address first, so that the live part stays compact and what is above can be
// left out of snapshots.
//
// Memory is divided into arenas of 4 MiB at multiples of 4 MiB. Each that the heap reaches has
// an arenaInfo: which pages are in use, and which span each belongs to.

import "unsafe"

const (
	pageShift     = 11
	pageSize      = 1 << pageShift
	arenaShift    = 22
	arenaPages    = 1 << (arenaShift - pageShift)
	numArenas     = 1 << (32 - arenaShift)
	wasmPageShift = 16
	// arenaInfoPages is the size of an arenaInfo in pages.
	arenaInfoPages = (unsafe.Sizeof(arenaInfo{}) + pageSize - 1) >> pageShift
	// maxPages is the number of pages in 4 GiB.
	maxPages = 1 << (32 - pageShift)
	// numPageHints: the last hint serves all longer runs.
	numPageHints = 12
)

// arenaInfo describes the pages of one arena.
type arenaInfo struct {
	// spans[i] is the address of the span that page i belongs to, 0 when it holds no objects.
	spans [arenaPages]uint32
	// used has bit i%64 of word i/64 set while page i is in use or no part of the heap.
	used [arenaPages / 64]uint64
}

var (
	// arenas[i] is the address of the arenaInfo of addresses i<<arenaShift and up; 0 for none.
	arenas [numArenas]uint32

	// heapUsed is the end of the highest page ever in use and not cleared since. All bytes from
	// here to the end of memory are zero: whoever restores an older memory image must keep that so.
	heapUsed uintptr

	// heapEnd is the end of the memory that the page allocator knows; heapFirst its start.
	heapEnd, heapFirst uintptr

	// pagesInUse counts the pages in use, of all kinds.
	pagesInUse uintptr

	// pageHints[k]: no run of 1<<k free pages starts below this page number.
	pageHints [numPageHints]uintptr
)

// pageInit makes the heap's first memory known.
//
//interleave:system
func pageInit() {
	start := heapStart()
	heapFirst = start
	heapUsed = start
	heapEnd = start
	for k := 0; k < numPageHints; k++ {
		pageHints[k] = start >> pageShift
	}
	if memorysize() <= start {
		memorygrow(int32((start-memorysize())>>wasmPageShift) + 2)
	}
	addMemory(memorysize())
}

// addMemory takes the memory from heapEnd to end into the heap. The descriptions of the arenas
// that it reaches first are put at its start.
//
//interleave:system
func addMemory(end uintptr) {
	from := heapEnd
	first, last := from>>arenaShift, (end-1)>>arenaShift
	info := from
	for a := first; a <= last; a++ {
		if arenas[a&(numArenas-1)] == 0 {
			arenas[a&(numArenas-1)] = uint32(info)
			memfill64(info+unsafe.Offsetof(arenaInfo{}.used), arenaPages/8)
			info += arenaInfoPages << pageShift
		}
	}
	heapEnd = end
	setPages(from>>pageShift, (end-from)>>pageShift, false)
	if info > from {
		n := (info - from) >> pageShift
		setPages(from>>pageShift, n, true)
		pagesInUse += n
		if info > heapUsed {
			heapUsed = info
		}
	}
	lowerPageHints(from >> pageShift)
}

// memfill64 sets n bytes (a multiple of 8) to ones.
//
//interleave:system
func memfill64(p, n uintptr) {
	for end := p + n; p < end; p += 8 {
		*(*uint64)(unsafe.Pointer(p)) = ^uint64(0)
	}
}

// pageWord returns the address of the word of usage bits that holds the page's.
//
//interleave:system
func pageWord(page uintptr) uintptr {
	info := *(*uint32)(unsafe.Add(unsafe.Pointer(&arenas), page>>(arenaShift-pageShift)<<2))
	return uintptr(info) + unsafe.Offsetof(arenaInfo{}.used) + (page&(arenaPages-1))>>6<<3
}

// setPages marks n pages as used or free.
//
//interleave:system
func setPages(page, n uintptr, used bool) {
	for n > 0 {
		bit := page & 63
		k := 64 - bit
		if k > n {
			k = n
		}
		mask := ^uint64(0) >> (64 - k) << bit
		w := (*uint64)(unsafe.Pointer(pageWord(page)))
		if used {
			*w |= mask
		} else {
			*w &^= mask
		}
		page += k
		n -= k
	}
}

// setSpans writes which span n pages belong to.
//
//interleave:system
func setSpans(page, n uintptr, s uintptr) {
	for end := page + n; page < end; page++ {
		info := *(*uint32)(unsafe.Add(unsafe.Pointer(&arenas), page>>(arenaShift-pageShift)<<2))
		*(*uint32)(unsafe.Pointer(uintptr(info) + (page&(arenaPages-1))<<2)) = uint32(s)
	}
}

// findPages returns the first run of n free pages and true, or the start of the free pages at
// the end of memory (its end when there are none) and false.
//
//interleave:system
func findPages(n uintptr) (uintptr, bool) {
	k := uintptr(0)
	for k < numPageHints-1 && uintptr(2)<<k <= n {
		k++
	}
	page := *(*uintptr)(unsafe.Add(unsafe.Pointer(&pageHints), k<<3)) &^ 63
	end := heapEnd >> pageShift
	start, run := page, uintptr(0)
	for page < end {
		w := *(*uint64)(unsafe.Pointer(pageWord(page)))
		if w == 0 {
			if run == 0 {
				start = page
			}
			run += 64
			page += 64
			if run >= n {
				break
			}
			continue
		}
		if w == ^uint64(0) {
			run = 0
			page += 64
			continue
		}
		for i := 0; i < 64; i++ {
			if w&1 == 0 {
				if run == 0 {
					start = page
				}
				run++
				if run >= n {
					break
				}
			} else {
				run = 0
			}
			w >>= 1
			page++
		}
		if run >= n {
			break
		}
	}
	if run < n {
		if run == 0 {
			start = end
		}
		return start, false
	}
	// No run of n pages starts before this one.
	for k = 0; k < numPageHints; k++ {
		hint := (*uintptr)(unsafe.Add(unsafe.Pointer(&pageHints), k<<3))
		if uintptr(1)<<k >= n && *hint < start {
			*hint = start
		}
	}
	return start, true
}

// lowerPageHints takes into account that pages from the given one on have become free.
//
//interleave:system
func lowerPageHints(page uintptr) {
	for k := uintptr(0); k < numPageHints; k++ {
		hint := (*uintptr)(unsafe.Add(unsafe.Pointer(&pageHints), k<<3))
		from := uintptr(0)
		if back := uintptr(2) << k; k < numPageHints-1 && page > back {
			from = page - back
		}
		if first := heapFirst >> pageShift; from < first {
			from = first
		}
		if *hint > from {
			*hint = from
		}
	}
}

// pageAlloc returns the address of n pages, and whether they are known to be zero. Address 0:
// the host has no more memory.
//
//interleave:system
func pageAlloc(n uintptr) (p uintptr, zero bool) {
	page, ok := findPages(n)
	for !ok {
		if !growMemory(page + n - heapEnd>>pageShift) {
			return 0, false
		}
		page, ok = findPages(n)
	}
	setPages(page, n, true)
	pagesInUse += n
	p = page << pageShift
	zero = p >= heapUsed
	if end := p + n<<pageShift; end > heapUsed {
		heapUsed = end
	}
	return p, zero
}

// pageFree gives n pages back.
//
//interleave:system
func pageFree(p, n uintptr) {
	page := p >> pageShift
	setPages(page, n, false)
	pagesInUse -= n
	lowerPageHints(page)
}

// growMemory makes the heap at least n pages larger; beyond that by an eighth of what it is, so
// that growing stays rare.
//
//interleave:system
func growMemory(n uintptr) bool {
	n += (n>>(arenaShift-pageShift) + 2) * arenaInfoPages
	// What counts is what the heap has taken, not what the host has given: after going back to an
	// earlier state there is more of that, and yet all must go as it went before.
	size := heapEnd
	need := (n<<pageShift + 1<<wasmPageShift - 1) >> wasmPageShift
	more := (heapEnd-heapFirst)>>3>>wasmPageShift + 1
	if more < need {
		more = need
	}
	if size>>wasmPageShift+more > 1<<(32-wasmPageShift) {
		more = need
	}
	if size>>wasmPageShift+need > 1<<(32-wasmPageShift)-1 {
		return false
	}
	if !haveMemory(size + more<<wasmPageShift) {
		more = need
		if !haveMemory(size + more<<wasmPageShift) {
			return false
		}
	}
	addMemory(size + more<<wasmPageShift)
	return true
}

// haveMemory makes sure that there is memory up to end.
//
//interleave:system
func haveMemory(end uintptr) bool {
	size := memorysize()
	return end <= size || memorygrow(int32((end-size)>>wasmPageShift)) >= 0
}

// trimHeap lowers heapUsed to the end of the highest page in use, clearing what is above.
//
//interleave:system
func trimHeap() {
	page := heapUsed >> pageShift
	for page > heapFirst>>pageShift {
		w := *(*uint64)(unsafe.Pointer(pageWord(page - 1)))
		if w>>((page-1)&63)&1 != 0 {
			break
		}
		page--
	}
	top := page << pageShift
	memzero(unsafe.Pointer(top), heapUsed-top)
	heapUsed = top
}
