package runtime

// Maps: how they are kept in memory, made, grown and cleared.
//
// The entries lie in one array, each a key and an element. An entry keeps its number for as long
// as it lives: deleting leaves a free entry, which the next insertion takes; growing copies the
// array. So iterating is counting through the entries, whatever happens to the map meanwhile.
//
// A map of up to 8 entries is searched entry by entry. A larger one has an index: a hash table with
// open addressing, whose slots hold entry numbers together with as many bits of the hash as there
// is room for, and behind it the hashes of all entries.
//
// Where a key is found depends on nothing but the program, as does the order of iteration, apart
// from where it starts: that is a decision (mapIterSeed).

import (
	"internal/abi"
	"internal/intrinsics"
	"unsafe"
)

// An hmap is what a map variable points to. The first word is what len answers.
type hmap struct {
	count   int
	entries unsafe.Pointer // capacity entries; while there is no index, the bits of those in use follow
	// index has mask+1 slots of 4 bytes, then the hashes of capacity entries. A slot is 0 or the
	// entry's number plus one in the bits of mask, and in the others those of its hash.
	index      unsafe.Pointer
	mask       uint32 // 0 while there is no index
	capacity   uint32
	used       uint32 // with an index: entries from here on were never used
	free       uint32 // with an index: number plus one of the first free entry below used; 0: none
	entrySize  uint32
	elemOffset uint32
}

const (
	// smallMap is the capacity up to which a map has no index.
	smallMap = 8
	// hashLive is set in the hashes of all keys. The hash of a free entry is the number plus
	// one of the next free one.
	hashLive = 1 << 31
)

// mapLayout is how the entries of maps of one type lie in memory.
type mapLayout struct {
	next  *mapLayout
	typ   *abi.Type // of the map
	entry abi.Type  // as far as allocation needs it
	elem  uintptr   // offset of the element
}

// mapLayouts are the layouts made so far, in chains by the map type's address.
var mapLayouts [64]*mapLayout

// layoutOf returns the layout for the map type.
func layoutOf(t *abi.Type) *mapLayout {
	key := uint32(uintptr(unsafe.Pointer(t)))
	slot := (**mapLayout)(unsafe.Add(unsafe.Pointer(&mapLayouts), key*hashFactor>>26<<3))
	for l := *slot; l != nil; l = l.next {
		if l.typ == t {
			return l
		}
	}
	l := newLayout(t)
	l.next = *slot
	*slot = l
	return l
}

// newLayout lays out the entries of a map type.
func newLayout(t *abi.Type) *mapLayout {
	l := (*mapLayout)(unsafe.Pointer(metaAlloc(unsafe.Sizeof(mapLayout{}))))
	l.typ = t
	align := uintptr(t.Key.Align)
	if a := uintptr(t.Elem.Align); a > align {
		align = a
	}
	if align == 0 {
		align = 1
	}
	l.elem = t.Key.Size
	if a := uintptr(t.Elem.Align); a > 1 {
		l.elem = (l.elem + a - 1) &^ (a - 1)
	}
	l.entry.Size = (l.elem + t.Elem.Size + align - 1) &^ (align - 1)
	words := t.Key.PtrWords
	if t.Elem.PtrWords != 0 {
		words = l.elem>>3 + t.Elem.PtrWords
	}
	l.entry.PtrWords = words
	if words == 0 {
		return l
	}
	bits := metaAlloc((words + 7) >> 3)
	l.entry.Pointers = (*byte)(unsafe.Pointer(bits))
	setPointerBits(bits, 0, t.Key)
	setPointerBits(bits, l.elem>>3, t.Elem)
	return l
}

// setPointerBits sets the bits of t's pointer words in a list, from a word on.
func setPointerBits(bits, word uintptr, t *abi.Type) {
	for i := uintptr(0); i < t.PtrWords; i++ {
		if *(*uint8)(unsafe.Add(unsafe.Pointer(t.Pointers), i>>3))>>(i&7)&1 != 0 {
			at := (*uint8)(unsafe.Pointer(bits + (word+i)>>3))
			*at |= 1 << ((word + i) & 7)
		}
	}
}

