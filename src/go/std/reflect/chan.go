package reflect

import (
	"internal/abi"
	"internal/reflectlite"
)

// MakeChan returns a new channel of the channel type.
func MakeChan(typ Type, buffer int) Value {
	switch {
	case typ.Kind() != Chan:
		panic("reflect.MakeChan of non-chan type")
	case buffer < 0:
		panic("reflect.MakeChan: negative buffer size")
	case typ.ChanDir() != BothDir:
		panic("reflect.MakeChan: unidirectional channel type")
	}
	return Value{reflectlite.MakeChan(typ.common(), buffer)}
}

// Close closes the channel v.
func (v Value) Close() {
	v.must(abi.Chan, "reflect.Value.Close")
	v.mustBeExported("reflect.Value.Close")
	if v.typ().Len&int(SendDir) == 0 {
		panic("reflect: close of receive-only channel")
	}
	v.v.Close()
}

// Send sends x on the channel v.
func (v Value) Send(x Value) {
	v.must(abi.Chan, "reflect.Value.Send")
	v.mustBeExported("reflect.Value.Send")
	v.send(x, false)
}

// TrySend sends x on the channel v if that is possible without waiting, and reports whether it was.
func (v Value) TrySend(x Value) bool {
	v.must(abi.Chan, "reflect.Value.TrySend")
	v.mustBeExported("reflect.Value.TrySend")
	return v.send(x, true)
}

func (v Value) send(x Value, try bool) bool {
	if v.typ().Len&int(SendDir) == 0 {
		panic("reflect: send on recv-only channel")
	}
	x.mustBeExported("reflect.Value.Send")
	x = x.assignTo("reflect.Value.Send", v.typ().Elem)
	return v.v.Send(x.v.Addr(), try)
}

// Recv receives a value from the channel v; ok is false for the zero value after it was closed.
func (v Value) Recv() (x Value, ok bool) {
	v.must(abi.Chan, "reflect.Value.Recv")
	v.mustBeExported("reflect.Value.Recv")
	x, ok, _ = v.receive(false)
	return x, ok
}

// TryRecv is Recv if that is possible without waiting; otherwise x is the zero Value.
func (v Value) TryRecv() (x Value, ok bool) {
	v.must(abi.Chan, "reflect.Value.TryRecv")
	v.mustBeExported("reflect.Value.TryRecv")
	x, ok, done := v.receive(true)
	if !done {
		return Value{}, false
	}
	return x, ok
}

func (v Value) receive(try bool) (x Value, ok, done bool) {
	if v.typ().Len&int(RecvDir) == 0 {
		panic("reflect: recv on send-only channel")
	}
	to := newOf(v.typ().Elem)
	ok, done = v.v.Recv(to.v.Addr(), try)
	return Value{to.v.Fixed()}, ok, done
}

// A SelectDir says what a case of Select does.
type SelectDir int

const (
	_ SelectDir = iota
	SelectSend
	SelectRecv
	SelectDefault
)

// A SelectCase is a case of Select. With the zero Value as channel it is never ready.
type SelectCase struct {
	Dir  SelectDir
	Chan Value
	Send Value // what to send
}

// Select is a select statement with the given cases. It returns the index of the case that was
// done, and for a receive what Recv returns. Of sends and receives there may be a few each.
func Select(cases []SelectCase) (chosen int, recv Value, recvOK bool) {
	if len(cases) > 65536 {
		panic("reflect.Select: too many cases (max 65536)")
	}
	def := -1
	for i, c := range cases {
		switch c.Dir {
		case SelectDefault:
			if def >= 0 {
				panic("reflect.Select: multiple default cases")
			}
			def = i
			if c.Chan.IsValid() {
				panic("reflect.Select: default case has Chan value")
			}
			if c.Send.IsValid() {
				panic("reflect.Select: default case has Send value")
			}
		case SelectSend:
			if !c.Chan.IsValid() {
				break
			}
			c.Chan.must(abi.Chan, "reflect.Select")
			c.Chan.mustBeExported("reflect.Select")
			if c.Chan.typ().Len&int(SendDir) == 0 {
				panic("reflect.Select: SendDir case using recv-only channel")
			}
			if !c.Send.IsValid() {
				panic("reflect.Select: SendDir case missing Send value")
			}
		case SelectRecv:
			if c.Send.IsValid() {
				panic("reflect.Select: RecvDir case has Send value")
			}
			if !c.Chan.IsValid() {
				break
			}
			c.Chan.must(abi.Chan, "reflect.Select")
			c.Chan.mustBeExported("reflect.Select")
			if c.Chan.typ().Len&int(RecvDir) == 0 {
				panic("reflect.Select: RecvDir case using send-only channel")
			}
		default:
			panic("reflect.Select: invalid Dir")
		}
	}
	list := make([]reflectlite.Case, len(cases))
	to := make([]Value, len(cases))
	sends, receives := 0, 0
	for i, c := range cases {
		if c.Dir == SelectDefault || !c.Chan.IsValid() {
			continue
		}
		list[i].Chan = c.Chan.v
		if c.Dir == SelectSend {
			c.Send.mustBeExported("reflect.Select")
			list[i].Send = true
			list[i].P = c.Send.assignTo("reflect.Select", c.Chan.typ().Elem).v.Addr()
			sends++
		} else {
			to[i] = newOf(c.Chan.typ().Elem)
			list[i].P = to[i].v.Addr()
			receives++
		}
	}
	if sends > reflectlite.MostCases || receives > reflectlite.MostCases {
		panic("reflect.Select: more than " + decimal(reflectlite.MostCases) + " sends or receives are not supported here")
	}
	i, ok := reflectlite.Select(list, def >= 0)
	switch {
	case i < 0:
		return def, Value{}, false
	case list[i].Send:
		return i, Value{}, false
	}
	return i, Value{to[i].v.Fixed()}, ok
}
