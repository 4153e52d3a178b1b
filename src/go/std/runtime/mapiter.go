package runtime

// Iteration over maps.

import (
	"internal/abi"
	"unsafe"
)

// An hiter is an iterator. Compiled code keeps it in its frame and uses key and elem, which are
// valid until the next operation on the map; key is nil behind the last entry.
type hiter struct {
	key  unsafe.Pointer
	elem unsafe.Pointer
	m    *hmap
	next uint32 // number of the entry to look at next
	left uint32 // how many are to be looked at
	end  uint32 // number at which to go on with 0
}

// mapiterinit starts an iteration and goes to the first entry.
func mapiterinit(t *abi.Type, m *hmap, it *hiter) {
	it.key = nil
	it.elem = nil
	if m == nil || m.count == 0 {
		return
	}
	it.m = m
	n := m.used
	if m.mask == 0 {
		n = m.capacity
	}
	it.next = 0
	if m.count > 1 {
		it.next = uint32(mapIterSeed()) % n
	}
	it.left = n
	it.end = n
	mapiternext(it)
}

// mapiternext goes to the next entry. Entries made during the iteration may be left out.
func mapiternext(it *hiter) {
	m := it.m
	for it.left > 0 {
		n := it.next
		it.left--
		it.next = n + 1
		if it.next == it.end {
			it.next = 0
		}
		if m.mask == 0 {
			if *liveBits(m.entries, m.capacity, m.entrySize)>>n&1 == 0 {
				continue
			}
		} else if n >= m.used || *(*uint32)(unsafe.Add(m.index, uintptr(m.mask+1+n)*4)) < hashLive {
			continue
		}
		it.key = unsafe.Add(m.entries, uintptr(n)*uintptr(m.entrySize))
		it.elem = unsafe.Add(it.key, uintptr(m.elemOffset))
		return
	}
	it.key = nil
	it.elem = nil
}

// mapiternew returns a new iterator, for reflection.
func mapiternew(t *abi.Type, m *hmap) *hiter {
	it := new(hiter)
	mapiterinit(t, m, it)
	return it
}
