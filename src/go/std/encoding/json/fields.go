package json

import (
	"reflect"
	"slices"
	"strings"
	"sync"
	"unicode"
)

// A field is a field of a struct, or of one embedded in it, that takes part.
type field struct {
	name      string
	tagged    bool // the name is from the tag
	index     []int
	typ       reflect.Type
	omitEmpty bool
	omitZero  bool
	quoted    bool // the option string
	encoded   [2]string
}

// key returns the field's name as JSON with a colon.
func (f *field) key(escapeHTML bool) string {
	if escapeHTML {
		return f.encoded[1]
	}
	return f.encoded[0]
}

// fieldsOf returns the fields of the struct type t in order. Of fields with the same name the one
// that is less deep hides the others, or at the same depth the one with a tag; if that does not
// decide, none takes part.
func fieldsOf(t reflect.Type) []field {
	if list, ok := fieldCache.Load(t); ok {
		return list.([]field)
	}
	list, _ := fieldCache.LoadOrStore(t, findFields(t))
	return list.([]field)
}

// fieldCache has the []field of each struct type asked for.
var fieldCache sync.Map

func findFields(t reflect.Type) []field {
	type place struct {
		t     reflect.Type
		index []int
	}
	var found []field
	level := []place{{t: t}}
	times := map[reflect.Type]int{} // how often a type is at this level
	visited := map[reflect.Type]bool{}
	for len(level) > 0 {
		var deeper []place
		deeperTimes := map[reflect.Type]int{}
		for _, p := range level {
			if visited[p.t] {
				continue
			}
			visited[p.t] = true
			for i := range p.t.NumField() {
				sf := p.t.Field(i)
				ft := sf.Type
				if ft.Name() == "" && ft.Kind() == reflect.Pointer {
					ft = ft.Elem()
				}
				if !sf.IsExported() && !(sf.Anonymous && ft.Kind() == reflect.Struct) {
					continue
				}
				tag := sf.Tag.Get("json")
				if tag == "-" {
					continue
				}
				name, options, _ := strings.Cut(tag, ",")
				if !isGoodName(name) {
					name = ""
				}
				index := append(slices.Clip(p.index), i)
				if name == "" && sf.Anonymous && ft.Kind() == reflect.Struct {
					deeperTimes[ft]++
					if deeperTimes[ft] == 1 {
						deeper = append(deeper, place{ft, index})
					}
					continue
				}
				f := field{name: name, tagged: name != "", index: index, typ: ft}
				if name == "" {
					f.name = sf.Name
				}
				for _, o := range strings.Split(options, ",") {
					switch o {
					case "omitempty":
						f.omitEmpty = true
					case "omitzero":
						f.omitZero = true
					case "string":
						f.quoted = isQuotable(ft.Kind())
					}
				}
				f.encoded[0] = string(appendString(nil, f.name, false)) + ":"
				f.encoded[1] = string(appendString(nil, f.name, true)) + ":"
				found = append(found, f)
				if times[p.t] > 1 { // a second one, so that they hide each other
					found = append(found, f)
				}
			}
		}
		level, times = deeper, deeperTimes
	}
	return visible(found)
}

func isQuotable(k reflect.Kind) bool {
	return k == reflect.Bool || reflect.Int <= k && k <= reflect.Float64 || k == reflect.String
}

func isGoodName(s string) bool {
	for _, c := range s {
		if !strings.ContainsRune("!#$%&()*+-./:;<=>?@[]^_{|}~ ", c) && !unicode.IsLetter(c) && !unicode.IsDigit(c) {
			return false
		}
	}
	return s != ""
}

// visible returns the fields that are not hidden, in the order of the structs.
func visible(found []field) []field {
	byName := map[string][]field{}
	for _, f := range found {
		byName[f.name] = append(byName[f.name], f)
	}
	var list []field
	for _, same := range byName {
		if f, ok := dominant(same); ok {
			list = append(list, f)
		}
	}
	slices.SortFunc(list, func(a, b field) int { return slices.Compare(a.index, b.index) })
	return list
}

// dominant returns the field that hides the others, if there is one.
func dominant(same []field) (best field, ok bool) {
	for i, f := range same {
		switch {
		case i == 0 || len(f.index) < len(best.index) || len(f.index) == len(best.index) && f.tagged && !best.tagged:
			best, ok = f, true
		case len(f.index) == len(best.index) && f.tagged == best.tagged:
			ok = false
		}
	}
	return best, ok
}

// findField returns the field with the name, or else one with the name in other case.
func findField(fields []field, name []byte) *field {
	for i := range fields {
		if fields[i].name == string(name) {
			return &fields[i]
		}
	}
	for i := range fields {
		if strings.EqualFold(fields[i].name, string(name)) {
			return &fields[i]
		}
	}
	return nil
}
