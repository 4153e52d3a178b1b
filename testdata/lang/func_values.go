// Function values: comparison with nil, in maps, slices, structs and channels, as results, as
// receivers, recursion, mutual recursion and functions that return themselves.
package main

import (
	"fmt"
	"math"
	"sort"
)

type binary func(float64, float64) float64
type state func(*machine) state
type machine struct {
	input string
	pos   int
	out   []string
}
type hooks struct {
	before, after func(string)
	table         map[string]func(...int) int
}
type handler func(string) string

func (h handler) serve(s string) string { return "[" + h(s) + "]" }

type server interface{ serve(string) string }

func wrap(h handler, layers ...func(handler) handler) handler {
	for _, l := range layers {
		h = l(h)
	}
	return h
}

func even(n int) bool {
	if n == 0 {
		return true
	}
	return odd(n - 1)
}

func odd(n int) bool {
	if n == 0 {
		return false
	}
	return even(n - 1)
}

func start(m *machine) state {
	if m.pos == len(m.input) {
		return nil
	}
	if m.input[m.pos] == 'a' {
		return inA
	}
	m.pos++
	return start
}

func inA(m *machine) state {
	from := m.pos
	for m.pos < len(m.input) && m.input[m.pos] == 'a' {
		m.pos++
	}
	m.out = append(m.out, m.input[from:m.pos])
	return start
}

// ycomb is a recursion without a name.
func ycomb(f func(func(int) int) func(int) int) func(int) int {
	type rec func(rec) func(int) int
	g := func(r rec) func(int) int { return f(func(n int) int { return r(r)(n) }) }
	return g(g)
}

func multi() (func() int, func(int)) {
	v := 0
	return func() int { return v }, func(n int) { v = n }
}

func main() {
	ops := map[string]binary{"+": func(a, b float64) float64 { return a + b }, "max": math.Max, "hypot": math.Hypot}
	names := make([]string, 0)
	for n := range ops {
		names = append(names, n)
	}
	sort.Strings(names)
	for _, n := range names {
		fmt.Print(n, ops[n](3, 4), " ")
	}
	fmt.Println(ops["none"] == nil, ops["+"] != nil)

	var f func()
	fmt.Println(f == nil)
	f = func() { fmt.Print("called ") }
	f()
	fs := []func(int) int{func(n int) int { return n + 1 }, nil, func(n int) int { return n * 2 }}
	v := 5
	for _, f := range fs {
		if f != nil {
			v = f(v)
		}
	}
	fmt.Println(v)

	h := hooks{after: func(s string) { fmt.Print("after ", s, " ") }}
	if h.before != nil {
		h.before("x")
	}
	h.after("x")
	h.table = map[string]func(...int) int{"len": func(a ...int) int { return len(a) }}
	fmt.Println(h.table["len"](1, 2, 3))
	twice := func(h handler) handler { return func(s string) string { return h(h(s)) } }
	loud := func(h handler) handler { return func(s string) string { return h(s) + "!" } }
	var srv server = wrap(func(s string) string { return s + s }, loud, twice)
	fmt.Println(srv.serve("a"), handler(func(s string) string { return s[1:] }).serve("xyz"))

	fmt.Println(even(10), odd(7), even(101))
	m := &machine{input: "baacaaab"}
	for s := state(start); s != nil; {
		s = s(m)
	}
	fmt.Println(m.out)
	fact := ycomb(func(self func(int) int) func(int) int {
		return func(n int) int {
			if n <= 1 {
				return 1
			}
			return n * self(n-1)
		}
	})
	get, set := multi()
	set(fact(10))
	fmt.Println(get(), func() int { return 3 }(), func(a, _ int, _ string) int { return a }(4, 5, "x"))
	ch := make(chan func() string, 1)
	ch <- func() string { return "from a channel" }
	fmt.Println((<-ch)())
	var e any = fs[0]
	g, ok := e.(func(int) int)
	_, no := e.(func(int))
	fmt.Println(g(1), ok, no)
	arr := [2]func() func() int{func() func() int { return func() int { return 1 } }}
	fmt.Println(arr[0]()(), arr[1] == nil)
	fmt.Printf("%T %T %T %T\n", f, ops, state(start), srv)
}
