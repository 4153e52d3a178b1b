package runtime

// Map operations for keys of 8 plain bytes. See map_any.go for those on other keys.

import (
	"internal/abi"
	"unsafe"
)

// mapaccess_64 is mapaccess for keys of 8 plain bytes.
func mapaccess_64(t *abi.Type, m *hmap, key uint64) unsafe.Pointer {
	if m == nil || m.count == 0 {
		return nil
	}
	p := m.entries
	size := uintptr(m.entrySize)
	if m.mask == 0 {
		for live := *liveBits(p, m.capacity, m.entrySize); live != 0; live >>= 1 {
			if live&1 != 0 && *(*uint64)(p) == key {
				return unsafe.Add(p, uintptr(m.elemOffset))
			}
			p = unsafe.Add(p, size)
		}
		return nil
	}
	h := (key ^ key>>32) * hashMul1
	hash := uint32(h^h>>32) | hashLive
	mask := m.mask
	for i := hash & mask; ; i = (i + 1) & mask {
		e := *(*uint32)(unsafe.Add(m.index, uintptr(i)*4))
		if e == 0 {
			return nil
		}
		if (e^hash)&^mask == 0 {
			p := unsafe.Add(m.entries, uintptr(e&mask-1)*size)
			if *(*uint64)(p) == key {
				return unsafe.Add(p, uintptr(m.elemOffset))
			}
		}
	}
}

// mapassign_64 is mapassign for keys of 8 plain bytes.
func mapassign_64(t *abi.Type, m *hmap, key uint64) unsafe.Pointer {
	if m == nil {
		panicnilmap()
	}
	size := uintptr(m.entrySize)
	if m.mask == 0 {
		if m.count != 0 {
			p := m.entries
			for live := *liveBits(p, m.capacity, m.entrySize); live != 0; live >>= 1 {
				if live&1 != 0 && *(*uint64)(p) == key {
					return unsafe.Add(p, uintptr(m.elemOffset))
				}
				p = unsafe.Add(p, size)
			}
		}
		if p := insertSmall(t, m); p != nil {
			*(*uint64)(p) = key
			return unsafe.Add(p, uintptr(m.elemOffset))
		}
	}
	h := (key ^ key>>32) * hashMul1
	hash := uint32(h^h>>32) | hashLive
	mask := m.mask
	for i := hash & mask; ; i = (i + 1) & mask {
		e := *(*uint32)(unsafe.Add(m.index, uintptr(i)*4))
		if e == 0 {
			break
		}
		if (e^hash)&^mask == 0 {
			p := unsafe.Add(m.entries, uintptr(e&mask-1)*size)
			if *(*uint64)(p) == key {
				return unsafe.Add(p, uintptr(m.elemOffset))
			}
		}
	}
	p := insert(t, m, hash)
	*(*uint64)(p) = key
	return unsafe.Add(p, uintptr(m.elemOffset))
}

// mapdelete_64 is mapdelete for keys of 8 plain bytes.
func mapdelete_64(t *abi.Type, m *hmap, key uint64) {
	if m == nil || m.count == 0 {
		return
	}
	size := uintptr(m.entrySize)
	if m.mask == 0 {
		p := m.entries
		for live := *liveBits(p, m.capacity, m.entrySize); live != 0; live >>= 1 {
			if live&1 != 0 && *(*uint64)(p) == key {
				removeSmall(m, p)
				return
			}
			p = unsafe.Add(p, size)
		}
		return
	}
	h := (key ^ key>>32) * hashMul1
	hash := uint32(h^h>>32) | hashLive
	mask := m.mask
	for i := hash & mask; ; i = (i + 1) & mask {
		e := *(*uint32)(unsafe.Add(m.index, uintptr(i)*4))
		if e == 0 {
			return
		}
		if (e^hash)&^mask == 0 {
			p := unsafe.Add(m.entries, uintptr(e&mask-1)*size)
			if *(*uint64)(p) == key {
				remove(m, i)
				return
			}
		}
	}
}
