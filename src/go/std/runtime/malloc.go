package runtime

// Allocation.
//
// Objects of up to 8 KiB come from bins: one for each size class and pattern of pointer words (up
// to 512 bytes; larger ones with pointers have a header that names their element type). A bin
// hands out the free objects of its spans in runs: [next, limit) is zeroed already, so that
// allocating is adding to next. Larger objects have spans of their own.
//
// Nothing here ever frees or moves: the collector (mgc.go) does, while no goroutine runs. When it
// is time, allocation asks for it by setting gcWanted and ending the running goroutine's time slice.
//
// None of these functions may panic, call through a value or switch goroutines.

import (
	"internal/abi"
	"unsafe"
)

const (
	// maxSmallSize is the largest size that comes from a bin.
	maxSmallSize = 8192
	// binTableSize is the number of entries of typeBins and sliceBins.
	binTableSize = 256
	// numBinLists is the number of hash chains of all bins with a mask.
	numBinLists = 64
	// hashFactor spreads addresses and the like: 2^32 divided by the golden ratio.
	hashFactor = 0x9E3779B1
	// maxAlloc is what gc could address: beyond it a size is out of range, not out of memory.
	maxAlloc = 1 << 48
)

// A bin hands out objects of one size and one pattern of pointers.
type bin struct {
	next    uintptr // start of the free run
	limit   uintptr // its end
	size    uintptr
	current *span  // the run's span; the list goes on behind it
	spans   *span  // after a collection: the spans with free objects, lowest first
	last    *span  // end of that list
	mask    uint64 // pointer words
	runs    uint64 // objects in all runs so far
	frees   uint64 // objects freed by collections
	nspans  uint32
	kind    uint8 // as span.kind
	class   uint8
	chain   *bin // next in the hash chain
	all     *bin // next of all bins
}

// sliceBin is an entry of the cache of bins for elements of a type.
type sliceBin struct {
	key uint64 // type's address and size class<<32
	bin *bin
}

var (
	// typeBins caches the bin for a type: type's address | bin's address<<32.
	typeBins [binTableSize]uint64
	// sliceBins caches the bin for several elements of a type.
	sliceBins [binTableSize]sliceBin
	// noscanBins and headerBins are the bins without and with a header, by class.
	noscanBins, headerBins [numSizeClasses]*bin
	// maskBins are the hash chains of bins with a mask.
	maskBins [numBinLists]*bin
	// allBins is the list of all bins.
	allBins *bin

	// zerobase is the address of all objects of size 0.
	zerobase uint64

	largeAllocs, largeFrees uint64 // numbers of large objects
	totalAlloc              uint64 // bytes ever handed out, less what is left of the runs
)

// mallocInit prepares the heap; limit is the most memory that the program may use. It must run
// before anything is allocated.
func mallocInit(limit uintptr) {
	sizeClassInit()
	memoryLimit = limit
	gcPercent = 100
	pageInit()
	setTrigger()
}

// newobject allocates a variable of the type.
func newobject(t *abi.Type) unsafe.Pointer {
	key := uint32(uintptr(unsafe.Pointer(t)))
	e := *(*uint64)(unsafe.Add(unsafe.Pointer(&typeBins), key*hashFactor>>24<<3))
	if uint32(e) == key {
		b := (*bin)(unsafe.Pointer(uintptr(e >> 32)))
		p := b.next
		if next := p + b.size; next <= b.limit {
			b.next = next
			return unsafe.Pointer(p)
		}
		return unsafe.Pointer(refill(b))
	}
	return newobjectSlow(t)
}

// newobjectSlow allocates when the bin for the type is not in the cache, and puts it there.
func newobjectSlow(t *abi.Type) unsafe.Pointer {
	size := t.Size
	if size == 0 {
		return unsafe.Pointer(&zerobase)
	}
	if size > maxSmallSize || size > maxMaskSize && t.PtrWords != 0 {
		return mallocgc(size, t, true)
	}
	var b *bin
	if t.PtrWords == 0 {
		b = noscanBin(sizeClassOf(size))
	} else {
		b = maskBin(sizeClassOf(size), pointerMask(t.Pointers, t.PtrWords))
	}
	key := uint32(uintptr(unsafe.Pointer(t)))
	*(*uint64)(unsafe.Add(unsafe.Pointer(&typeBins), key*hashFactor>>24<<3)) =
		uint64(key) | uint64(uintptr(unsafe.Pointer(b)))<<32
	return unsafe.Pointer(refill(b))
}