// makemap makes a map with room for hint entries.
func makemap(t *abi.Type, hint int) *hmap {
	l := layoutOf(t)
	m := new(hmap)
	m.entrySize = uint32(l.entry.Size)
	m.elemOffset = uint32(l.elem)
	if hint <= 0 || uint64(hint) >= 1<<28 || uintptr(hint)*l.entry.Size >= 1<<32 {
		return m
	}
	n := uint32(hint)
	if n <= smallMap {
		n = smallMap
	}
	setCapacity(m, l, n)
	return m
}

// setCapacity gives the map room for n entries, at least as many as now; its entries keep their
// numbers. The index is made, without its slots, if that is more than a small map has.
func setCapacity(m *hmap, l *mapLayout, n uint32) {
	size := l.entry.Size
	bytes := uintptr(n) * size
	small := n <= smallMap
	if small {
		bytes = (bytes+7)&^7 + 8
	}
	var t *abi.Type
	if l.entry.PtrWords != 0 {
		t = &l.entry
	}
	if bytes >= 1<<32 {
		fatalNoMemory()
	}
	entries := unsafe.Pointer(&zerobase)
	if bytes != 0 {
		entries = mallocgc(bytes, t, true)
	}
	if m.entries != nil {
		memcopy(entries, m.entries, uintptr(m.capacity)*size)
		if small {
			*liveBits(entries, n, m.entrySize) = *liveBits(m.entries, m.capacity, m.entrySize)
		}
	}
	m.entries = entries
	if small {
		m.capacity = n
		return
	}
	slots := uint32(2 * smallMap)
	for slots < n+n>>1 {
		slots <<= 1
	}
	index := mallocgc(uintptr(slots+n)*4, nil, true)
	if m.mask != 0 {
		memcopy(unsafe.Add(index, uintptr(slots)*4), unsafe.Add(m.index, uintptr(m.mask+1)*4), uintptr(m.used)*4)
	}
	m.index = index
	m.mask = slots - 1
	m.capacity = n
}

// liveBits returns the address of the word, behind the entries of a map without index, that has a
// bit for each in use.
func liveBits(entries unsafe.Pointer, capacity, entrySize uint32) *uint64 {
	return (*uint64)(unsafe.Add(entries, (uintptr(capacity)*uintptr(entrySize)+7)&^7))
}

// growMap makes room for more entries in a map that is full.
func growMap(t *abi.Type, m *hmap) {
	l := layoutOf(t)
	was := m.capacity
	if was < smallMap {
		n := uint32(smallMap)
		if was == 0 {
			n = smallMap / 2
		}
		setCapacity(m, l, n)
		return
	}
	if m.mask == 0 {
		// All entries are in use: now they need hashes.
		setCapacity(m, l, 2*smallMap)
		m.used = smallMap
		hashes := uintptr(m.index) + uintptr(m.mask+1)*4
		p := m.entries
		for i := uintptr(0); i < smallMap; i++ {
			*(*uint32)(unsafe.Pointer(hashes + i*4)) = keyhash(t.Key, p, false)
			p = unsafe.Add(p, l.entry.Size)
		}
	} else {
		setCapacity(m, l, was*2)
	}
	fillIndex(m)
}

// fillIndex puts all entries into the slots of a new index.
func fillIndex(m *hmap) {
	index := uintptr(m.index)
	mask := m.mask
	hashes := index + uintptr(mask+1)*4
	for n := uint32(0); n < m.used; n++ {
		hash := *(*uint32)(unsafe.Pointer(hashes + uintptr(n)*4))
		if hash < hashLive {
			continue
		}
		i := hash & mask
		for *(*uint32)(unsafe.Pointer(index + uintptr(i)*4)) != 0 {
			i = (i + 1) & mask
		}
		*(*uint32)(unsafe.Pointer(index + uintptr(i)*4)) = hash&^mask | (n + 1)
	}
}

