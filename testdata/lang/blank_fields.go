package main

import (
	"fmt"
	"reflect"
)

var x = struct{ a, _, c int }{1, 2, 3}

type I interface{ M() }
type T struct{ x int }

func (T) M() {}

func f() (r int) {
	defer func() { fmt.Println(recover() != nil) }()
	var pt *T
	var i I = pt
	defer i.M()
	r = 1
	return
}

func g() int { fmt.Println("g"); return 7 }

func main() {
	fmt.Println(reflect.ValueOf(x).Field(1).Int(), f())
	y := struct{ a, _, c int }{1, g(), 3}
	z := struct {
		a, _ int
		b    [20]int
	}{1, g(), [20]int{}}
	fmt.Println(y, z.a, reflect.ValueOf(z).Field(1))
	p := &struct{ _ string }{"x"}
	fmt.Printf("%q\n", *p)
}
