package reflect

import (
	"internal/abi"
	"strconv"
	"sync"
	"unsafe"
)

// The compiler describes only types that the program has. The functions here find these by their
// structure, and make others; what is made is kept, so that a type has one descriptor.

// A recipe is what a made type is made of.
type recipe struct {
	kind      abi.Kind
	key, elem *abi.Type
	len       int
	text      string // of func and struct types, whose parts made compares
}

var (
	made   map[recipe][]*abi.Type // with those that the program has
	making sync.Mutex             // guards made
)

// recipeOf returns what makes the unnamed type t.
func recipeOf(t *abi.Type) recipe {
	r := recipe{kind: t.Kind}
	switch t.Kind {
	case abi.Func, abi.Struct, abi.Interface:
		r.text = t.String
	default:
		r.key, r.elem, r.len = t.Key, t.Elem, t.Len
	}
	return r
}

// keep returns the type of the recipe that same accepts, or keeps the one that build makes.
func keep(r recipe, same func(*abi.Type) bool, build func() *abi.Type) *abi.Type {
	making.Lock()
	defer making.Unlock()
	if made == nil {
		made = map[recipe][]*abi.Type{}
		for _, e := range *compiledTypes() {
			k := recipeOf(e.Type)
			made[k] = append(made[k], e.Type)
		}
	}
	for _, t := range made[r] {
		if same == nil || same(t) {
			return t
		}
	}
	t := build()
	t.Kind = r.kind
	made[r] = append(made[r], t)
	return t
}

// pointerWords returns the bitmap of a type whose words with the given numbers hold pointers.
func pointerWords(words ...uintptr) (bitmap *byte, n uintptr) {
	if len(words) == 0 {
		return nil, 0
	}
	n = words[len(words)-1] + 1
	b := make([]byte, (n+7)/8)
	for _, w := range words {
		b[w/8] |= 1 << (w % 8)
	}
	return &b[0], n
}

// words returns the numbers of the words of a t at the given distance that hold pointers.
func words(list []uintptr, t *abi.Type, offset uintptr) []uintptr {
	if t.PtrWords == 0 {
		return list
	}
	bitmap := unsafe.Slice(t.Pointers, (t.PtrWords+7)/8)
	for w := range t.PtrWords {
		if bitmap[w/8]>>(w%8)&1 != 0 {
			list = append(list, offset/8+w)
		}
	}
	return list
}

func hash(h uint32, parts ...uint32) uint32 {
	for _, p := range parts {
		h = (h ^ p) * 16777619
	}
	return h
}

// oneWord completes the descriptor of a type whose values are one pointer.
func oneWord(t *abi.Type) *abi.Type {
	t.Size, t.Align = 8, 8
	t.Flags |= abi.FlagDirect
	t.Pointers, t.PtrWords = pointerWords(0)
	return t
}

// PointerTo returns the type *t.
func PointerTo(t Type) Type { return toType(pointerTo(t.common())) }

// PtrTo is the old name of PointerTo.
func PtrTo(t Type) Type { return PointerTo(t) }

func pointerTo(t *abi.Type) *abi.Type {
	if t.PtrTo != nil {
		return t.PtrTo
	}
	return keep(recipe{kind: abi.Pointer, elem: t}, nil, func() *abi.Type {
		return oneWord(&abi.Type{Hash: hash(t.Hash, '*'), Flags: abi.FlagComparable | abi.FlagPlain,
			String: "*" + t.String, Elem: t})
	})
}

// SliceOf returns the type []t.
func SliceOf(t Type) Type { return toType(sliceOf(t.common())) }

func sliceOf(t *abi.Type) *abi.Type {
	if t.SliceOf != nil {
		return t.SliceOf
	}
	return keep(recipe{kind: abi.Slice, elem: t}, nil, func() *abi.Type {
		s := &abi.Type{Size: 24, Align: 8, Hash: hash(t.Hash, '['), String: "[]" + t.String, Elem: t}
		s.Pointers, s.PtrWords = pointerWords(0)
		return s
	})
}

// ArrayOf returns the type [length]elem.
func ArrayOf(length int, elem Type) Type {
	if length < 0 {
		panic("reflect: negative length passed to ArrayOf")
	}
	e := elem.common()
	return toType(keep(recipe{kind: abi.Array, elem: e, len: length}, nil, func() *abi.Type {
		if e.Size > 0 && uintptr(length) > ^uintptr(0)/e.Size {
			panic("reflect.ArrayOf: array size would exceed virtual address space")
		}
		t := &abi.Type{Size: e.Size * uintptr(length), Align: e.Align, Hash: hash(e.Hash, 'a', uint32(length)),
			Flags: e.Flags & (abi.FlagComparable | abi.FlagPlain), Len: length, Elem: e,
			String: "[" + decimal(length) + "]" + e.String}
		if length == 1 {
			t.Flags |= e.Flags & abi.FlagDirect
		}
		var list []uintptr
		for i := range uintptr(length) {
			list = words(list, e, i*e.Size)
		}
		t.Pointers, t.PtrWords = pointerWords(list...)
		return t
	}))
}

