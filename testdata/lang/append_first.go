// Where Go 1.26 shows that a slice began on the stack: the first capacity of one that stays in its function
// is what 32 bytes hold, and one that leaves it once grew in steps of size classes. Functions are not inlined.
package main

import (
	"fmt"
	"strings"
)

type S24 struct{ a, b, c int }
type S40 struct{ a, b, c, d, e int }

func lens(s []int)       { fmt.Println("lens", len(s), cap(s)) }
func show(s []int)       { fmt.Println("show", len(s), cap(s), s) }
func ret() []int         { var s []int; s = append(s, 1); fmt.Println("ret", cap(s)); return s }
func variadic(xs ...int) { fmt.Println("variadic", len(xs), cap(xs)) }

func noinl(s []int) { fmt.Println("noinl", len(s), cap(s)) }

func gen[E any](n int, e E) {
	var s []E
	for range n {
		s = append(s, e)
	}
	fmt.Printf("%T %d\n", e, cap(s))
}

func main() {
	{
		var s []int
		for i := range 6 {
			s = append(s, i)
			fmt.Print(" ", cap(s))
		}
		fmt.Println(" A")
	}
	{
		for range 3 {
			var s []int
			s = append(s, 1)
			fmt.Print(" ", cap(s))
		}
		fmt.Println(" B loop-var")
	}
	{
		var s []int
		s = append(s, 1)
		fmt.Println(cap(s), "C")
		s = nil
		s = append(s, 1)
		fmt.Println(cap(s), "C2")
	}
	{
		s := []int{}
		s = append(s, 1)
		fmt.Println(cap(s), "D")
		t := s
		t = append(t, 2)
		fmt.Println(cap(t), "D2")
	}
	{
		s := []int{1}
		s = append(s, 1)
		fmt.Println(cap(s), "E")
	}
	{
		s := make([]int, 0)
		s = append(s, 1, 2, 3)
		fmt.Println(cap(s), "F")
	}
	{
		var s []int
		s = append(s, 1, 2, 3, 4, 5)
		fmt.Println(cap(s), "G")
	}
	{
		var s []int
		s = append(s, 1)
		lens(s)
		noinl(s)
	}
	{
		var s []int
		s = append(s, 1)
		show(s)
	}
	ret()
	{
		var s []string
		for _, w := range strings.Fields("a b c d e") {
			s = append(s, w)
			fmt.Print(" ", cap(s))
		}
		fmt.Println(" strings")
	}
	{
		var s []string
		for _, w := range strings.Fields("a b c d e") {
			s = append(s, w)
		}
		fmt.Println(cap(s), strings.Join(s, ","), "join")
	}
	{
		var s []S24
		s = append(s, S24{})
		fmt.Println(cap(s), "S24")
		var t []S40
		t = append(t, S40{})
		fmt.Println(cap(t), "S40")
		var u []struct{}
		u = append(u, struct{}{})
		fmt.Println(cap(u), "empty")
		var v []any
		v = append(v, 1)
		fmt.Println(cap(v), "any")
		var w [][]int
		w = append(w, nil)
		fmt.Println(cap(w), "[][]int")
		var x []*int
		x = append(x, nil)
		fmt.Println(cap(x), "ptr")
	}
	{
		var s []int
		s = append(s, []int{1, 2}...)
		fmt.Println(cap(s), "dots")
	}
	{
		var s []byte
		s = append(s, "abc"...)
		fmt.Println(cap(s), "bytes dots")
	}
	{
		s := append([]int(nil), 1)
		fmt.Println(cap(s), "nil conv")
		t := append([]int{}, 1)
		fmt.Println(cap(t), "lit")
	}
	{
		var s []int
		s = append(s, 1)
		t := append(s, 2)
		u := append(s, 3)
		fmt.Println(cap(s), t[1], u[1], "alias")
	}
	{
		var s []int
		s = append(s, 1)
		variadic(s...)
	}
	{
		var s, e []int
		for i := range 10 {
			if i%2 == 0 {
				e = append(e, i)
			} else {
				s = append(s, i)
			}
		}
		fmt.Println(cap(s), cap(e), "two")
	}
	{
		var s []int
		for i := range 3 {
			s = append(s, i)
		}
		for _, x := range s {
			fmt.Print(x)
		}
		fmt.Println(cap(s), "range")
		fmt.Printf("%v %d\n", s[0], cap(s))
	}
	{
		var s []int
		s = append(s, 1)
		fmt.Println("passed", s, cap(s))
	}
	{
		s := make([]int, 0, 1)
		for i := range 4 {
			s = append(s, i)
			fmt.Print(" ", cap(s))
		}
		fmt.Println(" make cap")
	}
	{
		var stack []int
		for i := range 3 {
			stack = append(stack, i)
		}
		for len(stack) > 0 {
			n := len(stack) - 1
			x := stack[n]
			stack = stack[:n]
			fmt.Print(x, cap(stack))
		}
		fmt.Println(" stack")
	}
	{
		s := []int{1, 2, 3}
		s2 := append(s, 4)
		fmt.Println(cap(s2), "lit3+1")
		q := s[:0]
		q = append(q, 7)
		fmt.Println(cap(q), s, "esc")
	}
	gen(1, 1)
	gen(1, "a")
	gen(1, 1.5)
	gen(1, byte(1))
	gen(5, 'x')
	for x := range func(yield func(int) bool) { _ = yield(1) && yield(2) } {
		s := []int{}
		s = append(s, x)
		fmt.Println(len(s), "in the body of a loop over a function")
	}
	returned()
}

type T struct{ xs []int }

//go:noinline
func collect(n int) []int {
	var s []int
	for i := range n {
		s = append(s, i)
	}
	return s
}

//go:noinline
func collectCap(n int) []int {
	var s []int
	for i := range n {
		s = append(s, i)
		fmt.Print(cap(s), " ")
	}
	return s
}

//go:noinline
func collectBytes(n int) (out []byte) {
	for i := range n {
		out = append(out, byte(i))
	}
	return
}

//go:noinline
func collectStr(n int) []string {
	res := []string{}
	for range n {
		res = append(res, "x")
	}
	return res
}

//go:noinline
func maybe(n int) ([]int, error) {
	var s []int
	if n < 0 {
		return nil, fmt.Errorf("neg")
	}
	for i := range n {
		s = append(s, i)
	}
	return s, nil
}

//go:noinline
func inStruct(n int) *T {
	var s []int
	for i := range n {
		s = append(s, i)
	}
	return &T{s}
}

//go:noinline
func modify(s []int) []int {
	s = append(s, 4)
	return s
}

//go:noinline
func slicedRet(n int) []int {
	var s []int
	for i := range n {
		s = append(s, i)
	}
	return s[1:]
}

//go:noinline
func arg(n int) {
	var s []int
	for i := range n {
		s = append(s, i)
	}
	fmt.Println(s)
	fmt.Println(cap(s))
}

func returned() {
	for n := 1; n < 7; n++ {
		fmt.Println(cap(collect(n)), cap(collectCap(n)), cap(collectBytes(n)), cap(collectStr(n)))
		a, _ := maybe(n)
		fmt.Println(cap(a), cap(inStruct(n).xs), cap(slicedRet(n)))
		arg(n)
	}
	fmt.Println(cap(modify(nil)), cap(modify([]int{1})))
}
