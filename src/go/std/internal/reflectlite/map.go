package reflectlite

import (
	"internal/abi"
	"unsafe"
)

// mapCursor is the start of the run time's map iterator.
type mapCursor struct {
	key, elem unsafe.Pointer
}

// A MapIter goes through the entries of a map: Next is called before each.
type MapIter struct {
	m      Value
	cursor *mapCursor
}

// MapRange returns an iterator over the map v.
func (v Value) MapRange() *MapIter { return &MapIter{m: v} }

// Map returns the map that the iterator goes through.
func (it *MapIter) Map() Value { return it.m }

// Started reports whether Next was called.
func (it *MapIter) Started() bool { return it.cursor != nil }

// Done reports whether the last entry has been passed.
func (it *MapIter) Done() bool { return it.cursor.key == nil }

// Next goes to the next entry and reports whether there is one.
func (it *MapIter) Next() bool {
	if it.cursor == nil {
		it.cursor = mapiternew(it.m.typ, it.m.Word())
	} else {
		mapiternext(it.cursor)
	}
	return it.cursor.key != nil
}

// Key returns a copy of the entry's key.
func (it *MapIter) Key() Value { return it.m.entry(it.m.typ.Key, it.cursor.key) }

// Value returns a copy of the entry's element.
func (it *MapIter) Value() Value { return it.m.entry(it.m.typ.Elem, it.cursor.elem) }

// entry returns a copy of the key or element at p of the map v.
func (v Value) entry(t *abi.Type, p unsafe.Pointer) Value {
	flag := v.flag & flagRO
	if t.Flags&abi.FlagDirect != 0 {
		return Value{t, *(*unsafe.Pointer)(p), flag}
	}
	c := newobject(t)
	move(c, p, t.Size)
	return Value{t, c, flag | flagIndir}
}

// MakeMap returns a new map of the map type t.
func MakeMap(t *abi.Type, hint int) Value { return Value{t, makemap(t, hint), 0} }

// MapIndex returns the element for key, which has the map's key type; the zero Value when there
// is none.
func (v Value) MapIndex(key Value) Value {
	p := mapaccess(v.typ, v.Word(), key.Addr())
	if p == nil {
		return Value{}
	}
	e := v.entry(v.typ.Elem, p)
	return e.ReadOnly(key)
}

// SetMapIndex stores elem, of the map's element type, for key; it panics when the map is nil.
func (v Value) SetMapIndex(key, elem Value) {
	p := mapassign(v.typ, v.Word(), key.Addr())
	move(p, elem.Addr(), v.typ.Elem.Size)
}

// DeleteMapIndex removes key from the map.
func (v Value) DeleteMapIndex(key Value) { mapdelete(v.typ, v.Word(), key.Addr()) }

// ClearMap removes all entries.
func (v Value) ClearMap() { mapclear(v.typ, v.Word()) }
