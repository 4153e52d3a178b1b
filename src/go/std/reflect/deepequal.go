package reflect

import (
	"internal/abi"
	"unsafe"
)

// DeepEqual reports whether x and y are deeply equal: of the same type and made of parts that are.
// Slices and maps are compared by their elements, nil and empty ones being different; pointers by
// what they point to; functions are equal only when both are nil.
func DeepEqual(x, y any) bool {
	if x == nil || y == nil {
		return x == y
	}
	a, b := ValueOf(x), ValueOf(y)
	return a.typ() == b.typ() && (&comparison{}).equal(a, b)
}

// A pair is two things being compared further up, which therefore count as equal.
type pair struct {
	a, b unsafe.Pointer
	t    *abi.Type
}

type comparison struct{ visited map[pair]bool }

// entered notes that a and b are being compared and reports whether they were already.
func (c *comparison) entered(a, b unsafe.Pointer, t *abi.Type) bool {
	p := pair{a, b, t}
	if c.visited[p] {
		return true
	}
	if c.visited == nil {
		c.visited = map[pair]bool{}
	}
	c.visited[p] = true
	return false
}

func (c *comparison) equal(a, b Value) bool {
	if !a.IsValid() || !b.IsValid() {
		return a.IsValid() == b.IsValid()
	}
	t := a.typ()
	if t != b.typ() {
		return false
	}
	switch t.Kind {
	case abi.Array:
		for i := range t.Len {
			if !c.equal(a.Index(i), b.Index(i)) {
				return false
			}
		}
		return true
	case abi.Slice:
		if a.IsNil() != b.IsNil() || a.Len() != b.Len() {
			return false
		}
		p, q := a.v.Pointer(), b.v.Pointer()
		if p == q || c.entered(p, q, t) {
			return true
		}
		for i := range a.Len() {
			if !c.equal(a.Index(i), b.Index(i)) {
				return false
			}
		}
		return true
	case abi.Interface:
		if a.IsNil() || b.IsNil() {
			return a.IsNil() == b.IsNil()
		}
		return c.equal(a.Elem(), b.Elem())
	case abi.Pointer:
		p, q := a.v.Pointer(), b.v.Pointer()
		if p == q {
			return true
		}
		if p == nil || q == nil {
			return false
		}
		return c.entered(p, q, t) || c.equal(a.Elem(), b.Elem())
	case abi.Struct:
		for i := range a.v.NumField() {
			if !c.equal(a.Field(i), b.Field(i)) {
				return false
			}
		}
		return true
	case abi.Map:
		if a.IsNil() != b.IsNil() || a.Len() != b.Len() {
			return false
		}
		p, q := a.v.Pointer(), b.v.Pointer()
		if p == q || p != nil && c.entered(p, q, t) {
			return true
		}
		for it := a.v.MapRange(); it.Next(); {
			other := Value{b.v.MapIndex(it.Key())}
			if !other.IsValid() || !c.equal(Value{it.Value()}, other) {
				return false
			}
		}
		return true
	case abi.Func:
		return a.IsNil() && b.IsNil()
	}
	return a.v.Equal(b.v)
}
