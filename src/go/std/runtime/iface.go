package runtime

// Interface tables and type assertions.

import (
	"internal/abi"
	"unsafe"
)

// itabEntry is an entry of the table of interface tables; inter is 0 when it is free.
type itabEntry struct {
	inter, typ uint32 // addresses of the types
	itab       uint32 // address of the table; 0: the type lacks a method
}

// The table of interface tables made so far: open addressing, a power of two of entries.
var (
	itabTable unsafe.Pointer
	itabMask  uint32
	itabCount uint32
)

const firstItabTable = 64

// itabSlot returns the entry for the pair, or the free one where it belongs.
func itabSlot(table unsafe.Pointer, mask, inter, typ uint32) *itabEntry {
	h := (inter ^ typ*hashFactor) * hashFactor
	h ^= h >> 15
	for {
		e := (*itabEntry)(unsafe.Add(table, uintptr(h&mask)*unsafe.Sizeof(itabEntry{})))
		if e.inter == 0 || e.inter == inter && e.typ == typ {
			return e
		}
		h++
	}
}

// getitab returns the table for the methods of interface type inter on values of type t; nil when
// t lacks one.
func getitab(inter, t *abi.Type) *abi.Itab {
	i, typ := uint32(uintptr(unsafe.Pointer(inter))), uint32(uintptr(unsafe.Pointer(t)))
	if itabTable != nil {
		if e := itabSlot(itabTable, itabMask, i, typ); e.inter != 0 {
			return (*abi.Itab)(unsafe.Pointer(uintptr(e.itab)))
		}
	}
	if itabCount*4 >= itabMask*3 {
		growItabTable()
	}
	var tab *abi.Itab
	if missingMethod(inter, t) == "" {
		tab = makeItab(inter, t)
	}
	e := itabSlot(itabTable, itabMask, i, typ)
	e.inter = i
	e.typ = typ
	e.itab = uint32(uintptr(unsafe.Pointer(tab)))
	itabCount++
	return tab
}

// growItabTable makes the table twice as large.
func growItabTable() {
	n := (itabMask + 1) * 2
	if itabTable == nil {
		n = firstItabTable
	}
	table := mallocgc(uintptr(n)*unsafe.Sizeof(itabEntry{}), nil, true)
	if itabTable != nil {
		for i := uint32(0); i <= itabMask; i++ {
			e := (*itabEntry)(unsafe.Add(itabTable, uintptr(i)*unsafe.Sizeof(itabEntry{})))
			if e.inter != 0 {
				*itabSlot(table, n-1, e.inter, e.typ) = *e
			}
		}
	}
	itabTable = table
	itabMask = n - 1
}

// method returns the i-th method of the type.
func method(t *abi.Type, i int) *abi.Method {
	return (*abi.Method)(unsafe.Add(unsafe.Pointer(unsafe.SliceData(t.Methods)), uintptr(i)*unsafe.Sizeof(abi.Method{})))
}

// findMethod returns the index, from j on, of t's method that implements m; -1 when there is none.
// Methods are sorted by name.
func findMethod(t *abi.Type, j int, m *abi.Method) int {
	for ; j < len(t.Methods); j++ {
		n := method(t, j)
		if n.Type == m.Type && eqstring(n.Name, m.Name) && eqstring(n.PkgPath, m.PkgPath) {
			return j
		}
	}
	return -1
}

// missingMethod returns the name of the first method of inter that t lacks, "" when it has all.
func missingMethod(inter, t *abi.Type) string {
	j := 0
	for i := 0; i < len(inter.Methods); i++ {
		m := method(inter, i)
		k := findMethod(t, j, m)
		if k < 0 {
			return m.Name
		}
		j = k + 1
	}
	return ""
}

// makeItab makes the table for a type that has all methods. Tables are kept for ever.
func makeItab(inter, t *abi.Type) *abi.Itab {
	n := uintptr(len(inter.Methods))
	p := metaAlloc(unsafe.Offsetof(abi.Itab{}.Funcs) + n*8)
	tab := (*abi.Itab)(unsafe.Pointer(p))
	tab.Inter = inter
	tab.Type = t
	at := p + unsafe.Offsetof(abi.Itab{}.Funcs)
	j := 0
	for i := 0; i < len(inter.Methods); i++ {
		j = findMethod(t, j, method(inter, i))
		*(*uintptr)(unsafe.Pointer(at)) = method(t, j).Func
		at += 8
		j++
	}
	return tab
}

// assertitab is getitab for an assertion that must hold; t is nil for a nil interface.
func assertitab(inter, t *abi.Type) *abi.Itab {
	if t == nil {
		raiseError(&TypeAssertionError{asserted: inter})
	}
	tab := getitab(inter, t)
	if tab == nil {
		raiseError(&TypeAssertionError{concrete: t, asserted: inter, missingMethod: missingMethod(inter, t)})
	}
	return tab
}

// panicdottype panics for an assertion to the type want of a value of interface type iface whose
// dynamic type is have, nil for nil.
//
//interleave:noreturn
func panicdottype(have, want, iface *abi.Type) {
	raiseError(&TypeAssertionError{iface: iface, concrete: have, asserted: want})
}
