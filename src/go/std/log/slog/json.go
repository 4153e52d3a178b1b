package slog

import (
	"context"
	"encoding"
	"encoding/base64"
	"errors"
	"io"
	"math"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

// A JSONHandler writes records as objects of JSON, one a line.
type JSONHandler struct{ *commonHandler }

// NewJSONHandler returns a JSONHandler that writes to w; nil options are the defaults.
func NewJSONHandler(w io.Writer, opts *HandlerOptions) *JSONHandler {
	return &JSONHandler{newCommonHandler(w, opts, true)}
}

// Enabled reports whether the level is at least that of the options.
func (h *JSONHandler) Enabled(_ context.Context, level Level) bool { return h.enabled(level) }

// WithAttrs returns a handler that adds the attributes to each record.
func (h *JSONHandler) WithAttrs(attrs []Attr) Handler { return &JSONHandler{h.withAttrs(attrs)} }

// WithGroup returns a handler that puts attributes into an object within the object.
func (h *JSONHandler) WithGroup(name string) Handler { return &JSONHandler{h.withGroup(name)} }

// Handle writes a record as an object.
func (h *JSONHandler) Handle(_ context.Context, r Record) error { return h.handle(r) }

// appendJSONValue appends a value as JSON.
func appendJSONValue(b []byte, v Value) ([]byte, error) {
	switch v.kind {
	case KindString:
		return appendJSONString(b, v.text), nil
	case KindDuration:
		return strconv.AppendInt(b, int64(v.num), 10), nil
	case KindTime:
		return appendJSONTime(b, v.Time())
	case KindFloat64:
		return appendJSONFloat(b, v.Float64(), 64)
	case KindAny:
		_, own := v.any.(jsonMarshaler)
		if err, ok := v.any.(error); ok && !own {
			return appendJSONString(b, err.Error()), nil
		}
		from := len(b)
		b, err := appendJSON(b, reflect.ValueOf(v.any))
		if err != nil {
			b = b[:from]
		}
		return b, err
	}
	return v.append(b), nil
}

// A jsonMarshaler is an encoding/json.Marshaler.
type jsonMarshaler interface {
	MarshalJSON() ([]byte, error)
}

func appendJSONTime(b []byte, t time.Time) ([]byte, error) {
	if y := t.Year(); y < 0 || y >= 10000 {
		return b, errors.New("time.Time year outside of range [0,9999]")
	}
	b = append(b, '"')
	b = t.AppendFormat(b, time.RFC3339Nano)
	return append(b, '"'), nil
}

func appendJSONFloat(b []byte, f float64, bits int) ([]byte, error) {
	if math.IsNaN(f) || math.IsInf(f, 0) {
		return b, errors.New("json: unsupported value: " + strconv.FormatFloat(f, 'g', -1, bits))
	}
	format := byte('f')
	if abs := math.Abs(f); abs != 0 && (abs < 1e-6 || abs >= 1e21) {
		format = 'e'
	}
	b = strconv.AppendFloat(b, f, format, -1, bits)
	if n := len(b); format == 'e' && n >= 4 && b[n-4] == 'e' && b[n-2] == '0' {
		b[n-2] = b[n-1] // e-09 is e-9
		b = b[:n-1]
	}
	return b, nil
}

// appendJSONString appends a string in quotes. Characters of HTML are not escaped.
func appendJSONString(b []byte, s string) []byte {
	const hex = "0123456789abcdef"
	b = append(b, '"')
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			i++
			switch {
			case c == '"' || c == '\\':
				b = append(b, '\\', c)
			case c >= ' ':
				b = append(b, c)
			case strings.IndexByte("\b\f\n\r\t", c) >= 0:
				b = append(b, '\\', "btn?fr"[c-'\b'])
			default:
				b = append(b, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
			}
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == utf8.RuneError && size == 1:
			b = append(b, `\ufffd`...)
		case r == '\u2028' || r == '\u2029':
			b = append(b, `\u202`...)
			b = append(b, hex[r&15])
		default:
			b = append(b, s[i:i+size]...)
		}
		i += size
	}
	return append(b, '"')
}