// mallocgc allocates size bytes that hold elements of type t; nil: no pointers. Without zero,
// memory without pointers may hold anything. Size must not be 0, except that it may be when t is
// nil.
func mallocgc(size uintptr, t *abi.Type, zero bool) unsafe.Pointer {
	var b *bin
	if t == nil || t.PtrWords == 0 {
		if size > maxSmallSize {
			return unsafe.Pointer(allocLarge(size, nil, zero))
		}
		if size == 0 {
			return unsafe.Pointer(&zerobase)
		}
		c := sizeClassOf(size)
		b = *(**bin)(unsafe.Add(unsafe.Pointer(&noscanBins), c<<3))
		if b == nil {
			b = noscanBin(c)
		}
	} else if size <= maxMaskSize {
		c := sizeClassOf(size)
		key := uint64(uintptr(unsafe.Pointer(t))) | uint64(c)<<32
		e := (*sliceBin)(unsafe.Add(unsafe.Pointer(&sliceBins),
			(uint32(key)+uint32(c)<<4)*hashFactor>>24<<4))
		b = e.bin
		if e.key != key {
			b = maskBin(c, repeatMask(t))
			e.key = key
			e.bin = b
		}
	} else if size <= maxSmallSize-headerSize {
		return unsafe.Pointer(allocHeader(size, t))
	} else {
		return unsafe.Pointer(allocLarge(size, t, true))
	}
	p := b.next
	if next := p + b.size; next <= b.limit {
		b.next = next
		return unsafe.Pointer(p)
	}
	return unsafe.Pointer(refill(b))
}

// allocHeader allocates an object with a header.
func allocHeader(size uintptr, t *abi.Type) uintptr {
	c := sizeClassOf(size + headerSize)
	b := *(**bin)(unsafe.Add(unsafe.Pointer(&headerBins), c<<3))
	if b == nil {
		b = newBin(c, 0, spanHeader)
		*(**bin)(unsafe.Add(unsafe.Pointer(&headerBins), c<<3)) = b
	}
	p := b.next
	if next := p + b.size; next <= b.limit {
		b.next = next
	} else {
		p = refill(b)
	}
	*(*uint32)(unsafe.Pointer(p)) = uint32(uintptr(unsafe.Pointer(t)))
	return p + headerSize
}

// allocLarge allocates an object that has a span of its own.
func allocLarge(size uintptr, t *abi.Type, zero bool) uintptr {
	pages := (size + pageSize - 1) >> pageShift
	if pages >= maxPages {
		fatalNoMemory()
	}
	s := newSpan(pages, pages<<pageShift, 1)
	if s == nil {
		fatalNoMemory()
	}
	if t != nil && t.PtrWords != 0 {
		s.kind = spanTyped
		s.typ = uintptr(unsafe.Pointer(t))
	}
	s.limit = s.base + size
	if zero && s.dirty {
		memzero(unsafe.Pointer(s.base), pages<<pageShift)
	}
	largeAllocs++
	charge(pages << pageShift)
	return s.base
}

// charge counts bytes handed out, and asks for a collection when it is time for one.
func charge(bytes uintptr) {
	totalAlloc += uint64(bytes)
	heapLive += bytes
	if heapLive >= gcTrigger || pagesInUse<<pageShift > memoryLimit {
		wantGC()
	}
}

// refill finds the bin's next run of free objects and returns the first of them.
func refill(b *bin) uintptr {
	s := b.current
	for {
		if s == nil {
			s = growBin(b)
		}
		n := s.nelems
		i := s.free
		bits := uintptr(unsafe.Pointer(s)) + spanDescSize
		// The next unmarked object.
		for i < n {
			w := ^*(*uint64)(unsafe.Pointer(bits + uintptr(i>>6<<3))) >> (i & 63)
			if w != 0 {
				for w&1 == 0 {
					w >>= 1
					i++
				}
				break
			}
			i = i&^63 + 64
		}
		if i < n {
			// The run ends before the next marked one.
			j := i + 1
			for j < n {
				w := *(*uint64)(unsafe.Pointer(bits + uintptr(j>>6<<3))) >> (j & 63)
				if w != 0 {
					for w&1 == 0 {
						w >>= 1
						j++
					}
					break
				}
				j = j&^63 + 64
			}
			if j > n {
				j = n
			}
			s.free = j
			b.current = s
			size := b.size
			p := s.base + uintptr(i)*size
			bytes := uintptr(j-i) * size
			if s.dirty {
				memzero(unsafe.Pointer(p), bytes)
			}
			b.next = p + size
			b.limit = p + bytes
			b.runs += uint64(j - i)
			totalAlloc += uint64(bytes)
			heapLive += bytes
			if heapLive >= gcTrigger || pagesInUse<<pageShift > memoryLimit {
				wantGC()
			}
			return p
		}
		s.free = n
		s = s.next
	}
}

