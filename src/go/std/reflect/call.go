package reflect

import (
	"internal/abi"
	"internal/reflectlite"
	"unsafe"
)

// Call calls the function v. Of a variadic one the last arguments become a slice.
func (v Value) Call(in []Value) []Value {
	v.must(abi.Func, "reflect.Value.Call")
	v.mustBeExported("reflect.Value.Call")
	return v.call("Call", in)
}

// CallSlice calls the variadic function v with the last argument as its variadic parameter.
func (v Value) CallSlice(in []Value) []Value {
	v.must(abi.Func, "reflect.Value.CallSlice")
	v.mustBeExported("reflect.Value.CallSlice")
	return v.call("CallSlice", in)
}

func (v Value) call(op string, in []Value) []Value {
	t := v.typ()
	fn := v.v.Word()
	if fn == nil {
		panic("reflect.Value.Call: call of nil function")
	}
	args := arguments(op, t, in)
	if m := madeBy(fn); m != nil && sameUnderlying(m.typ, t, true) {
		return m.call(args)
	}
	thunk := callIndex.find(t)
	out := variables(t.Out)
	_, first := addresses(args)
	_, results := addresses(out)
	(*(*callThunk)(unsafe.Pointer(&thunk)))(fn, first, results)
	return fixedAll(out)
}

func fixedAll(variables []Value) []Value {
	for i, v := range variables {
		// Nobody else has the variables: no copies are needed.
		variables[i] = Value{reflectlite.Held(v.typ(), v.v.Addr())}
	}
	return variables
}

// arguments returns what a function of type t is called with: in, converted to its parameters.
func arguments(op string, t *abi.Type, in []Value) []Value {
	variadic := t.Flags&abi.FlagVariadic != 0
	n := len(t.In)
	if op == "CallSlice" {
		switch {
		case !variadic:
			panic("reflect: CallSlice of non-variadic function")
		case len(in) < n:
			panic("reflect: CallSlice with too few input arguments")
		case len(in) > n:
			panic("reflect: CallSlice with too many input arguments")
		}
		variadic = false
	} else {
		if variadic {
			n--
		}
		switch {
		case len(in) < n:
			panic("reflect: Call with too few input arguments")
		case !variadic && len(in) > n:
			panic("reflect: Call with too many input arguments")
		}
	}
	for _, x := range in {
		if x.Kind() == Invalid {
			panic("reflect: " + op + " using zero Value argument")
		}
	}
	for i := range n {
		if x, want := in[i].typ(), t.In[i]; !assignable(want, x) && !implements(want, x) {
			panic("reflect: " + op + " using " + x.String + " as type " + want.String)
		}
	}
	args := make([]Value, 0, len(t.In))
	for i := range n {
		in[i].mustBeExported("reflect.Value.Call")
		args = append(args, in[i].assignTo("reflect.Value.Call", t.In[i]))
	}
	if variadic {
		args = append(args, rest(op, t.In[n], in[n:]))
	}
	return args
}

// rest returns the arguments of a variadic parameter as its slice.
func rest(op string, t *abi.Type, in []Value) Value {
	s := MakeSlice(toType(t), len(in), len(in))
	for i, x := range in {
		if !assignable(t.Elem, x.typ()) && !implements(t.Elem, x.typ()) {
			panic("reflect: cannot use " + x.typ().String + " as type " + t.Elem.String + " in " + op)
		}
		s.Index(i).Set(x)
	}
	return s
}

// A closure is that of a function that was made here. Compiled code calls it as any other: the
// stub that the first word stands for comes to callMade.
type closure struct {
	stub uintptr
	typ  *abi.Type
	fn   func(args []Value) (results []Value)
	name string // of what made it, for panics
}

// uncallable is the stub of functions of a type that the compiled program does not have.
const uncallable = 1<<32 - 1

// stubs are those that closures made here have. nil until the first is made, then never changed.
var stubs map[uintptr]bool

// madeFunction returns a function of type t that calls fn.
func madeFunction(t *abi.Type, name string, fn func([]Value) []Value) Value {
	if stubs == nil {
		all := map[uintptr]bool{uncallable: true}
		for _, e := range *madeStubs() {
			all[(*abi.Closure)(e.Code).Func] = true
		}
		stubs = all
	}
	m := &closure{stub: uncallable, typ: t, fn: fn, name: name}
	if code := madeIndex.find(t); code != nil {
		m.stub = (*abi.Closure)(code).Func
	}
	return Value{reflectlite.Word(t, unsafe.Pointer(m))}
}

// madeBy returns the closure fn if it was made here, otherwise nil.
func madeBy(fn unsafe.Pointer) *closure {
	if !stubs[(*abi.Closure)(fn).Func] {
		return nil
	}
	return (*closure)(fn)
}

// call calls the function with arguments of just its parameters' types.
func (m *closure) call(args []Value) []Value {
	out := m.fn(args)
	if len(out) != len(m.typ.Out) {
		panic("reflect: wrong return count from function created by " + m.name)
	}
	results := make([]Value, len(out))
	for i, t := range m.typ.Out {
		x := out[i]
		if !x.IsValid() {
			panic("reflect: function created by " + m.name + " using closure returned zero Value")
		}
		if !x.v.CanInterface() {
			panic("reflect: function created by " + m.name + " using closure returned value obtained from unexported field")
		}
		results[i] = x.assignTo("reflect."+m.name, t)
	}
	return results
}

// callMade is what stubs call: the arguments and results are where the arrays say.
func callMade(fn unsafe.Pointer, args, results *unsafe.Pointer) {
	m := (*closure)(fn)
	in := make([]Value, len(m.typ.In))
	for i, p := range unsafe.Slice(args, len(in)) {
		in[i] = Value{reflectlite.Held(m.typ.In[i], p)}
	}
	to := unsafe.Slice(results, len(m.typ.Out))
	for i, x := range m.call(in) {
		reflectlite.At(m.typ.Out[i], to[i]).Set(x.v)
	}
}

// MakeFunc returns a function of the type that calls fn with its arguments and returns what that
// returns.
func MakeFunc(typ Type, fn func(args []Value) (results []Value)) Value {
	if typ.Kind() != Func {
		panic("reflect: call of MakeFunc with non-Func type")
	}
	return madeFunction(typ.common(), "MakeFunc", fn)
}
