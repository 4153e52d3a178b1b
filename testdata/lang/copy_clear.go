// The copy, clear, min and max built-ins: overlap, strings, aliases, maps, NaN keys.
package main

import (
	"fmt"
	"math"
)

type text string
type octets []byte

func clearAll[T ~[]int | ~map[string]int](c T) T { clear(c); return c }

func smallest[T int | float64 | string](a, b, c T) T { return min(a, b, c) }

func main() {
	a := []int{1, 2, 3, 4, 5, 6}
	fmt.Println(copy(a[2:], a), a)
	b := []int{1, 2, 3, 4, 5, 6}
	fmt.Println(copy(b, b[2:]), b)
	fmt.Println(copy(b, []int{9, 9}), copy(b[:1], a), copy(b, []int(nil)), copy([]int(nil), a), copy(b[3:3], a), b)

	buf := make([]byte, 5)
	n := copy(buf, "héllo!")
	fmt.Printf("%d %q\n", n, buf)
	n = copy(buf[3:], text("xyz"))
	fmt.Printf("%d %q\n", n, buf)
	o := octets("abc")
	n = copy(o[1:], o)
	fmt.Println(n, string(o))
	n = copy(o, buf[1:2])
	fmt.Println(n, o)
	type point struct {
		x, y int
		name string
	}
	pts := []point{{1, 2, "a"}, {3, 4, "b"}, {5, 6, "c"}}
	copy(pts[1:], pts[:2])
	pts[0].name = "changed"
	fmt.Println(pts)
	arr := [4]string{"w", "x", "y", "z"}
	copy(arr[:], arr[2:])
	fmt.Println(arr)

	s := []string{"a", "b", "c", "d"}
	clear(s[1:3])
	fmt.Printf("%q\n", s)
	clear(pts[:1])
	fmt.Println(pts)
	m := map[string]int{"a": 1, "b": 2}
	alias := m
	clear(m)
	fmt.Println(len(m), len(alias), m == nil, m["a"])
	m["c"] = 3
	fmt.Println(alias)
	nans := map[float64]int{math.NaN(): 1, math.NaN(): 2, 1: 3}
	delete(nans, math.NaN())
	fmt.Print(len(nans), " ")
	clear(nans)
	fmt.Println(len(nans))
	var nilMap map[string]bool
	var nilSlice []int
	clear(nilMap)
	clear(nilSlice)
	fmt.Println(clearAll([]int{1, 2}), clearAll(map[string]int{"x": 1}))

	x, y, f := 3, -7, 2.5
	fmt.Println(min(x, y), max(x, y), min(x), max(x, 10, y), min(f, 2), max(f, 3), min("b", "a", "c"), max("", "z"))
	const c = min(1, 2.5, 'a')
	fmt.Printf("%v %T %v %T\n", c, max(1, 2.0), max(1, 'a'), min(uint8(x), 200))
	fmt.Println(smallest(3, 1, 2), smallest(2.5, -1, 0), smallest("q", "p", "r"), len([max(2, 3)]int{}))

	// Arguments are evaluated once, in order.
	trace := func(s string, v int) int { fmt.Print(s, " "); return v }
	fmt.Println(max(trace("first", 2), trace("second", 3), trace("third", 1)))
}
