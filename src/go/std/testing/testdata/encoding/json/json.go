package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"reflect"
	"strings"
	"time"
)

type (
	myInt  int
	myStr  string
	myByte byte
	color  int
	point  struct{ X, Y int }
	temp   float64
	Base   struct {
		ID   int `json:"id"`
		Kind string
	}
	low  struct{ Lower string }
	tree struct {
		Val         int   `json:"val"`
		Left, Right *tree `json:",omitempty"`
	}
	all struct {
		Base
		*low
		A    int            `json:"a"`
		B    string         `json:"b,omitempty"`
		C    float64        `json:",omitempty"`
		D    bool           `json:"-"`
		E    []int          `json:"e,omitempty"`
		F    map[string]int `json:"f"`
		G    *int           `json:"g"`
		H    any            `json:"h"`
		I    []byte
		J    json.RawMessage
		K    json.Number
		L    int    `json:",string"`
		M    string `json:"m,string"`
		N    [2]bool
		O    point
		P    color
		Q    map[color]string
		R    time.Duration
		S    *point `json:"s,omitempty"`
		T    temp
		U    uint8
		V    float32
		W    map[int]string
		X    error
		Y    time.Month `json:"-,"`
		Z    struct{ In []struct{ Deep int } }
		opt  int
		Zero point `json:"zero,omitzero"`
	}
)

func (c color) MarshalText() ([]byte, error) {
	if c < 0 {
		return nil, errors.New("no color")
	}
	return []byte(fmt.Sprint("color", int(c))), nil
}
func (c *color) UnmarshalText(b []byte) error {
	_, err := fmt.Sscanf(string(b), "color%d", (*int)(c))
	return err
}
func (t temp) MarshalJSON() ([]byte, error) {
	return fmt.Appendf(nil, `{ "deg" : %v }`, float64(t)), nil
}
func (t *temp) UnmarshalJSON(b []byte) error {
	var x struct{ Deg float64 }
	err := json.Unmarshal(b, &x)
	*t = temp(x.Deg)
	return err
}

type badJSON struct{}

func (badJSON) MarshalJSON() ([]byte, error) { return []byte("{bad"), nil }

type ptrJSON struct{ n int }

func (p *ptrJSON) MarshalJSON() ([]byte, error) { return []byte(`"ptr"`), nil }

func marshal(x any) {
	b, err := json.Marshal(x)
	fmt.Printf("%s %v\n", b, err)
	var se *json.UnsupportedValueError
	if errors.As(err, &se) {
		fmt.Println(se.Str)
	}
}

func unmarshal[T any](texts ...string) {
	for _, s := range texts {
		var x T
		err := json.Unmarshal([]byte(s), &x)
		fmt.Printf("%T %s: %+v", x, s, x)
		switch e := err.(type) {
		case *json.SyntaxError:
			fmt.Printf(" syntax %d %v\n", e.Offset, e)
		case *json.UnmarshalTypeError:
			fmt.Printf(" type %s %v %d %q %q %v\n", e.Value, e.Type, e.Offset, e.Struct, e.Field, e)
		default:
			fmt.Printf(" %v\n", err)
		}
	}
}

