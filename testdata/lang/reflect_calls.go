package main

import (
	"errors"
	"fmt"
	"reflect"
	"strings"
)

type Point struct{ X, Y int }

func (p Point) Add(q Point) Point { return Point{p.X + q.X, p.Y + q.Y} }
func (p *Point) Scale(k int)      { p.X *= k; p.Y *= k }
func (p Point) String() string    { return fmt.Sprintf("(%d,%d)", p.X, p.Y) }
func (p Point) Sum(xs ...int) (n int) {
	n = p.X + p.Y
	for _, x := range xs {
		n += x
	}
	return
}
func (p Point) hidden() {}

type Big struct {
	A [10]int
	S string
}

func (b Big) Get(i int) (int, error) {
	if i >= 10 {
		return 0, errors.New("range")
	}
	return b.A[i], nil
}

type Shape interface {
	Area() float64
	Name() string
}
type Sq struct{ s float64 }

func (s Sq) Area() float64 { return s.s * s.s }
func (s Sq) Name() string  { return "sq" }

type F func(int) string

func variadic(pre string, xs ...any) string { return pre + fmt.Sprint(xs...) }
func big(b Big, n int8, c complex128, e error) (Big, bool, error) {
	b.A[0] += int(n)
	return b, real(c) > 1, e
}

func main() {
	p := Point{1, 2}
	v := reflect.ValueOf(p)
	for i := range v.NumMethod() {
		fmt.Println(i, v.Type().Method(i).Name, v.Type().Method(i).Type, v.Method(i).Type())
	}
	fmt.Println(v.MethodByName("Add").Call([]reflect.Value{reflect.ValueOf(Point{3, 4})})[0])
	fmt.Println(v.MethodByName("Sum").Call([]reflect.Value{reflect.ValueOf(3), reflect.ValueOf(4)})[0].Int())
	fmt.Println(v.MethodByName("Sum").CallSlice([]reflect.Value{reflect.ValueOf([]int{5, 6})})[0].Int())
	pv := reflect.ValueOf(&p)
	pv.MethodByName("Scale").Call([]reflect.Value{reflect.ValueOf(10)})
	fmt.Println(p, pv.NumMethod(), pv.MethodByName("Nope").IsValid())
	fmt.Println(reflect.ValueOf(variadic).Call([]reflect.Value{reflect.ValueOf("a"), reflect.ValueOf(1), reflect.ValueOf("x")})[0])
	out := reflect.ValueOf(big).Call([]reflect.Value{reflect.ValueOf(Big{S: "s"}), reflect.ValueOf(int8(7)), reflect.ValueOf(2i + 3), reflect.ValueOf(errors.New("e"))})
	for _, o := range out {
		fmt.Println(o.Type(), o)
	}
	r := reflect.ValueOf(Big{}).MethodByName("Get").Call([]reflect.Value{reflect.ValueOf(12)})
	fmt.Println(r[0], r[1])
	f := v.MethodByName("Add").Interface().(func(Point) Point)
	fmt.Println(f(Point{10, 10}))
	g := reflect.TypeOf(p).Method(0).Func.Interface().(func(Point, Point) Point)
	fmt.Println(g(p, p))

	swap := func(in []reflect.Value) []reflect.Value { return []reflect.Value{in[1], in[0]} }
	var is func(int, string) (string, int)
	fn := reflect.ValueOf(&is).Elem()
	fn.Set(reflect.MakeFunc(fn.Type(), swap))
	fmt.Println(is(1, "a"))
	var bs func(Big, Big) (Big, Big)
	fn = reflect.ValueOf(&bs).Elem()
	fn.Set(reflect.MakeFunc(fn.Type(), swap))
	x, y := bs(Big{S: "1"}, Big{S: "2"})
	fmt.Println(x.S, y.S)
	ft := reflect.FuncOf([]reflect.Type{reflect.TypeOf(0)}, []reflect.Type{reflect.TypeOf("")}, false)
	mf := reflect.MakeFunc(ft, func(in []reflect.Value) []reflect.Value {
		return []reflect.Value{reflect.ValueOf(strings.Repeat("x", int(in[0].Int())))}
	})
	fmt.Println(mf.Call([]reflect.Value{reflect.ValueOf(3)})[0], mf.Convert(reflect.TypeOf(F(nil))).Interface().(F)(4))
	fmt.Println(ft == reflect.TypeOf(func(int) string { return "" }))
	var s Shape = Sq{3}
	sv := reflect.ValueOf(&s).Elem()
	fmt.Println(sv.Kind(), sv.NumMethod(), sv.Method(0).Call(nil)[0], sv.MethodByName("Name").Call(nil)[0])
	fmt.Println(reflect.ArrayOf(3, reflect.TypeOf(0)) == reflect.TypeOf([3]int{}), reflect.MapOf(reflect.TypeOf(""), reflect.TypeOf(0)) == reflect.TypeOf(map[string]int{}))
	fmt.Println(reflect.StructOf([]reflect.StructField{{Name: "A", Type: reflect.TypeOf(0), Tag: `json:"a"`}}) == reflect.TypeOf(struct {
		A int `json:"a"`
	}{}))
	np := reflect.New(reflect.TypeOf(Sq{}))
	_, ok := np.Interface().(Shape)
	fmt.Println(np.Type(), np.NumMethod(), ok)
	defer func() { fmt.Println("recovered:", recover()) }()
	reflect.ValueOf(func() { panic("boom") }).Call(nil)
}
