package runtime

// Map operations for keys of any type. Those on keys of 4 or 8 plain bytes and on strings are the
// same as the special functions, so that both can be used on one map.

import (
	"internal/abi"
	"unsafe"
)

// keyhash returns the hash of the key at p as maps with keys of its type use it. empty tells that
// the map is empty, for the text of the panic.
func keyhash(t *abi.Type, p unsafe.Pointer, empty bool) uint32 {
	var h uint64
	if t.Flags&abi.FlagPlain != 0 && t.Size == 8 {
		k := *(*uint64)(p)
		h = (k ^ k>>32) * hashMul1
		h ^= h >> 32
	} else if t.Flags&abi.FlagPlain != 0 && t.Size == 4 {
		h = uint64(*(*uint32)(p)) * hashMul1
		h ^= h >> 32
	} else if t.Kind == abi.String {
		s := *(*string)(p)
		h = memhash(unsafe.Pointer(unsafe.StringData(s)), uintptr(len(s)), 0)
	} else {
		h = typehash(t, p, 0, empty)
	}
	return uint32(h) | hashLive
}

// mapaccess returns the address of the element for the key; nil when there is none.
func mapaccess(t *abi.Type, m *hmap, key unsafe.Pointer) unsafe.Pointer {
	k := t.Key
	if m == nil || m.count == 0 {
		keyhash(k, key, true)
		return nil
	}
	if k.Flags&abi.FlagPlain != 0 {
		if k.Size == 8 {
			return mapaccess_64(t, m, *(*uint64)(key))
		}
		if k.Size == 4 {
			return mapaccess_32(t, m, *(*uint32)(key))
		}
	} else if k.Kind == abi.String {
		return mapaccess_str(t, m, *(*string)(key))
	}
	hash := keyhash(k, key, false)
	if m.mask == 0 {
		p := findSmall(k, m, key)
		if p == nil {
			return nil
		}
		return unsafe.Add(p, uintptr(m.elemOffset))
	}
	i := find(k, m, key, hash)
	if i < 0 {
		return nil
	}
	n := *(*uint32)(unsafe.Add(m.index, i*4))&m.mask - 1
	return unsafe.Add(m.entries, uintptr(n)*uintptr(m.entrySize)+uintptr(m.elemOffset))
}

// findSmall returns the address of the key's entry in a map without index; nil when there is none.
func findSmall(k *abi.Type, m *hmap, key unsafe.Pointer) unsafe.Pointer {
	p := m.entries
	if p == nil {
		return nil
	}
	for live := *liveBits(p, m.capacity, m.entrySize); live != 0; live >>= 1 {
		if live&1 != 0 && typeequal(k, key, p) {
			return p
		}
		p = unsafe.Add(p, uintptr(m.entrySize))
	}
	return nil
}

// find returns the slot of the index that holds the key; -1 when none does.
func find(k *abi.Type, m *hmap, key unsafe.Pointer, hash uint32) int {
	mask := m.mask
	for i := hash & mask; ; i = (i + 1) & mask {
		e := *(*uint32)(unsafe.Add(m.index, uintptr(i)*4))
		if e == 0 {
			return -1
		}
		if (e^hash)&^mask == 0 &&
			typeequal(k, key, unsafe.Add(m.entries, uintptr(e&mask-1)*uintptr(m.entrySize))) {
			return int(i)
		}
	}
}

// mapassign returns the address of the element for the key, which is inserted if need be.
func mapassign(t *abi.Type, m *hmap, key unsafe.Pointer) unsafe.Pointer {
	if m == nil {
		panicnilmap()
	}
	k := t.Key
	if k.Flags&abi.FlagPlain != 0 {
		if k.Size == 8 {
			return mapassign_64(t, m, *(*uint64)(key))
		}
		if k.Size == 4 {
			return mapassign_32(t, m, *(*uint32)(key))
		}
	} else if k.Kind == abi.String {
		return mapassign_str(t, m, *(*string)(key))
	}
	hash := keyhash(k, key, false)
	var p unsafe.Pointer
	if m.mask == 0 {
		p = findSmall(k, m, key)
		if p == nil {
			p = insertSmall(t, m)
		}
	} else if i := find(k, m, key, hash); i >= 0 {
		n := *(*uint32)(unsafe.Add(m.index, i*4))&m.mask - 1
		p = unsafe.Add(m.entries, uintptr(n)*uintptr(m.entrySize))
	}
	if p == nil {
		p = insert(t, m, hash)
	}
	// Also when it is there already: equal keys can differ, as the two zeros do.
	memcopy(p, key, k.Size)
	return unsafe.Add(p, uintptr(m.elemOffset))
}

// mapdelete removes the key.
func mapdelete(t *abi.Type, m *hmap, key unsafe.Pointer) {
	k := t.Key
	if m == nil || m.count == 0 {
		keyhash(k, key, true)
		return
	}
	hash := keyhash(k, key, false)
	if m.mask == 0 {
		if p := findSmall(k, m, key); p != nil {
			removeSmall(m, p)
		}
	} else if i := find(k, m, key, hash); i >= 0 {
		remove(m, uint32(i))
	}
}
