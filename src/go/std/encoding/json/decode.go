package json

import (
	"encoding"
	"fmt"
	"reflect"
	"strconv"
	"strings"
)

// Unmarshal stores the JSON value data in what v points to. A value that does not fit is left out;
// the first such error is returned.
func Unmarshal(data []byte, v any) error {
	if err := check(data); err != nil {
		return err
	}
	d := decoder{data: data}
	return d.decode(v)
}

// A decoder goes through JSON that has been checked.
type decoder struct {
	data       []byte
	off        int // of what comes next
	useNumber  bool
	strict     bool  // unknown fields are errors
	savedError error // the first one that does not end decoding
	// The struct being decoded and the path to the field, for errors.
	root reflect.Type
	path []string
}

var (
	textUnmarshalerType = reflect.TypeFor[encoding.TextUnmarshaler]()
)

func (d *decoder) decode(v any) error {
	rv := reflect.ValueOf(v)
	if rv.Kind() != reflect.Pointer || rv.IsNil() {
		return &InvalidUnmarshalError{reflect.TypeOf(v)}
	}
	d.off = skipSpace(d.data, d.off)
	if err := d.value(rv); err != nil {
		return d.inContext(err)
	}
	return d.savedError
}

// inContext adds the path to an error.
func (d *decoder) inContext(err error) error {
	if e, ok := err.(*UnmarshalTypeError); ok && (d.root != nil || len(d.path) > 0) {
		if d.root != nil {
			e.Struct = d.root.Name()
		}
		path := d.path
		if e.Field != "" {
			path = append(append([]string(nil), path...), e.Field)
		}
		e.Field = strings.Join(path, ".")
	}
	return err
}

func (d *decoder) saveError(err error) {
	if d.savedError == nil {
		d.savedError = d.inContext(err)
	}
}

// skip goes behind the value and returns it.
func (d *decoder) skip() []byte {
	start := d.off
	d.off, _ = scanValue(d.data, start, 0)
	return d.data[start:d.off]
}

// next goes behind space and c, if c is next, and reports whether it was.
func (d *decoder) next(c byte) bool {
	d.off = skipSpace(d.data, d.off)
	if d.data[d.off] != c {
		return false
	}
	d.off = skipSpace(d.data, d.off+1)
	return true
}

// value decodes the next value to v, or skips it when v is invalid.
func (d *decoder) value(v reflect.Value) error {
	if !v.IsValid() {
		d.skip()
		return nil
	}
	switch d.data[d.off] {
	case '{':
		return d.object(v)
	case '[':
		return d.array(v)
	}
	return d.store(d.skip(), v, false)
}

// settle follows pointers, making what they point to, down to the variable to set; or returns the
// Unmarshaler or TextUnmarshaler that takes the value instead. null stops at a pointer that can be
// set to nil.
func settle(v reflect.Value, null bool) (Unmarshaler, encoding.TextUnmarshaler, reflect.Value) {
	v0 := v
	tookAddr := false
	if v.Kind() != reflect.Pointer && v.Type().Name() != "" && v.CanAddr() {
		tookAddr = true
		v = v.Addr()
	}
	for {
		if v.Kind() == reflect.Interface && !v.IsNil() {
			e := v.Elem()
			if e.Kind() == reflect.Pointer && !e.IsNil() && (!null || e.Elem().Kind() == reflect.Pointer) {
				tookAddr = false
				v = e
				continue
			}
		}
		if v.Kind() != reflect.Pointer || null && v.CanSet() {
			return nil, nil, v
		}
		if e := v.Elem(); e.Kind() == reflect.Interface && e.Elem() == v { // it points to itself
			return nil, nil, e
		}
		if v.IsNil() {
			v.Set(reflect.New(v.Type().Elem()))
		}
		if v.Type().NumMethod() > 0 && v.CanInterface() {
			x := v.Interface()
			if u, ok := x.(Unmarshaler); ok {
				return u, nil, reflect.Value{}
			}
			if u, ok := x.(encoding.TextUnmarshaler); ok && !null {
				return nil, u, reflect.Value{}
			}
		}
		if tookAddr {
			v, tookAddr = v0, false
		} else {
			v = v.Elem()
		}
	}
}

func (d *decoder) array(v reflect.Value) error {
	u, ut, v := settleFor(d, v)
	if u != nil {
		return u.UnmarshalJSON(d.skip())
	}
	if ut != nil {
		d.mismatch("array", v.Type())
		return nil
	}
	switch v.Kind() {
	case reflect.Interface:
		if v.NumMethod() == 0 {
			v.Set(reflect.ValueOf(d.anyArray()))
			return nil
		}
		d.mismatch("array", v.Type())
		return nil
	case reflect.Array, reflect.Slice:
	default:
		d.mismatch("array", v.Type())
		return nil
	}
	d.next('[')
	i := 0
	for d.data[d.off] != ']' {
		var elem reflect.Value
		if v.Kind() == reflect.Slice {
			if i >= v.Cap() {
				v.Grow(1)
			}
			if i >= v.Len() {
				v.SetLen(i + 1)
			}
		}
		if i < v.Len() {
			elem = v.Index(i)
		}
		if err := d.value(elem); err != nil {
			return err
		}
		i++
		if !d.next(',') {
			break
		}
	}
	d.off++ // ]
	if i < v.Len() {
		if v.Kind() == reflect.Slice {
			v.SetLen(i)
		} else {
			for ; i < v.Len(); i++ {
				v.Index(i).SetZero()
			}
		}
	}
	if i == 0 && v.Kind() == reflect.Slice {
		v.Set(reflect.MakeSlice(v.Type(), 0, 0))
	}
	return nil
}

