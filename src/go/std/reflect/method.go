package reflect

import (
	"internal/abi"
	"iter"
	"strings"
	"unsafe"
)

// A Method is a method of a type.
type Method struct {
	Name string
	// PkgPath is the package of an unexported method's name, "" for exported ones.
	PkgPath string
	Type    Type  // of an interface type's method without receiver, else with it
	Func    Value // with the receiver as first parameter; not of interface types
	Index   int   // for Type.Method
}

// IsExported reports whether the method is exported.
func (m Method) IsExported() bool { return m.PkgPath == "" }

// exported calls f with the methods that can be seen and their indices, until it returns true. All
// methods of an interface count, of other types the exported ones.
func (t *rtype) exported(f func(i int, m *abi.Method) bool) {
	n := 0
	for i := range t.t.Methods {
		m := &t.t.Methods[i]
		if t.t.Kind != abi.Interface && m.PkgPath != "" {
			continue
		}
		if f(n, m) {
			return
		}
		n++
	}
}

func (t *rtype) NumMethod() (n int) {
	t.exported(func(int, *abi.Method) bool { n++; return false })
	return n
}

func (t *rtype) Method(i int) (found Method) {
	ok := false
	t.exported(func(k int, m *abi.Method) bool {
		if k == i {
			found, ok = t.method(k, m), true
		}
		return ok
	})
	if !ok {
		panic("reflect: Method index out of range")
	}
	return found
}

func (t *rtype) MethodByName(name string) (found Method, ok bool) {
	t.exported(func(k int, m *abi.Method) bool {
		if m.Name == name {
			found, ok = t.method(k, m), true
		}
		return ok
	})
	return found, ok
}

func (t *rtype) method(i int, m *abi.Method) Method {
	found := Method{Name: m.Name, PkgPath: m.PkgPath, Type: toType(m.Type), Index: i}
	if t.t.Kind == abi.Interface {
		return found
	}
	in := append([]*abi.Type{&t.t}, m.Type.In...)
	ft := funcOf(in, m.Type.Out, m.Type.Flags&abi.FlagVariadic != 0)
	found.Type = toType(ft)
	found.Func = madeFunction(ft, "Method", func(args []Value) []Value {
		return callMethod(m, args[0], args[1:])
	})
	return found
}

// callMethod calls a method of x's type, which is no interface, with arguments of just its
// parameters' types.
func callMethod(m *abi.Method, x Value, args []Value) []Value {
	thunk := methodIndex.find(m.Type)
	out := variables(m.Type.Out)
	_, first := addresses(args)
	_, results := addresses(out)
	(*(*methodThunk)(unsafe.Pointer(&thunk)))(m.Func, x.v.Data(), first, results)
	return fixedAll(out)
}

// NumMethod returns the number of methods of v's type.
func (v Value) NumMethod() int {
	if !v.IsValid() {
		v.wrong("reflect.Value.NumMethod")
	}
	return v.Type().NumMethod()
}

// Method returns method i bound to v.
func (v Value) Method(i int) Value {
	if !v.IsValid() {
		v.wrong("reflect.Value.Method")
	}
	if uint(i) >= uint(v.NumMethod()) {
		panic("reflect: Method index out of range")
	}
	if v.Kind() == Interface && v.IsNil() {
		panic("reflect: Method on nil interface value")
	}
	var m *abi.Method
	v.Type().(*rtype).exported(func(k int, x *abi.Method) bool { m = x; return k == i })
	return v.bind(m)
}

// bind returns the method m of v's type bound to v.
func (v Value) bind(m *abi.Method) Value {
	ro := v.v
	if v.Kind() == Interface {
		v = v.Elem()
		for i := range v.typ().Methods {
			if x := &v.typ().Methods[i]; x.Name == m.Name && x.PkgPath == m.PkgPath {
				m = x
				break
			}
		}
	}
	v = Value{v.v.Fixed()}
	f := madeFunction(m.Type, "Method", func(args []Value) []Value { return callMethod(m, v, args) })
	if m.PkgPath != "" {
		return Value{f.v.Unexported()}
	}
	return Value{f.v.ReadOnly(ro)}
}

// MethodByName returns the method of that name bound to v, or the zero Value.
func (v Value) MethodByName(name string) Value {
	if !v.IsValid() {
		v.wrong("reflect.Value.MethodByName")
	}
	var found Value
	v.Type().(*rtype).exported(func(k int, m *abi.Method) bool {
		if m.Name != name {
			return false
		}
		if v.Kind() == Interface && v.IsNil() {
			panic("reflect: Method on nil interface value")
		}
		found = v.bind(m)
		return true
	})
	return found
}

// Methods goes through v's methods.
func (v Value) Methods() iter.Seq2[Method, Value] {
	n := v.NumMethod()
	t := v.Type()
	return func(yield func(Method, Value) bool) {
		for i := range n {
			if !yield(t.Method(i), v.Method(i)) {
				return
			}
		}
	}
}

// typeList returns the types as they are written, separated.
func typeList(list []*abi.Type, variadic bool) string {
	var b strings.Builder
	for i, t := range list {
		if i > 0 {
			b.WriteString(", ")
		}
		if variadic && i == len(list)-1 {
			b.WriteString("..." + t.Elem.String)
		} else {
			b.WriteString(t.String)
		}
	}
	return b.String()
}
