package json

import (
	"encoding"
	"encoding/base64"
	"fmt"
	"math"
	"reflect"
	"slices"
	"strconv"
	"strings"
)

// Marshal returns v as JSON, with <, > and & escaped.
func Marshal(v any) ([]byte, error) {
	e := encoder{escapeHTML: true}
	if err := e.any(v); err != nil {
		return nil, err
	}
	return e.buf, nil
}

// MarshalIndent is Marshal with a line for each element, indented.
func MarshalIndent(v any, prefix, indent string) ([]byte, error) {
	b, err := Marshal(v)
	if err != nil {
		return nil, err
	}
	return appendIndented(nil, b, prefix, indent), nil
}

type encoder struct {
	buf        []byte
	escapeHTML bool
	// Deep in, the pointers that are being followed are kept to find cycles.
	level int
	seen  map[any]bool
}

const cycleLevel = 1000

var (
	marshalerType     = reflect.TypeFor[Marshaler]()
	textMarshalerType = reflect.TypeFor[encoding.TextMarshaler]()
	numberType        = reflect.TypeFor[Number]()
)

func (e *encoder) any(v any) error { return e.value(reflect.ValueOf(v), false) }

func (e *encoder) add(s string) { e.buf = append(e.buf, s...) }

// value appends v; quoted is the option string of a field.
func (e *encoder) value(v reflect.Value, quoted bool) error {
	if !v.IsValid() {
		e.add("null")
		return nil
	}
	if done, err := e.byMethod(v); done {
		return err
	}
	switch k := v.Kind(); k {
	case reflect.Bool:
		e.scalar(strconv.AppendBool(nil, v.Bool()), quoted)
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		e.scalar(strconv.AppendInt(nil, v.Int(), 10), quoted)
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		e.scalar(strconv.AppendUint(nil, v.Uint(), 10), quoted)
	case reflect.Float32, reflect.Float64:
		return e.float(v, v.Type().Bits(), quoted)
	case reflect.String:
		return e.text(v, quoted)
	case reflect.Interface:
		if v.IsNil() {
			e.add("null")
			return nil
		}
		return e.value(v.Elem(), false)
	case reflect.Struct:
		return e.structure(v)
	case reflect.Map:
		return e.mapping(v)
	case reflect.Slice:
		return e.slice(v)
	case reflect.Array:
		return e.list(v)
	case reflect.Pointer:
		if v.IsNil() {
			e.add("null")
			return nil
		}
		return e.guarded(v, v.UnsafePointer(), func() error { return e.value(v.Elem(), quoted) })
	default:
		return &UnsupportedTypeError{v.Type()}
	}
	return nil
}

// guarded calls f, unless p is already being followed.
func (e *encoder) guarded(v reflect.Value, p any, f func() error) error {
	e.level++
	defer func() { e.level-- }()
	if e.level > cycleLevel {
		if e.seen[p] {
			return &UnsupportedValueError{v, fmt.Sprintf("encountered a cycle via %s", v.Type())}
		}
		if e.seen == nil {
			e.seen = map[any]bool{}
		}
		e.seen[p] = true
		defer delete(e.seen, p)
	}
	return f()
}

func (e *encoder) scalar(text []byte, quoted bool) {
	if quoted {
		e.buf = append(e.buf, '"')
	}
	e.buf = append(e.buf, text...)
	if quoted {
		e.buf = append(e.buf, '"')
	}
}

// byMethod appends v as its methods have it, if it has some: its address is used where it has one
// and needs it.
func (e *encoder) byMethod(v reflect.Value) (done bool, err error) {
	t := v.Type()
	addressable := v.Kind() != reflect.Pointer && v.CanAddr()
	switch {
	case addressable && reflect.PointerTo(t).Implements(marshalerType):
		return true, e.marshaler(v.Addr())
	case t.Implements(marshalerType):
		return true, e.marshaler(v)
	case addressable && reflect.PointerTo(t).Implements(textMarshalerType):
		return true, e.textMarshaler(v.Addr())
	case t.Implements(textMarshalerType):
		return true, e.textMarshaler(v)
	}
	return false, nil
}

func isNilPointer(v reflect.Value) bool {
	return (v.Kind() == reflect.Pointer || v.Kind() == reflect.Interface) && v.IsNil()
}

func (e *encoder) marshaler(v reflect.Value) error {
	if isNilPointer(v) {
		e.add("null")
		return nil
	}
	b, err := v.Interface().(Marshaler).MarshalJSON()
	if err == nil {
		if bad := check(b); bad != nil {
			err = bad
		}
	}
	if err != nil {
		return &MarshalerError{v.Type(), err, "MarshalJSON"}
	}
	e.buf = appendCompact(e.buf, b, e.escapeHTML)
	return nil
}

func (e *encoder) textMarshaler(v reflect.Value) error {
	if isNilPointer(v) {
		e.add("null")
		return nil
	}
	b, err := v.Interface().(encoding.TextMarshaler).MarshalText()
	if err != nil {
		return &MarshalerError{v.Type(), err, "MarshalText"}
	}
	e.buf = appendString(e.buf, b, e.escapeHTML)
	return nil
}

// float appends a number as JavaScript writes it.
func (e *encoder) float(v reflect.Value, bits int, quoted bool) error {
	f := v.Float()
	if math.IsInf(f, 0) || math.IsNaN(f) {
		return &UnsupportedValueError{v, strconv.FormatFloat(f, 'g', -1, bits)}
	}
	format := byte('f')
	if abs := math.Abs(f); abs != 0 {
		if bits == 64 && (abs < 1e-6 || abs >= 1e21) || bits == 32 && (float32(abs) < 1e-6 || float32(abs) >= 1e21) {
			format = 'e'
		}
	}
	b := strconv.AppendFloat(nil, f, format, -1, bits)
	if n := len(b); format == 'e' && n >= 4 && b[n-4] == 'e' && b[n-2] == '0' { // e-09 is e-9
		b[n-2] = b[n-1]
		b = b[:n-1]
	}
	e.scalar(b, quoted)
	return nil
}

