// Package json turns Go values into JSON (RFC 8259) and back.
//
// Writing: encode.go, with text.go for strings. Reading: scan.go checks that a text is JSON and finds
// where values end, decode.go and store.go put values into variables, generic.go makes them from
// nothing. fields.go says which fields of a struct take part. indent.go changes the layout of JSON
// texts; stream.go has Encoder and Decoder, token.go the Decoder's Token.
package json

import (
	"reflect"
	"strconv"
)

// A Marshaler turns itself into JSON.
type Marshaler interface {
	MarshalJSON() ([]byte, error)
}

// An Unmarshaler takes its value from JSON, which it must copy to keep.
type Unmarshaler interface {
	UnmarshalJSON([]byte) error
}

// A RawMessage is JSON that stays as it is.
type RawMessage []byte

// MarshalJSON returns m; nil is null.
func (m RawMessage) MarshalJSON() ([]byte, error) {
	if m == nil {
		return []byte("null"), nil
	}
	return m, nil
}

// UnmarshalJSON sets *m to a copy of data.
func (m *RawMessage) UnmarshalJSON(data []byte) error {
	*m = append((*m)[:0], data...)
	return nil
}

// A Number is a number as it is written.
type Number string

// String returns the text.
func (n Number) String() string { return string(n) }

// Float64 returns the number as a float64.
func (n Number) Float64() (float64, error) { return strconv.ParseFloat(string(n), 64) }

// Int64 returns the number as an int64.
func (n Number) Int64() (int64, error) { return strconv.ParseInt(string(n), 10, 64) }

// A SyntaxError says where a text is no JSON.
type SyntaxError struct {
	msg    string
	Offset int64 // bytes read before the error
	atEnd  bool  // it is that the text ends
}

func (e *SyntaxError) Error() string { return e.msg }

// An UnmarshalTypeError is a JSON value that does not fit a Go type.
type UnmarshalTypeError struct {
	Value  string // what it is: "bool", "array", "number -5"
	Type   reflect.Type
	Offset int64  // bytes read
	Struct string // the root type of the field
	Field  string // the path to it
}

func (e *UnmarshalTypeError) Error() string {
	if e.Struct != "" || e.Field != "" {
		return "json: cannot unmarshal " + e.Value + " into Go struct field " + e.Struct + "." + e.Field +
			" of type " + e.Type.String()
	}
	return "json: cannot unmarshal " + e.Value + " into Go value of type " + e.Type.String()
}

// An UnmarshalFieldError is not used any more.
type UnmarshalFieldError struct {
	Key   string
	Type  reflect.Type
	Field reflect.StructField
}

func (e *UnmarshalFieldError) Error() string {
	return "json: cannot unmarshal object key " + strconv.Quote(e.Key) + " into unexported field " + e.Field.Name +
		" of type " + e.Type.String()
}

// An InvalidUnmarshalError is a call of Unmarshal without a pointer.
type InvalidUnmarshalError struct{ Type reflect.Type }

func (e *InvalidUnmarshalError) Error() string {
	switch {
	case e.Type == nil:
		return "json: Unmarshal(nil)"
	case e.Type.Kind() != reflect.Pointer:
		return "json: Unmarshal(non-pointer " + e.Type.String() + ")"
	}
	return "json: Unmarshal(nil " + e.Type.String() + ")"
}

// An UnsupportedTypeError is a type that has no JSON.
type UnsupportedTypeError struct{ Type reflect.Type }

func (e *UnsupportedTypeError) Error() string { return "json: unsupported type: " + e.Type.String() }

// An UnsupportedValueError is a value that has no JSON.
type UnsupportedValueError struct {
	Value reflect.Value
	Str   string
}

func (e *UnsupportedValueError) Error() string { return "json: unsupported value: " + e.Str }

// An InvalidUTF8Error is not used any more.
type InvalidUTF8Error struct{ S string }

func (e *InvalidUTF8Error) Error() string {
	return "json: invalid UTF-8 in string: " + strconv.Quote(e.S)
}

// A MarshalerError is an error of a method MarshalJSON or MarshalText.
type MarshalerError struct {
	Type       reflect.Type
	Err        error
	sourceFunc string
}

func (e *MarshalerError) Error() string {
	f := e.sourceFunc
	if f == "" {
		f = "MarshalJSON"
	}
	return "json: error calling " + f + " for type " + e.Type.String() + ": " + e.Err.Error()
}

// Unwrap returns the error.
func (e *MarshalerError) Unwrap() error { return e.Err }
