package reflect

import (
	"internal/abi"
	"iter"
)

// Calls. The compiler makes no code that could call a function whose signature is known only at run
// time, so only functions of a few signatures can be called, and methods not at all.

// Call calls the function v.
func (v Value) Call(in []Value) []Value {
	v.must(abi.Func, "reflect.Value.Call")
	v.mustBeExported("reflect.Value.Call")
	t := v.typ()
	if v.IsNil() {
		panic("reflect: call of nil function") // ours: real Go panics with a nil dereference
	}
	if len(in) < len(t.In) {
		panic("reflect: Call with too few input arguments")
	}
	if len(in) > len(t.In) {
		panic("reflect: Call with too many input arguments")
	}
	args := make([]Value, len(in))
	for i, x := range in {
		if !x.IsValid() {
			panic("reflect: Call using zero Value argument")
		}
		x.mustBeExported("reflect.Value.Call")
		if !assignable(t.In[i], x.typ()) && !implements(t.In[i], x.typ()) {
			panic("reflect: Call using " + x.typ().String + " as type " + t.In[i].String)
		}
		args[i] = x.assignTo("reflect.Value.Call", t.In[i])
	}
	return callKnown(v, args)
}

// callKnown calls a function of a signature that the package knows.
func callKnown(v Value, in []Value) []Value {
	if v.v.Word() == ValueOf(notCallable).v.Word() {
		notCallable()
	}
	switch f := v.v.Interface().(type) {
	case func():
		f()
		return nil
	case func() error:
		return results(f())
	case func() string:
		return results(f())
	case func() int:
		return results(f())
	case func() bool:
		return results(f())
	case func() any:
		return results(f())
	case func(int):
		f(int(in[0].Int()))
		return nil
	case func(string):
		f(in[0].String())
		return nil
	case func(any):
		f(in[0].Interface())
		return nil
	case func(int) int:
		return results(f(int(in[0].Int())))
	case func(int, int) int:
		return results(f(int(in[0].Int()), int(in[1].Int())))
	case func(string) string:
		return results(f(in[0].String()))
	case func(string) int:
		return results(f(in[0].String()))
	case func(int) string:
		return results(f(int(in[0].Int())))
	case func(string, string) string:
		return results(f(in[0].String(), in[1].String()))
	case func(string) bool:
		return results(f(in[0].String()))
	case func(int) bool:
		return results(f(int(in[0].Int())))
	case func(float64) float64:
		return results(f(in[0].Float()))
	case func(float64, float64) float64:
		return results(f(in[0].Float(), in[1].Float()))
	case func(any) any:
		return results(f(in[0].Interface()))
	}
	panic("reflect: calling a function of type " + v.typ().String + " is not supported here")
}

// results returns the one result of type T.
func results[T any](x T) []Value { return []Value{{ValueOf(&x).Elem().v.Fixed()}} }

// CallSlice calls the variadic function v with the last argument as its variadic parameter.
func (v Value) CallSlice(in []Value) []Value {
	v.must(abi.Func, "reflect.Value.CallSlice")
	v.mustBeExported("reflect.Value.CallSlice")
	if v.typ().Flags&abi.FlagVariadic == 0 {
		panic("reflect: CallSlice of non-variadic function")
	}
	return v.Call(in)
}

// MakeFunc is not supported: see above.
func MakeFunc(typ Type, fn func(args []Value) (results []Value)) Value {
	if typ.Kind() != Func {
		panic("reflect: call of MakeFunc with non-Func type")
	}
	if f, ok := madeFunc(typ, fn); ok {
		return f
	}
	panic("reflect: making a function of type " + typ.String() + " is not supported here")
}

// madeFunc makes a function of one of a few signatures.
func madeFunc(typ Type, fn func(args []Value) (results []Value)) (Value, bool) {
	var f any
	switch typ {
	case TypeFor[func()]():
		f = func() { fn(nil) }
	case TypeFor[func(int) bool]():
		f = func(x int) bool { return fn([]Value{ValueOf(x)})[0].Bool() }
	case TypeFor[func(string) bool]():
		f = func(x string) bool { return fn([]Value{ValueOf(x)})[0].Bool() }
	case TypeFor[func(int) int]():
		f = func(x int) int { return int(fn([]Value{ValueOf(x)})[0].Int()) }
	case TypeFor[func(int, int) int]():
		f = func(x, y int) int { return int(fn([]Value{ValueOf(x), ValueOf(y)})[0].Int()) }
	case TypeFor[func(string) string]():
		f = func(x string) string { return fn([]Value{ValueOf(x)})[0].String() }
	default:
		return Value{}, false
	}
	return ValueOf(f), true
}

// NumMethod returns the number of methods of v's type.
func (v Value) NumMethod() int {
	if !v.IsValid() {
		v.wrong("reflect.Value.NumMethod")
	}
	return v.Type().NumMethod()
}

// Method returns method i bound to v. It cannot be called.
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
	return v.bound(i)
}

// MethodByName returns the method of that name bound to v, or the zero Value.
func (v Value) MethodByName(name string) Value {
	if !v.IsValid() {
		v.wrong("reflect.Value.MethodByName")
	}
	m, ok := v.Type().MethodByName(name)
	if !ok {
		return Value{}
	}
	return v.Method(m.Index)
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

// bound returns a value of the type of v's method i that cannot be called.
func (v Value) bound(i int) Value {
	m := v.Type().Method(i)
	t := m.Type.common()
	if v.Kind() != Interface {
		t = funcOf(t.In[1:], t.Out, t.Flags&abi.FlagVariadic != 0)
	}
	return unboundMethod(t)
}

// notCallable stands for all methods.
var notCallable = func() { panic("reflect: calling a method is not supported here") }

// unboundMethod returns a value of a method's type that cannot be called.
func unboundMethod(t *abi.Type) Value {
	return Value{ValueOf(notCallable).v.Retyped(t)}
}
