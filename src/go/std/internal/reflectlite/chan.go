package reflectlite

import (
	"internal/abi"
	"unsafe"
)

// Channel operations copy an element to or from the frame of the function that does them: as many
// bytes as the channel's elements have. Here all channels are taken for channels of the type words,
// which is large enough for most elements. The collector takes each word for a pointer, which does
// no harm where it is none.
type words [16]unsafe.Pointer

// MakeChan returns a new channel of the channel type t.
func MakeChan(t *abi.Type, size int) Value { return Value{t, makechan(t, size), 0} }

func (v Value) channel() chan words {
	if v.typ.Elem.Size > unsafe.Sizeof(words{}) {
		panic("reflect: sending and receiving on a " + v.typ.String + " is not supported here")
	}
	c := v.Word()
	return *(*chan words)(unsafe.Pointer(&c))
}

// load and store copy an element of the channel v.
func (v Value) load(from unsafe.Pointer) (w words) {
	move(unsafe.Pointer(&w), from, v.typ.Elem.Size)
	return w
}

func (v Value) store(to unsafe.Pointer, w words) {
	move(to, unsafe.Pointer(&w), v.typ.Elem.Size)
}

// ChanLen, ChanCap and Close are len, cap and close.
func (v Value) ChanLen() int { return len(v.channel()) }
func (v Value) ChanCap() int { return cap(v.channel()) }
func (v Value) Close()       { close(v.channel()) }

// Send sends the element at p. With try, it reports false when that would have to wait.
func (v Value) Send(p unsafe.Pointer, try bool) bool {
	c, w := v.channel(), v.load(p)
	if !try {
		c <- w
		return true
	}
	select {
	case c <- w:
		return true
	default:
		return false
	}
}

// Recv receives an element to p. It reports whether there was one, false after the channel was
// closed; with try also whether that was possible without waiting.
func (v Value) Recv(p unsafe.Pointer, try bool) (ok, done bool) {
	c := v.channel()
	var w words
	if try {
		select {
		case w, ok = <-c:
		default:
			return false, false
		}
	} else {
		w, ok = <-c
	}
	v.store(p, w)
	return ok, true
}

// A Case is a case of Select: a send of the element at P, or a receive to it.
type Case struct {
	Chan Value
	Send bool
	P    unsafe.Pointer
}

// MostCases is how many sends and how many receives a Select may have.
const MostCases = 16

// Select is a select statement with the given cases. It returns the index of the case that was done,
// -1 for the default, and whether a value was received.
func Select(cases []Case, def bool) (chosen int, ok bool) {
	var in, out [MostCases]chan words
	var sent [MostCases]words
	var inCase, outCase [MostCases]int
	ins, outs := 0, 0
	for i, k := range cases {
		switch {
		case !k.Chan.IsValid():
		case k.Send:
			out[outs], outCase[outs], sent[outs] = k.Chan.channel(), i, k.Chan.load(k.P)
			outs++
		default:
			in[ins], inCase[ins] = k.Chan.channel(), i
			ins++
		}
	}
	i := -1
	var w words
	if def {
		i, w, ok = selectOrDefault(&in, &out, &sent)
	} else {
		i, w, ok = selectOne(&in, &out, &sent)
	}
	switch {
	case i < 0:
		return -1, false
	case i >= MostCases:
		return outCase[i-MostCases], false
	}
	k := cases[inCase[i]]
	k.Chan.store(k.P, w)
	return inCase[i], ok
}

