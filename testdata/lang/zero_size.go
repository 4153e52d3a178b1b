// Zero values of everything, zero-size types, and structs and parameters with blank names.
package main

import (
	"fmt"
	"unsafe"
)

type empty struct{}
type nothing [0]int
type mixed struct {
	_ int
	a int8
	_ string
	b int64
	_ empty
}
type deep struct {
	i   int
	f   float64
	s   string
	b   bool
	p   *deep
	sl  []int
	m   map[string]int
	fn  func()
	ch  chan int
	e   any
	arr [2]struct{ x, y uint8 }
	c   complex64
	r   rune
}

func (empty) hello(_ int, _ string) string    { return "hello" }
func blank(_, _ int, x int) (_ int, _ string) { return x, "b" }
func results() (a int, _ string, c error)     { a = 5; return }

func main() {
	var d deep
	fmt.Printf("%+v\n", d)
	fmt.Println(d.p == nil, d.sl == nil, d.m == nil, d.fn == nil, d.ch == nil, d.e == nil, d.s == "", len(d.sl), len(d.m))
	fmt.Println(*new(int), *new(string) == "", *new([3]bool), new(deep).arr, (*new(func()) == nil))

	var e empty
	var n nothing
	es := make([]empty, 1000)
	es = append(es, e, empty{})
	m := map[empty]int{}
	m[e]++
	m[empty{}]++
	ch := make(chan empty, 3)
	ch <- e
	ch <- empty{}
	fmt.Println(<-ch == e)
	fmt.Println(len(es), m, len(ch), len(n), n == nothing{}, e.hello(1, "x"))
	count := 0
	for range es {
		count++
	}
	for i := range es[:3] {
		es[i] = e
	}
	fmt.Println(count, es[1] == es[2], cap(make([]struct{}, 0, 1<<40)) == 1<<40, any(e) == any(empty{}))
	fmt.Println(unsafe.Sizeof(e), unsafe.Sizeof(n), unsafe.Sizeof(d.arr), unsafe.Sizeof(mixed{}), unsafe.Alignof(d.f))
	fmt.Println(unsafe.Sizeof(d.s), unsafe.Sizeof(d.sl), unsafe.Sizeof(d.e), unsafe.Sizeof(d.m), unsafe.Sizeof(""), unsafe.Offsetof(d.s))

	a, b := mixed{a: 1, b: 2}, mixed{a: 1, b: 2}
	fmt.Println(a == b, a, mixed{} == mixed{}, map[mixed]int{a: 1}[b])
	var _ = count
	_, _ = blank(1, 2, 3)
	x, s := blank(1, 2, 3)
	fmt.Println(x, s)
	fmt.Println(results())
	for _, _ = range []int{1, 2} {
		count++
	}
	for _ = range 3 {
		count++
	}
	func(_ int, _ ...string) { count++ }(1, "a")
	fmt.Println(count)
	var (
		i8  int8
		u64 uint64
		f32 float32
		by  [4]byte
		st  struct {
			a, b int
			c    struct{ d []string }
		}
	)
	fmt.Println(i8, u64, f32, by, st, st.c.d == nil)
	type node struct {
		kids [3]*node
		tag  [2]any
	}
	fmt.Println(node{}, [2]node{}[1].kids[2] == nil, make([]node, 2)[1].tag, map[int]node{}[5].kids[0] == nil)
}