// ChanOf returns the channel type of the direction and element type.
func ChanOf(dir ChanDir, t Type) Type {
	e := t.common()
	if e.Size >= 1<<16 {
		panic("reflect.ChanOf: element size too large")
	}
	text := dir.String() + " " + e.String
	switch {
	case dir != RecvDir && dir != SendDir && dir != BothDir:
		panic("reflect.ChanOf: invalid dir")
	case dir != RecvDir && len(e.String) > 0 && e.String[0] == '<':
		text = dir.String() + " (" + e.String + ")"
	}
	return toType(keep(recipe{kind: abi.Chan, elem: e, len: int(dir)}, nil, func() *abi.Type {
		return oneWord(&abi.Type{Hash: hash(e.Hash, 'c', uint32(dir)), Flags: abi.FlagComparable | abi.FlagPlain,
			String: text, Elem: e, Len: int(dir)})
	}))
}

// MapOf returns the type map[key]elem.
func MapOf(key, elem Type) Type {
	k, e := key.common(), elem.common()
	if k.Flags&abi.FlagComparable == 0 {
		panic("reflect.MapOf: invalid key type " + k.String)
	}
	return toType(keep(recipe{kind: abi.Map, key: k, elem: e}, nil, func() *abi.Type {
		return oneWord(&abi.Type{Hash: hash(k.Hash, 'm', e.Hash), String: "map[" + k.String + "]" + e.String,
			Key: k, Elem: e})
	}))
}

// FuncOf returns the type of functions with the given parameters and results.
func FuncOf(in, out []Type, variadic bool) Type {
	if variadic && (len(in) == 0 || in[len(in)-1].Kind() != Slice) {
		panic("reflect.FuncOf: last arg of variadic func must be slice")
	}
	list := func(types []Type) (list []*abi.Type) {
		for _, t := range types {
			list = append(list, t.common())
		}
		return list
	}
	return toType(funcOf(list(in), list(out), variadic))
}

func funcOf(in, out []*abi.Type, variadic bool) *abi.Type {
	text := "func(" + typeList(in, variadic) + ")"
	switch len(out) {
	case 0:
	case 1:
		text += " " + out[0].String
	default:
		text += " (" + typeList(out, false) + ")"
	}
	same := func(t *abi.Type) bool { return sameTypes(t.In, in, true) && sameTypes(t.Out, out, true) }
	return keep(recipe{kind: abi.Func, text: text}, same, func() *abi.Type {
		t := oneWord(&abi.Type{String: text, In: in, Out: out})
		t.Hash = 2166136261
		for i := 0; i < len(text); i++ {
			t.Hash = hash(t.Hash, uint32(text[i]))
		}
		if variadic {
			t.Flags |= abi.FlagVariadic
		}
		return t
	})
}

// StructOf returns the struct type with the given fields; Offset and Index are not used. Embedded
// fields may not have methods.
func StructOf(fields []StructField) Type {
	t := &abi.Type{Kind: abi.Struct, Align: 1, Flags: abi.FlagComparable | abi.FlagPlain, Hash: 2166136261}
	text := "struct {"
	var pointers []uintptr
	names := map[string]bool{}
	end := uintptr(0)
	for i, f := range fields {
		switch {
		case f.Name == "":
			panic("reflect.StructOf: field " + decimal(i) + " has no name")
		case f.Type == nil:
			panic("reflect.StructOf: field " + decimal(i) + " has no type")
		case names[f.Name] && f.Name != "_":
			panic("reflect.StructOf: duplicate field " + f.Name)
		case f.Anonymous && len(f.Type.common().Methods) > 0:
			panic("reflect.StructOf: embedded field with methods not implemented")
		case f.PkgPath == "" && !('A' <= f.Name[0] && f.Name[0] <= 'Z' || f.Name[0] >= 0x80):
			panic("reflect.StructOf: field \"" + f.Name + "\" is unexported but missing PkgPath")
		}
		names[f.Name] = true
		ft := f.Type.common()
		align := uintptr(ft.Align)
		at := (end + align - 1) &^ (align - 1)
		if at != end {
			t.Flags &^= abi.FlagPlain // padding
		}
		end = at + ft.Size
		t.Align = max(t.Align, ft.Align)
		t.Flags &= ft.Flags | ^uint8(abi.FlagComparable|abi.FlagPlain)
		pointers = words(pointers, ft, at)
		t.Fields = append(t.Fields, abi.Field{Name: f.Name, PkgPath: f.PkgPath, Type: ft, Tag: string(f.Tag), Offset: at, Embedded: f.Anonymous})
		if i > 0 {
			text += ";"
		}
		if !f.Anonymous {
			text += " " + f.Name
		}
		text += " " + ft.String
		if f.Tag != "" {
			text += " " + strconv.Quote(string(f.Tag))
		}
		t.Hash = hash(t.Hash, ft.Hash, uint32(len(f.Name)))
	}
	if n := len(fields); n > 0 {
		text += " "
		if t.Fields[n-1].Type.Size == 0 && end > 0 {
			end++ // so that the address of the last field is within the struct
		}
	}
	t.String = text + "}"
	t.Size = (end + uintptr(t.Align) - 1) &^ (uintptr(t.Align) - 1)
	if t.Size != end {
		t.Flags &^= abi.FlagPlain
	}
	if len(fields) == 1 {
		t.Flags |= t.Fields[0].Type.Flags & abi.FlagDirect
	}
	t.Pointers, t.PtrWords = pointerWords(pointers...)
	same := func(other *abi.Type) bool { return sameUnderlying(t, other, true) }
	return toType(keep(recipe{kind: abi.Struct, text: t.String}, same, func() *abi.Type { return t }))
}
