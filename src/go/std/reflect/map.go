package reflect

import (
	"internal/abi"
	"internal/reflectlite"
)

// MakeMap returns a new map of the map type.
func MakeMap(typ Type) Value { return MakeMapWithSize(typ, 0) }

// MakeMapWithSize returns a new map of the map type with room for about n entries.
func MakeMapWithSize(typ Type, n int) Value {
	if typ.Kind() != Map {
		panic("reflect.MakeMapWithSize of non-map type")
	}
	return Value{reflectlite.MakeMap(typ.common(), n)}
}

// MapIndex returns the element for key, the zero Value when there is none.
func (v Value) MapIndex(key Value) Value {
	v.must(abi.Map, "reflect.Value.MapIndex")
	key = key.assignTo("reflect.Value.MapIndex", v.typ().Key)
	return Value{v.v.MapIndex(key.v)}
}

// MapKeys returns the keys, in no particular order.
func (v Value) MapKeys() []Value {
	v.must(abi.Map, "reflect.Value.MapKeys")
	keys := make([]Value, 0, v.v.Len())
	for it := v.v.MapRange(); it.Next(); {
		keys = append(keys, Value{it.Key()})
	}
	return keys
}

// SetMapIndex stores elem for key; the zero Value removes the key.
func (v Value) SetMapIndex(key, elem Value) {
	v.must(abi.Map, "reflect.Value.SetMapIndex")
	v.mustBeExported("reflect.Value.SetMapIndex")
	key.mustBeExported("reflect.Value.SetMapIndex")
	key = key.assignTo("reflect.Value.SetMapIndex", v.typ().Key)
	if !elem.IsValid() {
		v.v.DeleteMapIndex(key.v)
		return
	}
	elem.mustBeExported("reflect.Value.SetMapIndex")
	v.v.SetMapIndex(key.v, elem.assignTo("reflect.Value.SetMapIndex", v.typ().Elem).v)
}

// A MapIter goes through the entries of a map: Next is called before each.
type MapIter struct {
	m  Value
	it *reflectlite.MapIter
}

// MapRange returns an iterator over the map v.
func (v Value) MapRange() *MapIter {
	if v.Kind() != Map {
		v.wrong("reflect.Value.MapRange")
	}
	return &MapIter{v, v.v.MapRange()}
}

// Next goes to the next entry and reports whether there is one.
func (iter *MapIter) Next() bool {
	if !iter.m.IsValid() {
		panic("MapIter.Next called on an iterator that does not have an associated map Value")
	}
	if iter.it.Started() && iter.it.Done() {
		panic("MapIter.Next called on exhausted iterator")
	}
	return iter.it.Next()
}

func (iter *MapIter) check(method string) {
	if iter.it == nil || !iter.it.Started() {
		panic(method + " called before Next")
	}
	if iter.it.Done() {
		panic(method + " called on exhausted iterator")
	}
}

// Key returns the entry's key.
func (iter *MapIter) Key() Value {
	iter.check("MapIter.Key")
	return Value{iter.it.Key()}
}

// Value returns the entry's element.
func (iter *MapIter) Value() Value {
	iter.check("MapIter.Value")
	return Value{iter.it.Value()}
}

// Reset makes iter an iterator over the map v, or over none.
func (iter *MapIter) Reset(v Value) {
	*iter = MapIter{}
	if v.IsValid() {
		v.must(abi.Map, "reflect.MapIter.Reset")
		*iter = MapIter{v, v.v.MapRange()}
	}
}

// SetIterKey is v.Set(iter.Key()).
func (v Value) SetIterKey(iter *MapIter) {
	iter.check("reflect: Value.SetIterKey")
	v.mustBeAssignable("reflect.Value.SetIterKey")
	v.v.Set(Value{iter.it.Key()}.assignTo("reflect.MapIter.SetKey", v.typ()).v)
}

// SetIterValue is v.Set(iter.Value()).
func (v Value) SetIterValue(iter *MapIter) {
	iter.check("reflect: Value.SetIterValue")
	v.mustBeAssignable("reflect.Value.SetIterValue")
	v.v.Set(Value{iter.it.Value()}.assignTo("reflect.MapIter.SetValue", v.typ()).v)
}