// insertSmall returns a free entry of a map without index, now in use; nil when it has become one
// with an index.
func insertSmall(t *abi.Type, m *hmap) unsafe.Pointer {
	if uint32(m.count) == m.capacity {
		growMap(t, m)
		if m.mask != 0 {
			return nil
		}
	}
	live := liveBits(m.entries, m.capacity, m.entrySize)
	n := uintptr(intrinsics.Ctz64(^*live))
	*live |= 1 << n
	m.count++
	return unsafe.Add(m.entries, n*uintptr(m.entrySize))
}

// insert returns a free entry of a map with index, now in use, for a key with the hash that the
// map does not have.
func insert(t *abi.Type, m *hmap, hash uint32) unsafe.Pointer {
	if m.free == 0 && m.used == m.capacity {
		growMap(t, m)
	}
	index := uintptr(m.index)
	mask := m.mask
	hashes := index + uintptr(mask+1)*4
	var n uint32
	if m.free != 0 {
		n = m.free - 1
		m.free = *(*uint32)(unsafe.Pointer(hashes + uintptr(n)*4))
	} else {
		n = m.used
		m.used++
	}
	*(*uint32)(unsafe.Pointer(hashes + uintptr(n)*4)) = hash
	i := hash & mask
	for *(*uint32)(unsafe.Pointer(index + uintptr(i)*4)) != 0 {
		i = (i + 1) & mask
	}
	*(*uint32)(unsafe.Pointer(index + uintptr(i)*4)) = hash&^mask | (n + 1)
	m.count++
	return unsafe.Add(m.entries, uintptr(n)*uintptr(m.entrySize))
}

// removeSmall frees the entry at p of a map without index.
func removeSmall(m *hmap, p unsafe.Pointer) {
	size := uintptr(m.entrySize)
	n := uintptr(0)
	if size != 0 {
		n = (uintptr(p) - uintptr(m.entries)) / size
	}
	*liveBits(m.entries, m.capacity, m.entrySize) &^= 1 << n
	memzero(p, size)
	m.count--
}

// remove frees the entry that slot i of the index holds.
func remove(m *hmap, i uint32) {
	index := uintptr(m.index)
	mask := m.mask
	hashes := index + uintptr(mask+1)*4
	n := *(*uint32)(unsafe.Pointer(index + uintptr(i)*4))&mask - 1
	memzero(unsafe.Add(m.entries, uintptr(n)*uintptr(m.entrySize)), uintptr(m.entrySize))
	*(*uint32)(unsafe.Pointer(hashes + uintptr(n)*4)) = m.free
	m.free = n + 1
	m.count--
	// Move those that were pushed on by the one removed, so that no search ends too early.
	for j := i; ; {
		j = (j + 1) & mask
		e := *(*uint32)(unsafe.Pointer(index + uintptr(j)*4))
		if e == 0 {
			break
		}
		home := *(*uint32)(unsafe.Pointer(hashes + uintptr(e&mask-1)*4)) & mask
		if (j-home)&mask >= (j-i)&mask {
			*(*uint32)(unsafe.Pointer(index + uintptr(i)*4)) = e
			i = j
		}
	}
	*(*uint32)(unsafe.Pointer(index + uintptr(i)*4)) = 0
	if m.count == 0 {
		m.used = 0
		m.free = 0
	}
}

// mapclear removes all entries.
func mapclear(t *abi.Type, m *hmap) {
	if m == nil || m.count == 0 {
		return
	}
	m.count = 0
	if m.mask == 0 {
		memzero(m.entries, uintptr(m.capacity)*uintptr(m.entrySize))
		*liveBits(m.entries, m.capacity, m.entrySize) = 0
		return
	}
	memzero(m.entries, uintptr(m.used)*uintptr(m.entrySize))
	memzero(m.index, uintptr(m.mask+1+m.used)*4)
	m.used = 0
	m.free = 0
}

// maplen is len(m).
func maplen(m *hmap) int {
	if m == nil {
		return 0
	}
	return m.count
}