func (e *encoder) text(v reflect.Value, quoted bool) error {
	s := v.String()
	if v.Type() == numberType {
		if s == "" {
			s = "0" // the zero value
		}
		if !isNumber(s) {
			return fmt.Errorf("json: invalid number literal %q", s)
		}
		e.scalar([]byte(s), quoted)
		return nil
	}
	if quoted {
		s = string(appendString(nil, s, e.escapeHTML))
	}
	e.buf = appendString(e.buf, s, quoted == false && e.escapeHTML)
	return nil
}

// isEmpty reports whether the option omitempty leaves v out.
func isEmpty(v reflect.Value) bool {
	switch v.Kind() {
	case reflect.Array, reflect.Map, reflect.Slice, reflect.String:
		return v.Len() == 0
	case reflect.Struct:
		return false
	case reflect.Complex64, reflect.Complex128, reflect.Chan, reflect.Func, reflect.UnsafePointer:
		return false
	}
	return v.IsZero()
}

// isZero reports whether the option omitzero leaves v out.
func isZero(v reflect.Value) bool {
	type zeroer interface{ IsZero() bool }
	if v.CanInterface() {
		if isNilPointer(v) {
			return true
		}
		if z, ok := v.Interface().(zeroer); ok {
			return z.IsZero()
		}
		if v.CanAddr() {
			if z, ok := v.Addr().Interface().(zeroer); ok {
				return z.IsZero()
			}
		}
	}
	return v.IsZero()
}

func (e *encoder) structure(v reflect.Value) error {
	next := byte('{')
	fields := fieldsOf(v.Type())
fields:
	for i := range fields {
		f := &fields[i]
		fv := v
		for _, k := range f.index {
			if fv.Kind() == reflect.Pointer {
				if fv.IsNil() {
					continue fields
				}
				fv = fv.Elem()
			}
			fv = fv.Field(k)
		}
		if f.omitEmpty && isEmpty(fv) || f.omitZero && isZero(fv) {
			continue
		}
		e.buf = append(e.buf, next)
		next = ','
		e.add(f.key(e.escapeHTML))
		if err := e.value(fv, f.quoted); err != nil {
			return err
		}
	}
	if next == '{' {
		e.add("{}")
	} else {
		e.buf = append(e.buf, '}')
	}
	return nil
}

func (e *encoder) mapping(v reflect.Value) error {
	kt := v.Type().Key()
	switch k := kt.Kind(); {
	case k == reflect.String, reflect.Int <= k && k <= reflect.Uintptr, kt.Implements(textMarshalerType):
	default:
		return &UnsupportedTypeError{v.Type()}
	}
	if v.IsNil() {
		e.add("null")
		return nil
	}
	return e.guarded(v, v.UnsafePointer(), func() error { return e.entries(v) })
}

func (e *encoder) entries(v reflect.Value) error {
	type entry struct {
		name string
		v    reflect.Value
	}
	entries := make([]entry, 0, v.Len())
	for it := v.MapRange(); it.Next(); {
		name, err := keyText(it.Key())
		if err != nil {
			return fmt.Errorf("json: encoding error for type %q: %q", v.Type().String(), err.Error())
		}
		entries = append(entries, entry{name, it.Value()})
	}
	slices.SortFunc(entries, func(a, b entry) int { return strings.Compare(a.name, b.name) })
	e.buf = append(e.buf, '{')
	for i, x := range entries {
		if i > 0 {
			e.buf = append(e.buf, ',')
		}
		e.buf = appendString(e.buf, x.name, e.escapeHTML)
		e.buf = append(e.buf, ':')
		if err := e.value(x.v, false); err != nil {
			return err
		}
	}
	e.buf = append(e.buf, '}')
	return nil
}

func keyText(k reflect.Value) (string, error) {
	if k.Kind() == reflect.String {
		return k.String(), nil
	}
	if m, ok := k.Interface().(encoding.TextMarshaler); ok {
		if isNilPointer(k) {
			return "", nil
		}
		b, err := m.MarshalText()
		return string(b), err
	}
	if k.CanInt() {
		return strconv.FormatInt(k.Int(), 10), nil
	}
	return strconv.FormatUint(k.Uint(), 10), nil
}

func (e *encoder) slice(v reflect.Value) error {
	if v.IsNil() {
		e.add("null")
		return nil
	}
	if et := v.Type().Elem(); et.Kind() == reflect.Uint8 {
		if p := reflect.PointerTo(et); !p.Implements(marshalerType) && !p.Implements(textMarshalerType) {
			e.buf = append(e.buf, '"')
			e.buf = base64.StdEncoding.AppendEncode(e.buf, v.Bytes())
			e.buf = append(e.buf, '"')
			return nil
		}
	}
	type header struct {
		p   any
		len int
	}
	return e.guarded(v, header{v.UnsafePointer(), v.Len()}, func() error { return e.list(v) })
}

func (e *encoder) list(v reflect.Value) error {
	e.buf = append(e.buf, '[')
	for i := range v.Len() {
		if i > 0 {
			e.buf = append(e.buf, ',')
		}
		if err := e.value(v.Index(i), false); err != nil {
			return err
		}
	}
	e.buf = append(e.buf, ']')
	return nil
}
