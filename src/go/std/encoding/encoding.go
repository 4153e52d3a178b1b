// Package encoding has the interfaces of values that turn themselves into bytes or text and back.
package encoding

// A BinaryMarshaler returns its binary form.
type BinaryMarshaler interface {
	MarshalBinary() (data []byte, err error)
}

// A BinaryAppender appends its binary form to b.
type BinaryAppender interface {
	AppendBinary(b []byte) ([]byte, error)
}

// A BinaryUnmarshaler takes its value from its binary form, which it must copy to keep.
type BinaryUnmarshaler interface {
	UnmarshalBinary(data []byte) error
}

// A TextMarshaler returns its form as text, in UTF-8.
type TextMarshaler interface {
	MarshalText() (text []byte, err error)
}

// A TextAppender appends its form as text to b.
type TextAppender interface {
	AppendText(b []byte) ([]byte, error)
}

// A TextUnmarshaler takes its value from its form as text, which it must copy to keep.
type TextUnmarshaler interface {
	UnmarshalText(text []byte) error
}
