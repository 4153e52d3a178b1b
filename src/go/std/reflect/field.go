package reflect

import (
	"internal/abi"
	"strconv"
)

// A StructField is a field of a struct.
type StructField struct {
	Name string
	// PkgPath is the package of an unexported field's name, "" for exported ones.
	PkgPath   string
	Type      Type
	Tag       StructTag
	Offset    uintptr // within the struct, in bytes
	Index     []int   // for Type.FieldByIndex
	Anonymous bool    // embedded
}

// IsExported reports whether the field is exported.
func (f StructField) IsExported() bool { return f.PkgPath == "" }

// A StructTag is a field's tag: by convention key:"value" pairs.
type StructTag string

// Get returns the value for key, or "".
func (tag StructTag) Get(key string) string {
	v, _ := tag.Lookup(key)
	return v
}

// Lookup returns the value for key and whether there is one. What does not follow the convention
// ends the search.
func (tag StructTag) Lookup(key string) (value string, ok bool) {
	for tag != "" {
		i := 0
		for i < len(tag) && tag[i] == ' ' {
			i++
		}
		tag = tag[i:]
		i = 0
		for i < len(tag) && tag[i] > ' ' && tag[i] != ':' && tag[i] != '"' && tag[i] != 0x7f {
			i++
		}
		if i == 0 || i+1 >= len(tag) || tag[i] != ':' || tag[i+1] != '"' {
			return "", false
		}
		name := string(tag[:i])
		tag = tag[i+1:]
		i = 1
		for i < len(tag) && tag[i] != '"' {
			if tag[i] == '\\' {
				i++
			}
			i++
		}
		if i >= len(tag) {
			return "", false
		}
		quoted := string(tag[:i+1])
		tag = tag[i+1:]
		if name == key {
			value, err := strconv.Unquote(quoted)
			if err != nil {
				return "", false
			}
			return value, true
		}
	}
	return "", false
}

func (t *rtype) NumField() int {
	t.must(abi.Struct, "NumField", "struct")
	return len(t.t.Fields)
}

func (t *rtype) Field(i int) StructField {
	t.must(abi.Struct, "Field", "struct")
	if i < 0 || i >= len(t.t.Fields) {
		panic("reflect: Field index out of bounds")
	}
	f := &t.t.Fields[i]
	return StructField{f.Name, f.PkgPath, toType(f.Type), StructTag(f.Tag), f.Offset, []int{i}, f.Embedded}
}

func (t *rtype) FieldByIndex(index []int) StructField {
	t.must(abi.Struct, "FieldByIndex", "struct")
	var f StructField
	for i, x := range index {
		st := t
		if i > 0 {
			ft := f.Type
			if ft.Kind() == Pointer && ft.Elem().Kind() == Struct {
				ft = ft.Elem()
			}
			st = ft.(*rtype)
		}
		f = st.Field(x)
	}
	return f
}

func (t *rtype) FieldByName(name string) (StructField, bool) {
	t.must(abi.Struct, "FieldByName", "struct")
	embedded := false
	if name != "" {
		for i := range t.t.Fields {
			if f := &t.t.Fields[i]; f.Name == name {
				return t.Field(i), true
			} else if f.Embedded {
				embedded = true
			}
		}
	}
	if !embedded {
		return StructField{}, false
	}
	return t.FieldByNameFunc(func(s string) bool { return s == name })
}

// FieldByNameFunc searches t, then the structs embedded in it, then those in them, and so on. Two
// fields at the same depth hide each other and all that is deeper.
func (t *rtype) FieldByNameFunc(match func(string) bool) (found StructField, ok bool) {
	t.must(abi.Struct, "FieldByNameFunc", "struct")
	type place struct {
		t     *rtype
		index []int
	}
	level := []place{{t, nil}}
	visited := map[*rtype]bool{}
	times := map[*rtype]int{t: 1} // how often a type is at this level
	for len(level) > 0 {
		var deeper []place
		deeperTimes := map[*rtype]int{}
		for _, p := range level {
			if visited[p.t] {
				continue
			}
			visited[p.t] = true
			for i := range p.t.t.Fields {
				f := &p.t.t.Fields[i]
				var inner *rtype
				if f.Embedded {
					ft := f.Type
					if ft.Kind == abi.Pointer {
						ft = ft.Elem
					}
					inner = toType(ft).(*rtype)
				}
				if match(f.Name) {
					if times[p.t] > 1 || ok {
						return StructField{}, false
					}
					found = p.t.Field(i)
					found.Index = append(append([]int(nil), p.index...), i)
					ok = true
					continue
				}
				if ok || inner == nil || inner.t.Kind != abi.Struct || visited[inner] {
					continue
				}
				if deeperTimes[inner] > 0 {
					deeperTimes[inner] = 2
					continue
				}
				deeperTimes[inner] = 1
				if times[p.t] > 1 {
					deeperTimes[inner] = 2
				}
				deeper = append(deeper, place{inner, append(append([]int(nil), p.index...), i)})
			}
		}
		if ok {
			return found, true
		}
		level, times = deeper, deeperTimes
	}
	return StructField{}, false
}

// VisibleFields returns the fields of the struct type t that can be selected by name, those of
// embedded structs included, each struct before what is embedded in it.
func VisibleFields(t Type) []StructField {
	if t == nil {
		panic("reflect: VisibleFields(nil)")
	}
	if t.Kind() != Struct {
		panic("reflect.VisibleFields of non-struct type")
	}
	w := walker{byName: map[string]int{}, visiting: map[Type]bool{}}
	w.walk(t)
	// What is hidden has lost its name's entry.
	kept := w.fields[:0]
	for i, f := range w.fields {
		if !w.hidden[i] {
			kept = append(kept, f)
		}
	}
	return kept
}

type walker struct {
	byName   map[string]int
	visiting map[Type]bool
	fields   []StructField
	hidden   []bool
	index    []int
}

func (w *walker) walk(t Type) {
	if w.visiting[t] {
		return
	}
	w.visiting[t] = true
	for i := range t.NumField() {
		f := t.Field(i)
		w.index = append(w.index, i)
		add := true
		if old, ok := w.byName[f.Name]; ok {
			switch depth := len(w.fields[old].Index); {
			case len(w.index) == depth: // they hide each other
				w.hidden[old] = true
				add = false
			case len(w.index) < depth:
				w.hidden[old] = true
			default:
				add = false
			}
		}
		if add {
			f.Index = append([]int(nil), w.index...)
			w.byName[f.Name] = len(w.fields)
			w.fields = append(w.fields, f)
			w.hidden = append(w.hidden, false)
		}
		if f.Anonymous {
			if f.Type.Kind() == Pointer {
				f.Type = f.Type.Elem()
			}
			if f.Type.Kind() == Struct {
				w.walk(f.Type)
			}
		}
		w.index = w.index[:len(w.index)-1]
	}
	delete(w.visiting, t)
}