// growBin gives the bin a new span. The first is as small as makes sense; the more there are, the
// larger are the next.
func growBin(b *bin) *span {
	size := b.size
	pages := (size + pageSize - 1) >> pageShift
	for pages<<pageShift%size > pages<<pageShift>>3 {
		pages++
	}
	for n := b.nspans; n > 0 && pages < maxSpanPages && pages<<pageShift/size < maxSpanElems/2; n >>= 1 {
		pages <<= 1
	}
	n := pages << pageShift / size
	if n > maxSpanElems {
		n = maxSpanElems
	}
	s := newSpan(pages, size, uint32(n))
	if s == nil {
		fatalNoMemory()
	}
	s.bin = b
	s.mask = b.mask
	s.kind = b.kind
	b.nspans++
	return s
}

// newBin makes a bin for the size class.
func newBin(class uintptr, mask uint64, kind uint8) *bin {
	b := (*bin)(unsafe.Pointer(metaAlloc(unsafe.Sizeof(bin{}))))
	b.size = uintptr(classSizeOf(class))
	b.mask = mask
	b.kind = kind
	b.class = uint8(class)
	b.all = allBins
	allBins = b
	return b
}

// noscanBin returns the bin for objects without pointers.
func noscanBin(class uintptr) *bin {
	slot := (**bin)(unsafe.Add(unsafe.Pointer(&noscanBins), class<<3))
	if *slot == nil {
		*slot = newBin(class, 0, spanNoscan)
	}
	return *slot
}

// maskBin returns the bin for objects whose pointer words are those of the mask.
func maskBin(class uintptr, mask uint64) *bin {
	size := uintptr(classSizeOf(class))
	if words := size >> 3; words < 64 {
		mask &= 1<<words - 1
	}
	h := uint32(mask^mask>>32)*hashFactor + uint32(class)
	slot := (**bin)(unsafe.Add(unsafe.Pointer(&maskBins), (h>>16^h)&(numBinLists-1)<<3))
	for b := *slot; b != nil; b = b.chain {
		if b.mask == mask && uintptr(b.class) == class {
			return b
		}
	}
	b := newBin(class, mask, spanMask)
	b.chain = *slot
	*slot = b
	return b
}

// pointerMask returns the first 64 bits of a list of pointer words.
func pointerMask(bits *byte, words uintptr) uint64 {
	mask := uint64(0)
	for i := uintptr(0); i < words && i < 64; i += 8 {
		mask |= uint64(*(*byte)(unsafe.Add(unsafe.Pointer(bits), i>>3))) << i
	}
	if words < 64 {
		mask &= 1<<words - 1
	}
	return mask
}

// repeatMask returns the pointer words of an array of elements of type t.
func repeatMask(t *abi.Type) uint64 {
	mask := pointerMask(t.Pointers, t.PtrWords)
	for words := t.Size >> 3; words < 64; words <<= 1 {
		mask |= mask << words
	}
	return mask
}

// newclosure allocates a closure, whose first word is the function's table index.
func newclosure(size uintptr, pointers *byte, ptrWords uintptr) unsafe.Pointer {
	if size > maxMaskSize {
		return newobject(closureType(size, pointers, ptrWords))
	}
	c := sizeClassOf(size)
	var b *bin
	if ptrWords == 0 {
		b = noscanBin(c)
	} else {
		b = maskBin(c, pointerMask(pointers, ptrWords))
	}
	p := b.next
	if next := p + b.size; next <= b.limit {
		b.next = next
		return unsafe.Pointer(p)
	}
	return unsafe.Pointer(refill(b))
}

// closureTypes lists the descriptors made for large closures, by Elem.
var closureTypes *abi.Type

// closureType returns a descriptor for large closures of one layout.
func closureType(size uintptr, pointers *byte, ptrWords uintptr) *abi.Type {
	for t := closureTypes; t != nil; t = t.Elem {
		if t.Size == size && t.Pointers == pointers {
			return t
		}
	}
	t := (*abi.Type)(unsafe.Pointer(metaAlloc(unsafe.Sizeof(abi.Type{}))))
	t.Size = size
	t.Pointers = pointers
	t.PtrWords = ptrWords
	t.Elem = closureTypes
	closureTypes = t
	return t
}

// fatalNoMemory ends the program because the host gives no more memory. The caller cannot go on,
// nor can it unwind: it stops the machine by a call of the table's entry 0, which is no function.
//
//interleave:noreturn
func fatalNoMemory() {
	exitCode = 2
	const text = "fatal error: runtime: out of memory\n"
	hostWrite(2, unsafe.Pointer(unsafe.StringData(text)), int32(len(text)))
	callthunk(0, 0)
}