// selectOne receives from one of in, or sends to one of out, whichever is ready; sends count from
// MostCases on.
func selectOne(in, out *[MostCases]chan words, sent *[MostCases]words) (i int, w words, ok bool) {
	select {
	case w, ok = <-in[0]:
		return 0, w, ok
	case w, ok = <-in[1]:
		return 1, w, ok
	case w, ok = <-in[2]:
		return 2, w, ok
	case w, ok = <-in[3]:
		return 3, w, ok
	case w, ok = <-in[4]:
		return 4, w, ok
	case w, ok = <-in[5]:
		return 5, w, ok
	case w, ok = <-in[6]:
		return 6, w, ok
	case w, ok = <-in[7]:
		return 7, w, ok
	case w, ok = <-in[8]:
		return 8, w, ok
	case w, ok = <-in[9]:
		return 9, w, ok
	case w, ok = <-in[10]:
		return 10, w, ok
	case w, ok = <-in[11]:
		return 11, w, ok
	case w, ok = <-in[12]:
		return 12, w, ok
	case w, ok = <-in[13]:
		return 13, w, ok
	case w, ok = <-in[14]:
		return 14, w, ok
	case w, ok = <-in[15]:
		return 15, w, ok
	case out[0] <- sent[0]:
		return MostCases + 0, w, false
	case out[1] <- sent[1]:
		return MostCases + 1, w, false
	case out[2] <- sent[2]:
		return MostCases + 2, w, false
	case out[3] <- sent[3]:
		return MostCases + 3, w, false
	case out[4] <- sent[4]:
		return MostCases + 4, w, false
	case out[5] <- sent[5]:
		return MostCases + 5, w, false
	case out[6] <- sent[6]:
		return MostCases + 6, w, false
	case out[7] <- sent[7]:
		return MostCases + 7, w, false
	case out[8] <- sent[8]:
		return MostCases + 8, w, false
	case out[9] <- sent[9]:
		return MostCases + 9, w, false
	case out[10] <- sent[10]:
		return MostCases + 10, w, false
	case out[11] <- sent[11]:
		return MostCases + 11, w, false
	case out[12] <- sent[12]:
		return MostCases + 12, w, false
	case out[13] <- sent[13]:
		return MostCases + 13, w, false
	case out[14] <- sent[14]:
		return MostCases + 14, w, false
	case out[15] <- sent[15]:
		return MostCases + 15, w, false
	}
}

// selectOrDefault is selectOne but returns -1 when none is ready.
func selectOrDefault(in, out *[MostCases]chan words, sent *[MostCases]words) (i int, w words, ok bool) {
	select {
	case w, ok = <-in[0]:
		return 0, w, ok
	case w, ok = <-in[1]:
		return 1, w, ok
	case w, ok = <-in[2]:
		return 2, w, ok
	case w, ok = <-in[3]:
		return 3, w, ok
	case w, ok = <-in[4]:
		return 4, w, ok
	case w, ok = <-in[5]:
		return 5, w, ok
	case w, ok = <-in[6]:
		return 6, w, ok
	case w, ok = <-in[7]:
		return 7, w, ok
	case w, ok = <-in[8]:
		return 8, w, ok
	case w, ok = <-in[9]:
		return 9, w, ok
	case w, ok = <-in[10]:
		return 10, w, ok
	case w, ok = <-in[11]:
		return 11, w, ok
	case w, ok = <-in[12]:
		return 12, w, ok
	case w, ok = <-in[13]:
		return 13, w, ok
	case w, ok = <-in[14]:
		return 14, w, ok
	case w, ok = <-in[15]:
		return 15, w, ok
	case out[0] <- sent[0]:
		return MostCases + 0, w, false
	case out[1] <- sent[1]:
		return MostCases + 1, w, false
	case out[2] <- sent[2]:
		return MostCases + 2, w, false
	case out[3] <- sent[3]:
		return MostCases + 3, w, false
	case out[4] <- sent[4]:
		return MostCases + 4, w, false
	case out[5] <- sent[5]:
		return MostCases + 5, w, false
	case out[6] <- sent[6]:
		return MostCases + 6, w, false
	case out[7] <- sent[7]:
		return MostCases + 7, w, false
	case out[8] <- sent[8]:
		return MostCases + 8, w, false
	case out[9] <- sent[9]:
		return MostCases + 9, w, false
	case out[10] <- sent[10]:
		return MostCases + 10, w, false
	case out[11] <- sent[11]:
		return MostCases + 11, w, false
	case out[12] <- sent[12]:
		return MostCases + 12, w, false
	case out[13] <- sent[13]:
		return MostCases + 13, w, false
	case out[14] <- sent[14]:
		return MostCases + 14, w, false
	case out[15] <- sent[15]:
		return MostCases + 15, w, false
	default:
		return -1, w, false
	}
}
