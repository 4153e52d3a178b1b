package reflect

import (
	"internal/abi"
	"internal/reflectlite"
)

func (t *rtype) Implements(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.Implements")
	}
	if u.Kind() != Interface {
		panic("reflect: non-interface type passed to Type.Implements")
	}
	return implements(u.common(), &t.t)
}

func (t *rtype) AssignableTo(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.AssignableTo")
	}
	to := u.common()
	return assignable(to, &t.t) || implements(to, &t.t)
}

func (t *rtype) ConvertibleTo(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.ConvertibleTo")
	}
	return conversion(u.common(), &t.t) != nil
}

// implements reports whether t has the methods of the type inter, which must be an interface for
// that.
func implements(inter, t *abi.Type) bool {
	if inter.Kind != abi.Interface {
		return false
	}
	if t.Kind != abi.Interface {
		return reflectlite.Implements(inter, t)
	}
	i := 0 // both are sorted
	for k := range inter.Methods {
		want := &inter.Methods[k]
		for i < len(t.Methods) && !sameMethod(&t.Methods[i], want) {
			i++
		}
		if i == len(t.Methods) {
			return false
		}
	}
	return true
}

func sameMethod(a, b *abi.Method) bool {
	return a.Name == b.Name && a.PkgPath == b.PkgPath && sameType(a.Type, b.Type, true)
}

// assignable reports whether a value of type from can be assigned to type to without conversion to
// an interface: the types are identical, or their underlying types are and one has no name.
func assignable(to, from *abi.Type) bool {
	if to == from {
		return true
	}
	if to.Flags&abi.FlagNamed != 0 && from.Flags&abi.FlagNamed != 0 || to.Kind != from.Kind {
		return false
	}
	if to.Kind == abi.Chan && from.Len == int(BothDir) && sameType(to.Elem, from.Elem, true) {
		return true
	}
	return sameUnderlying(to, from, true)
}

// sameType reports whether the types are identical; without tags, but for the tags of fields.
// Types that are made at run time are the same as those of the program only by structure.
func sameType(a, b *abi.Type, tags bool) bool {
	if a == b {
		return true
	}
	if a.Kind != b.Kind || (a.Flags|b.Flags)&abi.FlagNamed != 0 {
		return false
	}
	return sameUnderlying(a, b, tags)
}

// sameUnderlying reports whether the underlying types are identical.
func sameUnderlying(a, b *abi.Type, tags bool) bool {
	if a == b {
		return true
	}
	if a.Kind != b.Kind {
		return false
	}
	switch a.Kind {
	case abi.Array:
		return a.Len == b.Len && sameType(a.Elem, b.Elem, tags)
	case abi.Chan:
		return a.Len == b.Len && sameType(a.Elem, b.Elem, tags)
	case abi.Pointer, abi.Slice:
		return sameType(a.Elem, b.Elem, tags)
	case abi.Map:
		return sameType(a.Key, b.Key, tags) && sameType(a.Elem, b.Elem, tags)
	case abi.Func:
		return (a.Flags^b.Flags)&abi.FlagVariadic == 0 && sameTypes(a.In, b.In, tags) && sameTypes(a.Out, b.Out, tags)
	case abi.Interface:
		if len(a.Methods) != len(b.Methods) {
			return false
		}
		for i := range a.Methods {
			if !sameMethod(&a.Methods[i], &b.Methods[i]) {
				return false
			}
		}
		return true
	case abi.Struct:
		if len(a.Fields) != len(b.Fields) {
			return false
		}
		for i := range a.Fields {
			f, g := &a.Fields[i], &b.Fields[i]
			if f.Name != g.Name || f.PkgPath != g.PkgPath || f.Embedded != g.Embedded || f.Offset != g.Offset ||
				tags && f.Tag != g.Tag || !sameType(f.Type, g.Type, tags) {
				return false
			}
		}
		return true
	}
	return true
}

func sameTypes(a, b []*abi.Type, tags bool) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if !sameType(a[i], b[i], tags) {
			return false
		}
	}
	return true
}
