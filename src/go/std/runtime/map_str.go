package runtime

// Map operations for keys that are strings. See map_any.go for those on other keys.

import (
	"internal/abi"
	"unsafe"
)

// mapaccess_str is mapaccess for string keys.
func mapaccess_str(t *abi.Type, m *hmap, key string) unsafe.Pointer {
	if m == nil || m.count == 0 {
		return nil
	}
	p := m.entries
	size := uintptr(m.entrySize)
	if m.mask == 0 {
		for live := *liveBits(p, m.capacity, m.entrySize); live != 0; live >>= 1 {
			if live&1 != 0 && eqstring(*(*string)(p), key) {
				return unsafe.Add(p, uintptr(m.elemOffset))
			}
			p = unsafe.Add(p, size)
		}
		return nil
	}
	hash := uint32(memhash(unsafe.Pointer(unsafe.StringData(key)), uintptr(len(key)), 0)) | hashLive
	mask := m.mask
	for i := hash & mask; ; i = (i + 1) & mask {
		e := *(*uint32)(unsafe.Add(m.index, uintptr(i)*4))
		if e == 0 {
			return nil
		}
		if (e^hash)&^mask == 0 {
			p := unsafe.Add(m.entries, uintptr(e&mask-1)*size)
			if eqstring(*(*string)(p), key) {
				return unsafe.Add(p, uintptr(m.elemOffset))
			}
		}
	}
}

// mapassign_str is mapassign for string keys.
func mapassign_str(t *abi.Type, m *hmap, key string) unsafe.Pointer {
	if m == nil {
		panicnilmap()
	}
	size := uintptr(m.entrySize)
	if m.mask == 0 {
		if m.count != 0 {
			p := m.entries
			for live := *liveBits(p, m.capacity, m.entrySize); live != 0; live >>= 1 {
				if live&1 != 0 && eqstring(*(*string)(p), key) {
					return unsafe.Add(p, uintptr(m.elemOffset))
				}
				p = unsafe.Add(p, size)
			}
		}
		if p := insertSmall(t, m); p != nil {
			*(*string)(p) = key
			return unsafe.Add(p, uintptr(m.elemOffset))
		}
	}
	hash := uint32(memhash(unsafe.Pointer(unsafe.StringData(key)), uintptr(len(key)), 0)) | hashLive
	mask := m.mask
	for i := hash & mask; ; i = (i + 1) & mask {
		e := *(*uint32)(unsafe.Add(m.index, uintptr(i)*4))
		if e == 0 {
			break
		}
		if (e^hash)&^mask == 0 {
			p := unsafe.Add(m.entries, uintptr(e&mask-1)*size)
			if eqstring(*(*string)(p), key) {
				return unsafe.Add(p, uintptr(m.elemOffset))
			}
		}
	}
	p := insert(t, m, hash)
	*(*string)(p) = key
	return unsafe.Add(p, uintptr(m.elemOffset))
}

// mapdelete_str is mapdelete for string keys.
func mapdelete_str(t *abi.Type, m *hmap, key string) {
	if m == nil || m.count == 0 {
		return
	}
	size := uintptr(m.entrySize)
	if m.mask == 0 {
		p := m.entries
		for live := *liveBits(p, m.capacity, m.entrySize); live != 0; live >>= 1 {
			if live&1 != 0 && eqstring(*(*string)(p), key) {
				removeSmall(m, p)
				return
			}
			p = unsafe.Add(p, size)
		}
		return
	}
	hash := uint32(memhash(unsafe.Pointer(unsafe.StringData(key)), uintptr(len(key)), 0)) | hashLive
	mask := m.mask
	for i := hash & mask; ; i = (i + 1) & mask {
		e := *(*uint32)(unsafe.Add(m.index, uintptr(i)*4))
		if e == 0 {
			return
		}
		if (e^hash)&^mask == 0 {
			p := unsafe.Add(m.entries, uintptr(e&mask-1)*size)
			if eqstring(*(*string)(p), key) {
				remove(m, i)
				return
			}
		}
	}
}
