// Scopes and shadowing: blocks, redeclaration with :=, parameters, results, types, labels,
// predeclared names, and declarations that see only what comes before them.
package main

import (
	"errors"
	"fmt"
	str "strings"
)

var x = "package"

type T int

func named() (n int, err error) {
	if n, err := 5, errors.New("inner"); n > 0 {
		_ = err
	}
	n, m := 1, 2
	n += m
	if true {
		n := n * 100
		n++
	}
	for n := 0; n < 3; n++ {
	}
	return
}

func params(x int, f func(x int) int) int {
	x++
	{
		x := f(x)
		x *= 2
		if x > 10 {
			return x
		}
	}
	return x
}

func closures() (out []int) {
	x := 1
	inc := func() { x++ }
	inc()
	{
		x := x * 10
		inc()
		out = append(out, x)
		inc2 := func() { x += 5 }
		inc2()
		out = append(out, x)
	}
	return append(out, x)
}

func typed() string {
	type T struct{ s string }
	t := T{"local type"}
	{
		type T []int
		return fmt.Sprintf("%s %v %T", t.s, T{1}, t)
	}
}

func main() {
	fmt.Println(x)
	x := x + " to local"
	fmt.Println(x)
	{
		var x = len(x)
		fmt.Println(x)
		{
			x, y := x*2, x*3
			fmt.Println(x, y)
		}
	}
	fmt.Println(x)
	fmt.Println(named())
	fmt.Println(params(1, func(y int) int { return y * 3 }), params(0, func(int) int { return 1 }), closures())

	// A declaration's own name is not in scope in its initialiser.
	f := func() string { return "outer f" }
	{
		f := func() string { return "inner f calls " + f() }
		fmt.Println(f())
	}
	if v := 1; v > 1 {
		fmt.Println("no")
	} else if w := v * 2; w > 2 {
		fmt.Println("no")
	} else {
		v := v + w
		fmt.Println(v, w)
	}
	switch x := 5; x := any(x).(type) {
	case int:
		x *= 2
		fmt.Println(x)
	}
	for i := 0; i < 2; i++ {
		i := i * 10
		fmt.Print(i, " ")
	}
	for _, x := range []int{1, 2} {
		x := fmt.Sprint("<", x, ">")
		fmt.Print(x, " ")
	}
	fmt.Println()

	// At least one new variable on the left; the others are assigned.
	a, err := 1, error(nil)
	b, err := 2, errors.New("assigned")
	p := &a
	a, c := 10, 20
	fmt.Println(a, b, c, err, *p)

	// Predeclared names are ordinary ones.
	{
		true := false
		len := func(s string) string { return s + "!" }
		int := 3
		nil := 0
		string := str.ToUpper
		fmt.Println(true, len("x"), int, nil, string("up"))
		type error struct{ code uint8 }
		var e error
		e.code = 7
		iota := 1
		append, any := "append", iota
		fmt.Println(e, append, any)
	}
	fmt.Println(typed(), T(5), str.Repeat("ab", 2))

	// Labels, fields and methods live in name spaces of their own.
	type S struct{ x, f int }
x:
	for x := range 3 {
		for range 3 {
			if x == 1 {
				break x
			}
			continue x
		}
	}
	s := S{x: len(x), f: 2}
	fmt.Println(s, s.x, x)
	func(fmt string) { println(fmt) }("shadowed package")
	const k = 1
	{
		const k = k + 1
		var x [k]T
		fmt.Println(len(x), k)
	}
	fmt.Println(k)
}
