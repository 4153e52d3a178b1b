package main

import (
	"errors"
	"fmt"
	"io"
	"math"
	"reflect"
	"sort"
	"strings"
	"unsafe"
)

type myInt int16
type inner struct {
	A int
	b string
}
type node struct {
	Val  int
	Next *node
}
type outer struct {
	inner
	P *inner
	I any
	E error
	S []string
	M map[string]int
	a [2]int
	F float32
	B []byte
	N *node
}

func (i myInt) String() string { return fmt.Sprint("my", int16(i)) }

type caller struct{ n int }

func (c *caller) Add(x int) int { return c.n + x }

func try(what string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Printf("%s panic: %v\n", what, r)
		}
	}()
	f()
}

func tour(v reflect.Value, depth int) {
	pad := strings.Repeat("  ", depth)
	if !v.IsValid() {
		fmt.Println(pad + "invalid")
		return
	}
	fmt.Printf("%s%v %v set=%t addr=%t iface=%t zero=%t\n", pad, v.Type(), v.Kind(), v.CanSet(), v.CanAddr(), v.CanInterface(), v.IsZero())
	if depth > 4 {
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			tour(v.Field(i), depth+1)
		}
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			tour(v.Elem(), depth+1)
		}
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			tour(v.Index(i), depth+1)
		}
	case reflect.Map:
		keys := v.MapKeys()
		sort.Slice(keys, func(i, j int) bool { return keys[i].String() < keys[j].String() })
		for _, k := range keys {
			fmt.Println(pad, k, v.MapIndex(k))
		}
	}
}