// settleFor is settle; for an error of a TextUnmarshaler it returns v itself.
func settleFor(d *decoder, v reflect.Value) (Unmarshaler, encoding.TextUnmarshaler, reflect.Value) {
	u, ut, to := settle(v, false)
	if ut != nil {
		to = v
	}
	return u, ut, to
}

// mismatch notes that the value, which it skips, does not fit the type.
func (d *decoder) mismatch(what string, t reflect.Type) {
	d.saveError(&UnmarshalTypeError{Value: what, Type: t, Offset: int64(d.off + 1)})
	d.skip()
}

func (d *decoder) object(v reflect.Value) error {
	u, ut, v := settleFor(d, v)
	if u != nil {
		return u.UnmarshalJSON(d.skip())
	}
	if ut != nil {
		d.mismatch("object", v.Type())
		return nil
	}
	t := v.Type()
	if v.Kind() == reflect.Interface && v.NumMethod() == 0 {
		v.Set(reflect.ValueOf(d.anyObject()))
		return nil
	}
	var fields []field
	switch v.Kind() {
	case reflect.Map:
		switch k := t.Key().Kind(); {
		case k == reflect.String, reflect.Int <= k && k <= reflect.Uintptr,
			reflect.PointerTo(t.Key()).Implements(textUnmarshalerType):
		default:
			d.mismatch("object", t)
			return nil
		}
		if v.IsNil() {
			v.Set(reflect.MakeMap(t))
		}
	case reflect.Struct:
		fields = fieldsOf(t)
	default:
		d.mismatch("object", t)
		return nil
	}
	root, depth := d.root, len(d.path)
	d.next('{')
	for d.data[d.off] != '}' {
		start := d.off
		raw := d.skip()
		d.next(':')
		var err error
		if v.Kind() == reflect.Map {
			err = d.entry(v, raw, start)
		} else {
			err = d.member(v, t, fields, unquote(raw))
		}
		if err != nil {
			return err
		}
		d.root, d.path = root, d.path[:depth]
		if !d.next(',') {
			break
		}
	}
	d.off++ // }
	return nil
}

// entry decodes the entry with the key raw of the map v.
func (d *decoder) entry(v reflect.Value, raw []byte, start int) error {
	t := v.Type()
	elem := reflect.New(t.Elem()).Elem()
	if err := d.value(elem); err != nil {
		return err
	}
	kt := t.Key()
	key := reflect.New(kt).Elem()
	text := string(unquote(raw))
	number := func() { // the key is no such number
		d.saveError(&UnmarshalTypeError{Value: "number " + text, Type: kt, Offset: int64(start + 1)})
	}
	switch {
	case reflect.PointerTo(kt).Implements(textUnmarshalerType):
		if err := d.store(raw, key.Addr(), true); err != nil {
			return err
		}
	case kt.Kind() == reflect.String:
		key.SetString(text)
	case key.CanInt():
		n, err := strconv.ParseInt(text, 10, 64)
		if err != nil || key.OverflowInt(n) {
			number()
			return nil
		}
		key.SetInt(n)
	default:
		n, err := strconv.ParseUint(text, 10, 64)
		if err != nil || key.OverflowUint(n) {
			number()
			return nil
		}
		key.SetUint(n)
	}
	v.SetMapIndex(key, elem)
	return nil
}

// member decodes the value of the field named key of the struct v.
func (d *decoder) member(v reflect.Value, t reflect.Type, fields []field, key []byte) error {
	f := findField(fields, key)
	if f == nil {
		if d.strict {
			d.saveError(fmt.Errorf("json: unknown field %q", key))
		}
		d.skip()
		return nil
	}
	quoted := f.quoted
	for _, i := range f.index {
		if v.Kind() == reflect.Pointer {
			if v.IsNil() {
				if !v.CanSet() { // to an embedded struct of unexported type
					d.saveError(fmt.Errorf("json: cannot set embedded pointer to unexported struct: %v", v.Type().Elem()))
					d.skip()
					return nil
				}
				v.Set(reflect.New(v.Type().Elem()))
			}
			v = v.Elem()
		}
		v = v.Field(i)
	}
	d.path = append(d.path, f.name)
	d.root = t
	if !quoted {
		return d.value(v)
	}
	switch item := d.skip(); item[0] {
	case 'n':
		return d.store(item, v, false)
	case '"':
		return d.store(unquote(item), v, true)
	default:
		d.saveError(fmt.Errorf("json: invalid use of ,string struct tag, trying to unmarshal unquoted value into %v", v.Type()))
	}
	return nil
}
