// Interfaces: nil and typed nil, dynamic types, assertions with and without ok, comparison,
// embedding, and conversion between interfaces.
package main

import (
	"errors"
	"fmt"
	"io"
)

type Shape interface {
	Area() float64
	Namer
}
type Namer interface{ Name() string }

type Rect struct{ w, h float64 }
type Circle struct{ r float64 }
type Unit struct{}

func (r Rect) Area() float64    { return r.w * r.h }
func (r Rect) Name() string     { return "rect" }
func (c *Circle) Area() float64 { return 3 * c.r * c.r }
func (c *Circle) Name() string {
	if c == nil {
		return "no circle"
	}
	return "circle"
}
func (Unit) Area() float64  { return 1 }
func (u Unit) Name() string { return "unit" }

type myErr struct{}

func (*myErr) Error() string { return "my error" }

func fail(really bool) error {
	var e *myErr
	if really {
		e = &myErr{}
	}
	return e // never equal to nil
}

func describe(v any) string {
	s, isString := v.(string)
	n, isInt := v.(int)
	sh, isShape := v.(Shape)
	_, isErr := v.(error)
	return fmt.Sprintf("%q %t|%d %t|%v %t|%t", s, isString, n, isInt, sh != nil, isShape, isErr)
}

func main() {
	var s Shape
	var c *Circle
	fmt.Println(s == nil, c == nil)
	s = c
	fmt.Println(s == nil, s != nil, s.Name(), s == Shape(c), s.(*Circle) == nil)
	s = Rect{2, 3}
	t := s
	fmt.Println(s == t, s == Shape(Rect{2, 3}), s == Shape(Rect{2, 4}), s.Area(), Namer(s).Name())
	s = &Circle{1}
	fmt.Println(s == Shape(&Circle{1}), s == t, s.Name(), s.Area())
	c = s.(*Circle)
	c.r = 2
	fmt.Println(s.Area())

	for _, err := range []error{fail(false), fail(true), nil} {
		fmt.Printf("%t %T; ", err == nil, err)
	}
	var target *myErr
	fmt.Println(errors.As(fail(true), &target), target != nil)

	for _, v := range []any{"s", 5, Rect{1, 1}, &Rect{1, 1}, Circle{1}, &Circle{1}, fail(true), nil, Unit{}, 5.0} {
		fmt.Println(describe(v))
	}

	// Interfaces hold copies.
	r := Rect{1, 1}
	var a any = r
	r.w = 50
	b := a
	fmt.Println(a, b, a == b, a.(Rect).w, a == any(r))
	arr := [2]int{1, 2}
	a = arr
	arr[0] = 9
	fmt.Println(a, a == any([2]int{1, 2}), a != any(arr))

	// Comparisons of interfaces with concrete values, and of different interfaces.
	a = 5
	var n Namer = Unit{}
	s = Unit{}
	fmt.Println(a == 5, a == 5.0, a == int8(5), n == s, s == Unit{}, Unit{} == n, any(n) == any(s), n == nil)
	e1, e2 := errors.New("x"), errors.New("x")
	fmt.Println(e1 == e2, e1 == e1, e1.Error() == e2.Error(), io.EOF == io.EOF) // vet: identity is the point

	// Assertions to interfaces and from interfaces to wider and narrower ones.
	var w io.Writer = io.Discard
	_, isReader := w.(io.Reader)
	sw, isStringWriter := w.(io.StringWriter)
	k, _ := sw.WriteString("abc")
	fmt.Println(isReader, isStringWriter, k)
	an, ok := any(c).(interface {
		Name() string
		Missing()
	})
	fmt.Println(an == nil, ok)
	if u, ok := n.(Unit); ok {
		fmt.Printf("%v %+v %T\n", u, u, u)
	}
	v, ok := a.(string)
	fmt.Printf("%q %t\n", v, ok)
	type pair struct {
		Namer
		any
	}
	p := pair{Rect{1, 2}, 3}
	fmt.Println(p.Name(), p.any, p == pair{Rect{1, 2}, 3}, pair{}.Namer == nil)
	list := []Shape{Rect{1, 2}, &Circle{1}, Unit{}}
	total := 0.0
	for _, sh := range list {
		total += sh.Area()
	}
	fmt.Println(total, any(list[2]) == any(Unit{}), [2]any{1, "a"} == [2]any{1, "a"})
	fmt.Printf("%T %T %T %v\n", s, n, error(nil), []any{nil, Namer(nil), (*int)(nil) == nil})
}
