package reflect

import (
	"internal/abi"
	"strings"
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
	if t.t.Kind != abi.Interface {
		in := append([]*abi.Type{&t.t}, m.Type.In...)
		ft := funcOf(in, m.Type.Out, m.Type.Flags&abi.FlagVariadic != 0)
		found.Type = toType(ft)
		found.Func = unboundMethod(ft)
	}
	return found
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
