// Method values bind a copy of the receiver; method expressions take it as the first
// parameter; both work through embedding, interfaces, generics and defined types of any kind.
package main

import (
	"fmt"
	"strings"
)

type point struct{ x, y int }

func (p point) add(q point) point   { return point{p.x + q.x, p.y + q.y} }
func (p *point) scale(k int) *point { p.x *= k; p.y *= k; return p }
func (p point) String() string      { return fmt.Sprintf("<%d,%d>", p.x, p.y) }

type wrapper struct {
	*point
	label string
}

type ints []int

func (s ints) sum() (t int) {
	for _, v := range s {
		t += v
	}
	return
}
func (s *ints) push(v int) { *s = append(*s, v) }

type op func(int, int) int

func (f op) twice(a, b int) int { return f(f(a, b), b) }

type table map[string]int

func (t table) inc(k string) int { t[k]++; return t[k] }

type flag bool

func (f flag) not() flag { return !f }

type box[T any] struct{ v T }

func (b box[T]) get() T   { return b.v }
func (b *box[T]) set(v T) { b.v = v }

type adder interface{ add(point) point }

func each(vs []int, f func(int)) {
	for _, v := range vs {
		f(v)
	}
}

func next(p *point) *point { fmt.Print("next "); p.x++; return p }

func main() {
	p := point{1, 2}
	add := p.add // copies p
	scale := p.scale
	str := p.String
	p.x = 100
	fmt.Println(add(point{1, 1}), p, str())
	scale(2)
	fmt.Println(p)
	fmt.Println(*scale(1).scale(3), add(point{}))

	q := &point{3, 4}
	qadd := q.add // copies *q
	q.x = 30
	fmt.Println(qadd(point{}), q.add(point{}))

	f := point.add
	g := (*point).scale
	h := (*point).add // through a pointer
	fmt.Println(f(p, *q))
	fmt.Println(*g(q, 2), h(q, point{1, 1}))
	fmt.Printf("%T %T %T\n", f, g, h)

	w := wrapper{&point{5, 6}, "w"}
	ws, wa := w.scale, w.add
	w.point = &point{7, 8}
	ws(10)
	fmt.Println(w, wa(point{}), wrapper.add(w, point{1, 1}), wrapper.String(w))

	var a adder = p
	bound := a.add
	a = q
	fmt.Println(bound(point{}), a.add(point{}), adder.add(a, point{1, 0}), fmt.Stringer.String(q))

	var s ints
	each([]int{1, 2, 3}, s.push)
	sum := s.sum
	s.push(10)
	fmt.Println(s, sum(), s.sum(), ints.sum(ints{7}), ints{1, 2}.sum())
	op(func(a, b int) int { return a * b }).twice(1, 1)
	mul := op(func(a, b int) int { return a * b })
	tw := mul.twice
	t := table{}
	inc := t.inc
	inc("a")
	t.inc("a")
	fmt.Println(tw(3, 4), op.twice(mul, 2, 2), inc("a"), t, flag(true).not(), flag.not(false))

	b := box[string]{"old"}
	get, set := b.get, b.set
	set("new")
	fmt.Println(get(), b.get(), box[int].get(box[int]{4}))
	bs := (*box[string]).set
	bs(&b, "expr")
	fmt.Println(b)

	// The receiver is evaluated once, when the value is made.
	r := &point{}
	m := next(r).add
	m(p)
	m(p)
	fmt.Println(r)
	fs := map[string]func(string) string{"up": strings.ToUpper, "rep": strings.NewReplacer("a", "b").Replace}
	fmt.Println(fs["up"]("abc"), fs["rep"]("banana"), strings.Map(func(r rune) rune { return r + 1 }, "HAL"))
	var funcs []func() point
	for i := range 3 {
		pt := point{i, i}
		funcs = append(funcs, func() point { return *pt.scale(2) })
	}
	for _, f := range funcs {
		fmt.Print(f(), f(), " ")
	}
	fmt.Println()
}
