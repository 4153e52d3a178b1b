package reflect

import (
	"internal/abi"
	"iter"
)

// Seq goes through what a range loop with one variable over v would.
func (v Value) Seq() iter.Seq[Value] {
	if v.IsValid() && isSeq2Func(v, 1) {
		return func(yield func(Value) bool) {
			f := MakeFunc(toType(v.typ().In[0]), func(in []Value) []Value { return []Value{ValueOf(yield(in[0]))} })
			v.Call([]Value{f})
		}
	}
	switch k := v.kind(); {
	case isInt(k):
		return func(yield func(Value) bool) {
			for i := int64(0); i < v.Int(); i++ {
				n := newOf(v.typ())
				n.v.SetInt(i)
				if !yield(Value{n.v.Fixed()}) {
					return
				}
			}
		}
	case isUint(k):
		return func(yield func(Value) bool) {
			for i := uint64(0); i < v.Uint(); i++ {
				n := newOf(v.typ())
				n.v.SetUint(i)
				if !yield(Value{n.v.Fixed()}) {
					return
				}
			}
		}
	case k == abi.Map:
		return func(yield func(Value) bool) {
			for it := v.MapRange(); it.Next(); {
				if !yield(it.Key()) {
					return
				}
			}
		}
	case k == abi.Chan:
		return func(yield func(Value) bool) {
			for x, ok := v.Recv(); ok; x, ok = v.Recv() {
				if !yield(x) {
					return
				}
			}
		}
	case k == abi.Array, k == abi.Slice, k == abi.String, k == abi.Pointer && v.typ().Elem.Kind == abi.Array:
		return func(yield func(Value) bool) {
			v.Seq2()(func(i, _ Value) bool { return yield(i) })
		}
	}
	panic("reflect: " + v.kindText() + " cannot produce iter.Seq[Value]")
}

// Seq2 goes through what a range loop with two variables over v would.
func (v Value) Seq2() iter.Seq2[Value, Value] {
	if v.IsValid() && isSeq2Func(v, 2) {
		return func(yield func(Value, Value) bool) {
			f := MakeFunc(toType(v.typ().In[0]), func(in []Value) []Value {
				return []Value{ValueOf(yield(in[0], in[1]))}
			})
			v.Call([]Value{f})
		}
	}
	switch k := v.kind(); {
	case k == abi.Pointer && v.typ().Elem.Kind == abi.Array:
		return v.Elem().Seq2()
	case k == abi.Array, k == abi.Slice:
		return func(yield func(Value, Value) bool) {
			for i := range v.Len() {
				if !yield(ValueOf(i), v.Index(i)) {
					return
				}
			}
		}
	case k == abi.String:
		return func(yield func(Value, Value) bool) {
			for i, r := range v.String() {
				if !yield(ValueOf(i), ValueOf(r)) {
					return
				}
			}
		}
	case k == abi.Map:
		return func(yield func(Value, Value) bool) {
			for it := v.MapRange(); it.Next(); {
				if !yield(it.Key(), it.Value()) {
					return
				}
			}
		}
	}
	panic("reflect: " + v.kindText() + " cannot produce iter.Seq2[Value, Value]")
}

func isSeq2Func(v Value, n int) bool { return v.kind() == abi.Func && isSeq(v.typ(), n) }

func (v Value) kindText() string {
	if !v.IsValid() {
		return "<invalid Value>"
	}
	return v.typ().String
}
