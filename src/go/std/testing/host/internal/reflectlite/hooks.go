package reflectlite

// This file takes the place of the library's own hooks.go when real Go builds the library: it
// makes descriptors from those that real Go has, and leaves maps to real reflect. The layout of
// values is the same, so all other code runs as it is.

import (
	"ilv/internal/abi"
	"reflect"
	"sync"
	"unsafe"
)

var (
	mutex       sync.Mutex
	descriptors = map[reflect.Type]*abi.Type{}
	types       = map[*abi.Type]reflect.Type{}
)

// TypeOf returns the descriptor of x's dynamic type, nil when x is nil.
func TypeOf(x any) *abi.Type {
	if x == nil {
		return nil
	}
	mutex.Lock()
	defer mutex.Unlock()
	return describe(reflect.TypeOf(x))
}

func describe(rt reflect.Type) *abi.Type {
	if t := descriptors[rt]; t != nil {
		return t
	}
	t := &abi.Type{
		Size: rt.Size(), Kind: abi.Kind(rt.Kind()), Align: uint8(rt.Align()), String: rt.String(),
		Name: rt.Name(), PkgPath: rt.PkgPath(),
	}
	descriptors[rt], types[t] = t, rt
	if rt.Name() != "" {
		t.Flags |= abi.FlagNamed
	}
	if rt.Comparable() {
		t.Flags |= abi.FlagComparable
	}
	if direct(rt) {
		t.Flags |= abi.FlagDirect
	}
	t.PtrWords = 1 // unknown, so as if it had pointers
	switch rt.Kind() {
	case reflect.Array, reflect.Chan, reflect.Map, reflect.Pointer, reflect.Slice:
		t.Elem = describe(rt.Elem())
	case reflect.Struct:
		for i := 0; i < rt.NumField(); i++ {
			f := rt.Field(i)
			t.Fields = append(t.Fields, abi.Field{Name: f.Name, PkgPath: f.PkgPath,
				Type: describe(f.Type), Tag: string(f.Tag), Offset: f.Offset, Embedded: f.Anonymous})
		}
	case reflect.Func:
		for i := 0; i < rt.NumIn(); i++ {
			t.In = append(t.In, describe(rt.In(i)))
		}
		for i := 0; i < rt.NumOut(); i++ {
			t.Out = append(t.Out, describe(rt.Out(i)))
		}
		if rt.IsVariadic() {
			t.Flags |= abi.FlagVariadic
		}
	case reflect.Interface:
		for i := 0; i < rt.NumMethod(); i++ {
			m := rt.Method(i)
			t.Methods = append(t.Methods, abi.Method{Name: m.Name, PkgPath: m.PkgPath, Type: describe(m.Type)})
		}
	}
	switch rt.Kind() {
	case reflect.Array:
		t.Len = rt.Len()
	case reflect.Chan:
		t.Len = int(rt.ChanDir())
	case reflect.Map:
		t.Key = describe(rt.Key())
	}
	return t
}

// direct reports whether an interface holds a value of the type itself.
func direct(rt reflect.Type) bool {
	switch rt.Kind() {
	case reflect.Chan, reflect.Func, reflect.Map, reflect.Pointer, reflect.UnsafePointer:
		return true
	case reflect.Array:
		return rt.Len() == 1 && direct(rt.Elem())
	case reflect.Struct:
		return rt.NumField() == 1 && direct(rt.Field(0).Type)
	}
	return false
}

func typeFor(t *abi.Type) reflect.Type {
	mutex.Lock()
	defer mutex.Unlock()
	return types[t]
}

type eface struct{ typ, data unsafe.Pointer }

func pack(t *abi.Type, data unsafe.Pointer) any {
	rt := typeFor(t)
	var x any = rt // *reflect.rtype, which is the address of the descriptor
	e := eface{(*eface)(unsafe.Pointer(&x)).data, data}
	return *(*any)(unsafe.Pointer(&e))
}

func setIface(t *abi.Type, p unsafe.Pointer, x any) {
	v := reflect.NewAt(typeFor(t), p).Elem()
	if x == nil {
		v.SetZero()
		return
	}
	v.Set(reflect.ValueOf(x))
}

// Implements reports whether t has all methods of the interface type inter.
func Implements(inter, t *abi.Type) bool { return typeFor(t).Implements(typeFor(inter)) }

func newobject(t *abi.Type) unsafe.Pointer { return reflect.New(typeFor(t)).UnsafePointer() }

func makeslice(t *abi.Type, len, cap int) unsafe.Pointer {
	return reflect.MakeSlice(reflect.SliceOf(typeFor(t)), len, cap).UnsafePointer()
}

func growslice(old unsafe.Pointer, newLen, oldCap, num int, t *abi.Type) abi.SliceHeader {
	panic("slices are not grown by reflection here")
}

func makechan(t *abi.Type, size int) unsafe.Pointer {
	return reflect.MakeChan(typeFor(t), size).UnsafePointer()
}

func at(t *abi.Type, p unsafe.Pointer) reflect.Value { return reflect.NewAt(typeFor(t), p).Elem() }

func typeequal(t *abi.Type, p, q unsafe.Pointer) bool { return at(t, p).Equal(at(t, q)) }

func mapAt(t *abi.Type, m unsafe.Pointer) reflect.Value {
	word := new(unsafe.Pointer)
	*word = m
	return at(t, unsafe.Pointer(word))
}

func makemap(t *abi.Type, hint int) unsafe.Pointer {
	return reflect.MakeMapWithSize(typeFor(t), hint).UnsafePointer()
}

// maplen depends on a map's first word being its length.
func maplen(m unsafe.Pointer) int {
	if m == nil {
		return 0
	}
	return *(*int)(m)
}

func mapaccess(t *abi.Type, m, key unsafe.Pointer) unsafe.Pointer {
	v := mapAt(t, m).MapIndex(at(t.Key, key))
	if !v.IsValid() {
		return nil
	}
	p := reflect.New(v.Type())
	p.Elem().Set(v)
	return p.UnsafePointer()
}

func mapassign(t *abi.Type, m, key unsafe.Pointer) unsafe.Pointer {
	panic("no address of an element of a map")
}

func mapdelete(t *abi.Type, m, key unsafe.Pointer) {
	mapAt(t, m).SetMapIndex(at(t.Key, key), reflect.Value{})
}

func mapclear(t *abi.Type, m unsafe.Pointer) { mapAt(t, m).Clear() }

// cursors finds the iterator that a mapCursor stands for.
var cursors sync.Map

func mapiternew(t *abi.Type, m unsafe.Pointer) *mapCursor {
	c := &mapCursor{}
	cursors.Store(c, mapAt(t, m).MapRange())
	mapiternext(c)
	return c
}

func mapiternext(c *mapCursor) {
	stored, _ := cursors.Load(c)
	it := stored.(*reflect.MapIter)
	if !it.Next() {
		c.key = nil
		cursors.Delete(c)
		return
	}
	key, elem := reflect.New(it.Key().Type()), reflect.New(it.Value().Type())
	key.Elem().Set(it.Key())
	elem.Elem().Set(it.Value())
	c.key, c.elem = key.UnsafePointer(), elem.UnsafePointer()
}
