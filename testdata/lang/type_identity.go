// Type identity and assignability: named and unnamed types, aliases, conversion between types
// with one underlying type, and how %T and type switches see them.
package main

import (
	"fmt"
	"io"
	"sort"
)

type (
	ints    []int
	numbers []int
	alias   = []int
	table   map[string]ints
	fn      func(int) (string, error)
	pair    struct {
		A int `json:"a"`
		B string
	}
	twin struct {
		A int
		B string
	}
	again   pair
	ptr     *pair
	reader  = io.Reader
	stamp   int64
	seconds stamp
)

func (s stamp) Half() stamp { return s / 2 }
func (i ints) Len() int     { return len(i) }

func take(s []int) int          { return len(s) }
func takeInts(s ints) int       { return s.Len() }
func takeFn(f fn) string        { s, _ := f(2); return s }
func same[T any](a, b T) string { return fmt.Sprintf("%T", a) }

func kind(v any) string {
	switch v.(type) {
	case []int:
		return "[]int"
	case ints:
		return "ints"
	case numbers:
		return "numbers"
	case struct {
		A int
		B string
	}:
		return "anonymous"
	case pair:
		return "pair"
	case twin:
		return "twin"
	case func(int) (string, error):
		return "func"
	case fn:
		return "fn"
	case interface{ Half() stamp }:
		return "Half"
	case *pair:
		return "*pair"
	case ptr:
		return "ptr"
	}
	return fmt.Sprintf("? %T", v)
}

func main() {
	var i ints = []int{1, 2, 3}
	var n numbers = numbers(i)
	var a alias = i
	var s []int = n
	i = s
	fmt.Println(take(i), takeInts(a), takeInts(ints(n)), same(a, s), same(i, a), same[any](i, n))

	p := pair{1, "x"}
	t := twin(p) // tags do not count in conversions
	g := again(p)
	anon := struct {
		A int
		B string
	}{2, "y"}
	t = anon
	anon = t
	p = pair(anon)
	fmt.Println(p, t, g, anon, p == pair(t), t == anon)
	var pp ptr = &p
	pp.A = 9
	q := (*twin)((*pair)(pp))
	q.B = "through twin"
	fmt.Println(p, *pp, *(*again)((*pair)(pp)))

	f := func(n int) (string, error) { return fmt.Sprint("f", n), nil }
	fmt.Println(takeFn(f), takeFn(fn(f)))
	for _, v := range []any{i, n, a, p, t, anon, f, fn(f), stamp(4), seconds(4), &p, pp, table{}, [2]ints{}} {
		fmt.Print(kind(v), "; ")
	}
	fmt.Println()
	fmt.Println(stamp(10).Half(), stamp(seconds(7)).Half(), seconds(stamp(8).Half()))

	var tb table = map[string]ints{"k": {1}}
	tb["l"] = s
	fmt.Printf("%v %T %T\n", tb, tb, tb["k"])
	var c1 chan<- int = make(chan int)
	var c2 chan int
	_, ok := any(c1).(chan int)
	c1 = c2
	fmt.Println(ok, c1 == nil)
	var r reader
	fmt.Printf("%T %t %T\n", r, r == io.Reader(nil), &r)
	var si sort.Interface = sort.IntSlice(n)
	_, isInts := si.(sort.IntSlice)
	fmt.Println(isInts, si.Len(), sort.IntSlice(i).Less(0, 1))
	x := [...]interface{ M() }{nil}
	var y [1]interface{ M() } = x
	fmt.Printf("%T %t %T %T\n", y, x == y, map[string][]func(...int) chan<- bool{}, struct{ io.Reader }{})
	fmt.Printf("%T %T %T %T %T\n", 'a', byte(1), []rune{}, [2]*[]map[int]*pair{}, func(a, b int, c ...string) (x, y bool) { return })
	{
		type pair int
		fmt.Printf("%T %v\n", pair(1), kind(pair(1)))
	}
}