func main() {
	o := outer{inner: inner{1, "b"}, P: &inner{2, "c"}, I: myInt(3), E: errors.New("e"), S: []string{"x", "y"}, M: map[string]int{"k": 1, "a": 2}, F: 1.5, B: []byte("hi"), N: &node{1, &node{2, nil}}}
	tour(reflect.ValueOf(o), 0)
	tour(reflect.ValueOf(&o), 0)
	fmt.Println(reflect.ValueOf(o.S), reflect.ValueOf(&o).Elem().Field(4), reflect.ValueOf(nil), reflect.ValueOf(3).String(), reflect.ValueOf("s").String())
	fmt.Printf("%v %v %s %+v\n", reflect.ValueOf(o.inner), reflect.ValueOf(5), reflect.ValueOf("str"), reflect.ValueOf(&o).Elem().Field(0))

	v := reflect.ValueOf(&o).Elem()
	v.FieldByName("A").SetInt(77)
	v.FieldByName("S").Set(reflect.Append(v.FieldByName("S"), reflect.ValueOf("z")))
	v.FieldByName("S").Index(0).SetString("first")
	v.FieldByName("M").SetMapIndex(reflect.ValueOf("new"), reflect.ValueOf(9))
	v.FieldByName("M").SetMapIndex(reflect.ValueOf("k"), reflect.Value{})
	v.FieldByName("I").Set(reflect.ValueOf("replaced"))
	v.FieldByName("E").Set(reflect.ValueOf(io.EOF))
	v.FieldByName("F").SetFloat(2.25)
	v.FieldByName("B").SetBytes([]byte("bytes"))
	v.FieldByName("P").Elem().Field(0).SetInt(5)
	v.FieldByName("N").Set(reflect.New(reflect.TypeOf(node{})))
	fmt.Println(o.A, o.S, o.M, o.I, o.E, o.F, string(o.B), o.P.A, *o.N)
	v.FieldByName("E").Set(reflect.Zero(reflect.TypeFor[error]()))
	v.FieldByName("M").SetZero()
	fmt.Println(o.E, o.M == nil)

	try("set", func() { reflect.ValueOf(o).Field(1).Set(reflect.ValueOf(&inner{})) })
	try("unexported", func() { v.FieldByName("b").SetString("x") })
	try("unexported interface", func() { v.FieldByName("b").Interface() })
	try("type", func() { v.FieldByName("F").Set(reflect.ValueOf(1)) })
	try("kind", func() { v.FieldByName("F").SetInt(1) })
	try("int", func() { reflect.ValueOf("s").Int() })
	try("zero", func() { reflect.Value{}.Int() })
	try("zero type", func() { reflect.Value{}.Type() })
	try("elem", func() { reflect.ValueOf(1).Elem() })
	try("index", func() { reflect.ValueOf([]int{1}).Index(1) })
	try("array index", func() { reflect.ValueOf([1]int{1}).Index(-1) })
	try("field", func() { reflect.ValueOf(o).Field(99) })
	try("nil", func() { reflect.ValueOf(1).IsNil() })
	try("len", func() { reflect.ValueOf(1).Len() })
	try("mapindex", func() { reflect.ValueOf(map[string]int{}).MapIndex(reflect.ValueOf(1)) })
	try("nil map", func() { reflect.ValueOf(map[string]int(nil)).SetMapIndex(reflect.ValueOf("a"), reflect.ValueOf(1)) })
	try("addr", func() { reflect.ValueOf(1).Addr() })
	try("slice array", func() { reflect.ValueOf([2]int{}).Slice(0, 1) })
	try("slice", func() { reflect.ValueOf([]int{1}).Slice(0, 2) })
	try("convert", func() { reflect.ValueOf("x").Convert(reflect.TypeOf(1)) })
	try("new", func() { reflect.New(nil) })
	try("makeslice", func() { reflect.MakeSlice(reflect.TypeOf([]int{}), 2, 1) })
	try("setlen", func() { s := []int{1}; reflect.ValueOf(&s).Elem().SetLen(5) })
	try("call", func() { reflect.ValueOf(func(int) int { return 1 }).Call(nil) })
	try("call type", func() { reflect.ValueOf(func(int) int { return 1 }).Call([]reflect.Value{reflect.ValueOf("x")}) })

	s := reflect.MakeSlice(reflect.TypeOf([]int{}), 2, 5)
	s = reflect.AppendSlice(s, reflect.ValueOf([]int{7, 8}))
	s = reflect.Append(s, reflect.ValueOf(1), reflect.ValueOf(2), reflect.ValueOf(3))
	fmt.Println(s.Interface(), s.Len(), s.Cap(), s.Slice(1, 3), s.Slice3(1, 2, 4).Cap())
	arr := [4]int{1, 2, 3, 4}
	fmt.Println(reflect.ValueOf(&arr).Elem().Slice(1, 3), reflect.ValueOf("hello").Slice(1, 3), reflect.ValueOf("hello").Index(1), reflect.ValueOf(&arr).Len())
	fmt.Println(reflect.Copy(reflect.ValueOf(&arr).Elem(), reflect.ValueOf([]int{9, 9})), arr)
	var sl []int
	sv := reflect.ValueOf(&sl).Elem()
	sv.Grow(3)
	sv.SetLen(2)
	fmt.Println(sl, cap(sl) >= 3)
	m := reflect.MakeMap(reflect.TypeOf(map[string][]int{}))
	m.SetMapIndex(reflect.ValueOf("a"), reflect.ValueOf([]int{1}))
	fmt.Println(m.Interface(), m.Len(), m.MapIndex(reflect.ValueOf("zz")).IsValid())
	it := m.MapRange()
	for it.Next() {
		fmt.Println(it.Key(), it.Value())
	}
	try("exhausted", func() { it.Next() })
	m.Clear()
	fmt.Println(m.Len())
	p := reflect.New(reflect.TypeOf(0))
	p.Elem().SetInt(42)
	fmt.Println(*p.Interface().(*int), reflect.Indirect(p).Int(), p.Elem().Addr().Interface() == p.Interface())
	st := reflect.New(reflect.StructOf([]reflect.StructField{{Name: "A", Type: reflect.TypeOf(0)}, {Name: "B", Type: reflect.TypeOf("")}})).Elem()
	st.Field(0).SetInt(5)
	st.Field(1).SetString("five")
	fmt.Printf("%v %+v\n", st.Interface(), st.Interface())
	mm := reflect.MakeMap(reflect.MapOf(reflect.TypeOf(int8(0)), reflect.TypeOf("")))
	mm.SetMapIndex(reflect.ValueOf(int8(3)), reflect.ValueOf("three"))
	fmt.Println(mm.Interface())
	fmt.Println(reflect.New(reflect.ArrayOf(3, reflect.TypeOf(""))).Elem().Interface())

	conv := []reflect.Type{reflect.TypeOf(0), reflect.TypeOf(int8(0)), reflect.TypeOf(uint8(0)), reflect.TypeOf(0.0), reflect.TypeOf(float32(0)), reflect.TypeOf(""), reflect.TypeOf([]byte{}), reflect.TypeOf([]rune{}), reflect.TypeOf(myInt(0)), reflect.TypeFor[fmt.Stringer](), reflect.TypeFor[any](), reflect.TypeOf([2]int{}), reflect.TypeOf(&[2]int{}), reflect.TypeOf(1i)}
	for _, x := range []any{65, int8(-1), uint8(200), 3.99, "héé", []byte("b"), []rune("r"), myInt(7), []int{1, 2, 3}, []int{1}, 2i, true} {
		for _, t := range conv {
			v := reflect.ValueOf(x)
			if v.CanConvert(t) {
				c := v.Convert(t)
				fmt.Printf("%v->%v %v;", v.Type(), t, c.Interface())
			}
		}
		fmt.Println()
	}
	fmt.Println(reflect.ValueOf(func(a, b int) int { return a * b }).Call([]reflect.Value{reflect.ValueOf(6), reflect.ValueOf(7)})[0].Int())
	fmt.Println(reflect.ValueOf(strings.ToUpper).Call([]reflect.Value{reflect.ValueOf("up")})[0])
	fmt.Println(reflect.ValueOf(&caller{1}).NumMethod(), reflect.ValueOf(&caller{1}).MethodByName("Nope").IsValid(), reflect.ValueOf(&caller{1}).Method(0).Type())
	fmt.Println(reflect.ValueOf(1).Comparable(), reflect.ValueOf([]any{[]int{}}).Index(0).Comparable(), reflect.ValueOf(1).Equal(reflect.ValueOf(1)))
	x, ok := reflect.TypeAssert[fmt.Stringer](reflect.ValueOf(myInt(5)))
	fmt.Println(x, ok)
	for i, c := range reflect.ValueOf("hé").Seq2() {
		fmt.Print(i, c, " ")
	}
	for i := range reflect.ValueOf(int8(3)).Seq() {
		fmt.Print(i, i.Type(), " ")
	}
	fmt.Println(reflect.ValueOf(math.Copysign(0, -1)).IsZero(), reflect.ValueOf(0.0).IsZero())
	q := []string{"a", "b", "c"}
	reflect.Swapper(q)(0, 2)
	fmt.Println(q, reflect.ValueOf(unsafe.Pointer(nil)).IsNil())

	type cyc struct {
		p *cyc
		m map[string]any
	}
	c1, c2 := &cyc{}, &cyc{}
	c1.p, c2.p = c1, c2
	c1.m, c2.m = map[string]any{"x": []int{1}}, map[string]any{"x": []int{1}}
	fn := func() {}
	for _, p := range [][2]any{{1, 1}, {1, int8(1)}, {nil, nil}, {nil, 1}, {[]int{1, 2}, []int{1, 2}}, {[]int(nil), []int{}}, {map[string]int{"a": 1}, map[string]int{"a": 1}}, {map[string]int{"a": 1}, map[string]int{"b": 1}}, {map[int]int(nil), map[int]int{}}, {c1, c2}, {fn, fn}, {math.NaN(), math.NaN()}, {[]float64{math.NaN()}, []float64{math.NaN()}}, {errors.New("a"), errors.New("a")}, {[]any{1, "a", nil}, []any{1, "a", nil}}, {o, o}, {&node{1, nil}, &node{1, nil}}, {(func())(nil), (func())(nil)}, {"a", "b"}, {[2]string{"a"}, [2]string{"a"}}} {
		fmt.Print(reflect.DeepEqual(p[0], p[1]), " ")
	}
	fmt.Println()
}
