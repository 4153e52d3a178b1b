package json

import (
	"encoding/base64"
	"fmt"
	"reflect"
	"strconv"
)

// store stores a value that is no array or object in v. With fromString, it was in a string.
func (d *decoder) store(item []byte, v reflect.Value, fromString bool) error {
	bad := func() {
		d.saveError(fmt.Errorf("json: invalid use of ,string struct tag, trying to unmarshal %q into %v", item, v.Type()))
	}
	if len(item) == 0 {
		bad()
		return nil
	}
	u, ut, to := settle(v, item[0] == 'n')
	if u != nil {
		return u.UnmarshalJSON(item)
	}
	if ut != nil {
		if item[0] != '"' {
			what := "number"
			switch item[0] {
			case 'n':
				what = "null"
			case 't', 'f':
				what = "bool"
			}
			d.typeError(what, v.Type())
			return nil
		}
		return ut.UnmarshalText(unquote(item))
	}
	v = to
	if fromString && (item[0] == 'n' && string(item) != "null" || item[0] == 't' && string(item) != "true" ||
		item[0] == 'f' && string(item) != "false") {
		bad()
		return nil
	}
	switch item[0] {
	case 'n':
		switch v.Kind() {
		case reflect.Interface, reflect.Pointer, reflect.Map, reflect.Slice:
			v.SetZero()
		}
	case 't', 'f':
		switch {
		case v.Kind() == reflect.Bool:
			v.SetBool(item[0] == 't')
		case v.Kind() == reflect.Interface && v.NumMethod() == 0:
			v.Set(reflect.ValueOf(item[0] == 't'))
		case fromString && v.Kind() != reflect.Interface:
			bad()
		default:
			d.typeError("bool", v.Type())
		}
	case '"':
		if fromString && check(item) != nil {
			bad()
			return nil
		}
		return d.storeString(item, v)
	default:
		if fromString && !isNumber(string(item)) {
			bad()
			return nil
		}
		d.storeNumber(string(item), v, fromString, bad)
	}
	return nil
}

// typeError notes that the value just read does not fit the type.
func (d *decoder) typeError(what string, t reflect.Type) {
	d.saveError(&UnmarshalTypeError{Value: what, Type: t, Offset: int64(d.off)})
}

func (d *decoder) storeString(item []byte, v reflect.Value) error {
	s := unquote(item)
	switch v.Kind() {
	case reflect.Slice:
		if v.Type().Elem().Kind() != reflect.Uint8 {
			d.typeError("string", v.Type())
			return nil
		}
		b := make([]byte, base64.StdEncoding.DecodedLen(len(s)))
		n, err := base64.StdEncoding.Decode(b, s)
		if err != nil {
			d.saveError(err)
			return nil
		}
		v.SetBytes(b[:n])
	case reflect.String:
		if v.Type() == numberType && !isNumber(string(s)) {
			return fmt.Errorf("json: invalid number literal, trying to unmarshal %q into Number", item)
		}
		v.SetString(string(s))
	case reflect.Interface:
		if v.NumMethod() != 0 {
			d.typeError("string", v.Type())
			return nil
		}
		v.Set(reflect.ValueOf(string(s)))
	default:
		d.typeError("string", v.Type())
	}
	return nil
}

func (d *decoder) storeNumber(s string, v reflect.Value, fromString bool, bad func()) {
	switch k := v.Kind(); {
	case k == reflect.Interface:
		n, err := d.number(s)
		if err != nil {
			d.saveError(err)
			return
		}
		if v.NumMethod() != 0 {
			d.typeError("number", v.Type())
			return
		}
		v.Set(reflect.ValueOf(n))
	case v.CanInt():
		n, err := strconv.ParseInt(s, 10, 64)
		if err != nil || v.OverflowInt(n) {
			d.typeError("number "+s, v.Type())
			return
		}
		v.SetInt(n)
	case v.CanUint():
		n, err := strconv.ParseUint(s, 10, 64)
		if err != nil || v.OverflowUint(n) {
			d.typeError("number "+s, v.Type())
			return
		}
		v.SetUint(n)
	case v.CanFloat():
		n, err := strconv.ParseFloat(s, v.Type().Bits())
		if err != nil || v.OverflowFloat(n) {
			d.typeError("number "+s, v.Type())
			return
		}
		v.SetFloat(n)
	case k == reflect.String && v.Type() == numberType:
		v.SetString(s)
	case fromString:
		bad()
	default:
		d.typeError("number", v.Type())
	}
}

// number returns a number for an interface.
func (d *decoder) number(s string) (any, error) {
	if d.useNumber {
		return Number(s), nil
	}
	f, err := strconv.ParseFloat(s, 64)
	if err != nil {
		return nil, &UnmarshalTypeError{Value: "number " + s, Type: reflect.TypeFor[float64](), Offset: int64(d.off + 1)}
	}
	return f, nil
}

// The values that interfaces get.

func (d *decoder) anyValue() any {
	switch d.data[d.off] {
	case '{':
		return d.anyObject()
	case '[':
		return d.anyArray()
	}
	switch item := d.skip(); item[0] {
	case 'n':
		return nil
	case 't', 'f':
		return item[0] == 't'
	case '"':
		return string(unquote(item))
	default:
		n, err := d.number(string(item))
		if err != nil {
			d.saveError(err)
		}
		return n
	}
}

func (d *decoder) anyArray() []any {
	list := []any{}
	d.next('[')
	for d.data[d.off] != ']' {
		list = append(list, d.anyValue())
		if !d.next(',') {
			break
		}
	}
	d.off++
	return list
}

func (d *decoder) anyObject() map[string]any {
	m := map[string]any{}
	d.next('{')
	for d.data[d.off] != '}' {
		key := string(unquote(d.skip()))
		d.next(':')
		m[key] = d.anyValue()
		if !d.next(',') {
			break
		}
	}
	d.off++
	return m
}