// appendJSON appends any value as encoding/json does.
func appendJSON(b []byte, v reflect.Value) ([]byte, error) {
	if !v.IsValid() || (v.Kind() == reflect.Pointer || v.Kind() == reflect.Interface) && v.IsNil() {
		return append(b, "null"...), nil
	}
	if v.CanInterface() {
		switch m := v.Interface().(type) {
		case jsonMarshaler:
			data, err := m.MarshalJSON()
			return append(b, data...), err
		case encoding.TextMarshaler:
			data, err := m.MarshalText()
			return appendJSONString(b, string(data)), err
		}
	}
	switch v.Kind() {
	case reflect.Bool:
		return strconv.AppendBool(b, v.Bool()), nil
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return strconv.AppendInt(b, v.Int(), 10), nil
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		return strconv.AppendUint(b, v.Uint(), 10), nil
	case reflect.Float32:
		return appendJSONFloat(b, v.Float(), 32)
	case reflect.Float64:
		return appendJSONFloat(b, v.Float(), 64)
	case reflect.String:
		return appendJSONString(b, v.String()), nil
	case reflect.Pointer, reflect.Interface:
		return appendJSON(b, v.Elem())
	case reflect.Slice, reflect.Array:
		return appendJSONList(b, v)
	case reflect.Map:
		return appendJSONMap(b, v)
	case reflect.Struct:
		return appendJSONStruct(b, v)
	}
	return b, errors.New("json: unsupported type: " + v.Type().String())
}

func appendJSONList(b []byte, v reflect.Value) (_ []byte, err error) {
	if v.Kind() == reflect.Slice {
		if v.IsNil() {
			return append(b, "null"...), nil
		}
		if v.Type().Elem().Kind() == reflect.Uint8 {
			return appendJSONString(b, base64.StdEncoding.EncodeToString(v.Bytes())), nil
		}
	}
	b = append(b, '[')
	for i := range v.Len() {
		if i > 0 {
			b = append(b, ',')
		}
		if b, err = appendJSON(b, v.Index(i)); err != nil {
			return b, err
		}
	}
	return append(b, ']'), nil
}

func appendJSONMap(b []byte, v reflect.Value) (_ []byte, err error) {
	if v.IsNil() {
		return append(b, "null"...), nil
	}
	type entry struct {
		key  string
		elem reflect.Value
	}
	var entries []entry
	for _, k := range v.MapKeys() {
		key := ""
		if m, ok := k.Interface().(encoding.TextMarshaler); ok && k.Kind() != reflect.String {
			text, err := m.MarshalText()
			if err != nil {
				return b, err
			}
			key = string(text)
		} else {
			switch k.Kind() {
			case reflect.String:
				key = k.String()
			case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
				key = strconv.FormatInt(k.Int(), 10)
			case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
				key = strconv.FormatUint(k.Uint(), 10)
			default:
				return b, errors.New("json: unsupported type: " + v.Type().String())
			}
		}
		entries = append(entries, entry{key, v.MapIndex(k)})
	}
	slices.SortFunc(entries, func(x, y entry) int { return strings.Compare(x.key, y.key) })
	b = append(b, '{')
	for i, e := range entries {
		if i > 0 {
			b = append(b, ',')
		}
		b = append(appendJSONString(b, e.key), ':')
		if b, err = appendJSON(b, e.elem); err != nil {
			return b, err
		}
	}
	return append(b, '}'), nil
}

func appendJSONStruct(b []byte, v reflect.Value) (_ []byte, err error) {
	b = append(b, '{')
	first := true
	if b, err = appendJSONFields(b, v, &first); err != nil {
		return b, err
	}
	return append(b, '}'), nil
}

// appendJSONFields appends the exported fields of a struct and of those embedded in it.
func appendJSONFields(b []byte, v reflect.Value, first *bool) (_ []byte, err error) {
	t := v.Type()
	for i := range t.NumField() {
		f := t.Field(i)
		name, options, _ := strings.Cut(f.Tag.Get("json"), ",")
		if f.Anonymous && name == "" && f.Type.Kind() == reflect.Struct {
			if b, err = appendJSONFields(b, v.Field(i), first); err != nil {
				return b, err
			}
			continue
		}
		if !f.IsExported() || name == "-" && options == "" {
			continue
		}
		if strings.Contains(options, "omitempty") && isEmptyJSON(v.Field(i)) || strings.Contains(options, "omitzero") && v.Field(i).IsZero() {
			continue
		}
		if !*first {
			b = append(b, ',')
		}
		*first = false
		if name == "" {
			name = f.Name
		}
		b = append(appendJSONString(b, name), ':')
		if b, err = appendJSON(b, v.Field(i)); err != nil {
			return b, err
		}
	}
	return b, nil
}

func isEmptyJSON(v reflect.Value) bool {
	switch v.Kind() {
	case reflect.Array, reflect.Map, reflect.Slice, reflect.String:
		return v.Len() == 0
	case reflect.Struct:
		return false
	}
	return v.IsZero()
}
