package reflect

import (
	"internal/abi"
	"unsafe"
)

type (
	// A callThunk calls fn with the arguments that are where args says, and puts the results where
	// results says.
	callThunk = func(fn, args, results unsafe.Pointer)
	// A methodThunk does so with a method, by the number of its function.
	methodThunk = func(method uintptr, receiver, args, results unsafe.Pointer)
)

// An index finds the code for a func type in a table.
type index struct {
	table  func() *[]abi.Thunk
	byType map[*abi.Type]unsafe.Pointer // nil until first used, then never changed: needs no lock
}

var (
	callIndex   = index{table: func() *[]abi.Thunk { return callThunks() }}
	methodIndex = index{table: func() *[]abi.Thunk { return methodThunks() }}
	madeIndex   = index{table: func() *[]abi.Thunk { return madeStubs() }}
)

// find returns the code for functions of type t, nil when the program has no such type: then no
// compiled code can have, or call, such a function.
func (x *index) find(t *abi.Type) unsafe.Pointer {
	if x.byType == nil {
		byType := map[*abi.Type]unsafe.Pointer{}
		for _, e := range *x.table() {
			byType[e.Type] = e.Code
		}
		x.byType = byType
	}
	if code, ok := x.byType[t]; ok {
		return code
	}
	// A type made here may still be the underlying type of one that has a name.
	for _, e := range *x.table() {
		if sameUnderlying(e.Type, t, true) {
			return e.Code
		}
	}
	return nil
}

// addresses returns where the values are in memory, as thunks want them.
func addresses(values []Value) (list []unsafe.Pointer, first unsafe.Pointer) {
	for _, v := range values {
		list = append(list, v.v.Addr())
	}
	return list, unsafe.Pointer(unsafe.SliceData(list))
}

// variables returns new variables of the types.
func variables(types []*abi.Type) (list []Value) {
	for _, t := range types {
		list = append(list, newOf(t))
	}
	return list
}
