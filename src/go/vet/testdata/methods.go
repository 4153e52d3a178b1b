package p

import (
	"encoding/json"
	"fmt"
	"io"
)

type T struct{}

func (T) ReadByte() byte              { return 0 }
func (T) WriteByte(b byte)            {}
func (T) Format(s fmt.State, c int)   {}
func (T) Seek(n int) error            { return nil }
func (T) UnmarshalJSON(s string) error { return nil }
func (T) WriteTo(w io.Writer) error   { return nil }
func (T) Peek(n int)                  {}
func (T) Scan(x int)                  {}
func (T) MarshalJSON() ([]byte, error) { return nil, nil }
func (*T) ReadFrom(r io.Reader) (n int, err error) { return }

type E struct{}

func (E) Error() string      { return "" }
func (E) Is(x int) bool      { return false }
func (E) As(x error) bool    { return false }
func (E) Unwrap() string     { return "" }

type I interface {
	ReadRune() (rune, error)
}

type tags struct {
	A int `json:"a"`
	B int `json:"a"`
	C int `json: "c"`
	D int `json`
	E int `json:"e" xml:"x"json:"y"`
	f int `json:"f"`
	G int `json:"g,omitempty" yaml:"g"`
	H int `json:"h" json:"i"`
	I int `xml:"a b"`
	J int `json:"-"`
	K int "json:k"
}

func decode(data []byte, t tags) {
	json.Unmarshal(data, t)
	json.Unmarshal(data, &t)
	var m map[string]int
	json.Unmarshal(data, m)
	var a any
	json.Unmarshal(data, a)
	json.NewDecoder(nil).Decode(t)
}

type outer struct{ io.SectionReader }

func unkeyed() {
	_ = io.LimitedReader{nil, 1}
	_ = io.LimitedReader{R: nil}
	_ = []io.LimitedReader{{nil, 2}}
	_ = T{}
	_ = tags{}
}