func main() {
	n := 7
	a := all{Base: Base{1, "k"}, low: &low{"l"}, A: 2, C: 1.5, E: []int{1, 2}, F: map[string]int{"z": 1, "a": 2}, G: &n, H: map[string]any{"x": []any{1, "s", nil, true}}, I: []byte("bytes"), J: json.RawMessage(`{"raw": [1, 2]}`), K: "12.5", L: 5, M: "q\"uote", N: [2]bool{true}, O: point{1, 2}, P: 3, Q: map[color]string{2: "b", 1: "a"}, R: 5, T: 36.6, U: 255, V: 0.1, W: map[int]string{10: "x", 9: "y"}}
	a.Z.In = []struct{ Deep int }{{1}}
	marshal(a)
	marshal(&a)
	marshal(all{})
	for _, x := range []any{nil, true, 1, -5, uint64(math.MaxUint64), 1.0, 1e21, 1e20, 1e-7, 123456789.125, float32(3.14), float32(1e-9), "text", "a<b>&c\u2028\x01\t\"\\/\x7f", "\xff bad", "日本 𝄞", []int(nil), []int{}, [0]int{}, map[string]int(nil), map[string]int{}, (*int)(nil), &n, []byte{}, []byte(nil), []myByte{1, 2}, myInt(3), myStr("s"),
		math.NaN(), math.Inf(-1), make(chan int), func() {}, 1i, map[float64]int{}, map[bool]int{true: 1}, []any{1, make(chan int)}, struct{ F func() }{}, badJSON{}, []badJSON{{}}, color(-1), map[color]int{-1: 1}, ptrJSON{}, &ptrJSON{}, []ptrJSON{{}}, struct{ P ptrJSON }{}, &struct{ P ptrJSON }{}, json.Number("bad"), json.Number(""), json.RawMessage(nil), json.RawMessage("{x"), errors.New("e"), tree{1, &tree{2, nil, nil}, nil}, time.Second, struct {
			A int  `json:"a"`
			B int  `json:"a"`
			C int  `json:"c,omitempty,string"`
			D *int `json:"d,string"`
		}{1, 2, 3, &n}, [3]point{}, map[string]any{"b": 1, "a": map[string]any{}}, [][]string{{"a"}, nil}} {
		marshal(x)
	}
	type loop struct{ Next *loop }
	l := &loop{}
	l.Next = l
	marshal(l)
	m := map[string]any{}
	m["self"] = m
	marshal(m)
	b, err := json.MarshalIndent(a, ">", "  ")
	fmt.Println(string(b), err)
	for _, x := range []any{[]int{}, map[string]int{}, []any{[]int{}, map[string]int{}, 1}, 1, struct{}{}, map[string]any{"a": []any{}}} {
		b, err := json.MarshalIndent(x, "", "\t")
		fmt.Println(string(b), err)
	}

	texts := []string{``, ` `, `null`, `true`, `tru`, `trux`, `falsy`, `nul`, `1`, `-`, `-1`, `01`, `1.`, `1.5`, `1.x`, `1e`, `1e+`, `1e5`, `1E-2x`, `"s"`, `"s`, `"\n"`, "\"\n\"", `"\x"`, `"\u12"`, `"\u12g4"`, `"\ud834\udd1e \ud834 \udd1e\u00e9"`, "\"\xff\"",
		`[]`, `[1,2]`, `[1,2`, `[1 2]`, `[1,]`, `[,]`, `]`, `{}`, `{"a":1}`, `{"a":1,}`, `{"a"}`, `{"a" 1}`, `{a:1}`, `{"a":1 "b":2}`, `{"a":{"b":[1,{"c":null}]}}`, `1 2`, ` [ 1 , "x" , null , {"k" : true } ] `, `{"a":1}}`, `"a" "b"`, `'a'`, `{"A":1,"a":2}`, `99999999999999999999`, `1e400`, `"color5"`, `{"X":1,"Y":"s"}`, `{"x":1,"y":2,"z":3}`, `"AQID"`, `"bad base64!"`, `{"1":"a","x":"b"}`, `{"deg":5}`, `{"color1":"v","bad":"w"}`}
	unmarshal[any](texts...)
	unmarshal[int](texts...)
	unmarshal[string](texts...)
	unmarshal[[]int](texts...)
	unmarshal[[2]int](texts...)
	unmarshal[map[string]int](texts...)
	unmarshal[map[int]string](texts...)
	unmarshal[map[color]string](texts...)
	unmarshal[point](texts...)
	unmarshal[bool](texts...)
	unmarshal[float32](texts...)
	unmarshal[uint8](texts...)
	unmarshal[[]byte](texts...)
	unmarshal[color](texts...)
	unmarshal[temp](texts...)
	unmarshal[json.Number](texts...)
	unmarshal[json.RawMessage](texts...)
	unmarshal[error](texts...)
	unmarshal[struct{}](texts...)
	unmarshal[chan int](texts...)
	unmarshal[[]any](texts...)
	unmarshal[map[string]any](texts...)
	for _, s := range texts {
		var buf bytes.Buffer
		err := json.Compact(&buf, []byte(s))
		fmt.Println(json.Valid([]byte(s)), buf.String(), err)
		buf.Reset()
		err = json.Indent(&buf, []byte(s), "", " ")
		fmt.Println(buf.String(), err)
	}
	var buf bytes.Buffer
	json.HTMLEscape(&buf, []byte(`{"a":"<&>`+"\u2028"+`"}`))
	fmt.Println(buf.String())

	var back all
	b, _ = json.Marshal(a)
	fmt.Println(json.Unmarshal(b, &back))
	back.X, a.X = nil, nil
	fmt.Println(reflect.DeepEqual(a.O, back.O), back.A, back.L, back.M, back.P, back.Q, back.T, *back.G, back.H, back.low, string(back.J), back.K, back.I, back.Z)
	for _, s := range []string{`{"a":"x"}`, `{"O":{"X":"s"}}`, `{"Z":{"In":[{"Deep":1},{"Deep":"x"}]}}`, `{"e":[1,"x",3],"b":5}`, `{"f":{"k":"v"}}`, `{"L":"5","m":"\"in\""}`, `{"L":5}`, `{"L":"x"}`, `{"m":"x"}`, `{"L":null}`, `{"id":7,"kind":"K","Lower":"set"}`, `{"unknown":1}`, `{"N":[true,false,true]}`, `{"X":{}}`, `{"X":null,"g":null,"s":{"X":1}}`, `{"A":1,"-":3}`, `{"U":256}`, `{"U":-1}`, `{"V":1e39}`, `{"P":5}`, `{"P":"nocolor"}`, `{"T":5}`} {
		var x all
		x.low = nil
		err := json.Unmarshal([]byte(s), &x)
		fmt.Printf("%s: %v %v", s, err, x.A)
		if e, ok := err.(*json.UnmarshalTypeError); ok {
			fmt.Printf(" %q %q %d %v %s", e.Struct, e.Field, e.Offset, e.Type, e.Value)
		}
		fmt.Println(x.E, x.F, x.L, x.M, x.ID, x.Kind, x.N, x.S, x.Z)
	}
	fmt.Println(json.Unmarshal([]byte("1"), nil), json.Unmarshal([]byte("1"), 5), json.Unmarshal([]byte("1"), (*int)(nil)))
	keep := []int{1, 2, 3, 4}
	json.Unmarshal([]byte("[9]"), &keep)
	fmt.Println(keep, cap(keep))
	km := map[string]int{"old": 1}
	json.Unmarshal([]byte(`{"new":2}`), &km)
	var iface any = &point{5, 6}
	json.Unmarshal([]byte(`{"X":1}`), &iface)
	fmt.Println(km, iface)
	var pp **point
	json.Unmarshal([]byte(`{"X":1}`), &pp)
	fmt.Println(**pp)
	json.Unmarshal([]byte(`null`), &pp)
	fmt.Println(pp)

	dec := json.NewDecoder(strings.NewReader(`{"a":1} [1,2] "s" 5 6 null {"X":1,"q":2} {"X"`))
	for {
		var x any
		if err := dec.Decode(&x); err != nil {
			fmt.Println(err, dec.InputOffset())
			break
		}
		fmt.Println(x, dec.InputOffset(), dec.More())
	}
	for _, s := range []string{`{"a":[1,{"b":null},"c"],"d":true} 5`, `[1 2]`, `{"a" 1}`, `{,}`, `]`, `[1,]`, `{"a":1,`, `{1:2}`, `[`, `[}`, `"x`, `{"a"::1}`} {
		dec := json.NewDecoder(strings.NewReader(s))
		dec.UseNumber()
		for {
			t, err := dec.Token()
			if err != nil {
				fmt.Println(err, dec.InputOffset(), err == io.EOF)
				break
			}
			fmt.Printf("%T %v %t;", t, t, dec.More())
		}
	}
	dec = json.NewDecoder(strings.NewReader(`[{"X":1,"Y":2},{"X":3}]`))
	fmt.Println(dec.Token())
	for dec.More() {
		var p point
		fmt.Println(dec.Decode(&p), p)
	}
	fmt.Println(dec.Token())
	fmt.Println(dec.Token())
	dec = json.NewDecoder(strings.NewReader(`{"X":1,"Q":2} tail`))
	dec.DisallowUnknownFields()
	var p point
	fmt.Println(dec.Decode(&p), p)
	rest, _ := io.ReadAll(dec.Buffered())
	fmt.Printf("%q\n", rest)
	dec = json.NewDecoder(strings.NewReader(`{"a" x`))
	fmt.Println(dec.Decode(&p), dec.Decode(&p))
	buf.Reset()
	enc := json.NewEncoder(&buf)
	enc.Encode("<a>")
	enc.SetEscapeHTML(false)
	enc.Encode("<a>")
	enc.SetIndent("=", " ")
	fmt.Println(enc.Encode([]any{1, map[string]int{"a": 1}}), enc.Encode(make(chan int)))
	fmt.Print(buf.String())
	fmt.Println(json.Delim('['))
}
