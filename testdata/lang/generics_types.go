// Generic types: methods, embedding, constraints with pointer receivers, recursive types, type
// sets with methods, instances as map keys and in type switches, nested instantiation.
package main

import (
	"cmp"
	"fmt"
	"iter"
	"strings"
)

type Pair[A, B any] struct {
	First  A
	Second B
}

func MakePair[A, B any](a A, b B) Pair[A, B] { return Pair[A, B]{a, b} }
func (p Pair[A, B]) Swap() Pair[B, A]        { return Pair[B, A]{p.Second, p.First} }
func (p *Pair[A, _]) SetFirst(a A)           { p.First = a }
func (p Pair[A, B]) String() string          { return fmt.Sprintf("(%v|%v)", p.First, p.Second) }

type Tree[K cmp.Ordered, V any] struct {
	root *node[K, V]
	size int
}

type node[K cmp.Ordered, V any] struct {
	key         K
	value       V
	left, right *node[K, V]
}

func (t *Tree[K, V]) Put(k K, v V) *Tree[K, V] {
	at := &t.root
	for *at != nil {
		switch c := cmp.Compare(k, (*at).key); {
		case c < 0:
			at = &(*at).left
		case c > 0:
			at = &(*at).right
		default:
			(*at).value = v
			return t
		}
	}
	*at = &node[K, V]{key: k, value: v}
	t.size++
	return t
}

func (n *node[K, V]) each(yield func(K, V) bool) bool {
	return n == nil || n.left.each(yield) && yield(n.key, n.value) && n.right.each(yield)
}

func (t *Tree[K, V]) All() iter.Seq2[K, V] {
	return func(yield func(K, V) bool) { t.root.each(yield) }
}

type Set[T comparable] map[T]struct{}

func SetOf[T comparable](vs ...T) Set[T] {
	s := Set[T]{}
	for _, v := range vs {
		s[v] = struct{}{}
	}
	return s
}
func (s Set[T]) Has(v T) bool { _, ok := s[v]; return ok }
func (s Set[T]) And(o Set[T]) Set[T] {
	out := Set[T]{}
	for v := range s {
		if o.Has(v) {
			out[v] = struct{}{}
		}
	}
	return out
}

type Stack[T any] []T

func (s *Stack[T]) Push(v T) { *s = append(*s, v) }
func (s *Stack[T]) Pop() (v T, ok bool) {
	if len(*s) == 0 {
		return
	}
	v = (*s)[len(*s)-1]
	*s = (*s)[:len(*s)-1]
	return v, true
}

// Setter is implemented by *T; the type parameter pair lets New make a T and call its methods.
type Setter[T any] interface {
	*T
	Set(string)
}

func New[T any, P Setter[T]](values ...string) []T {
	out := make([]T, len(values))
	for i, v := range values {
		P(&out[i]).Set(v)
	}
	return out
}

type upper struct{ s string }
type count int

func (u *upper) Set(s string) { u.s = strings.ToUpper(s) }
func (c *count) Set(s string) { *c = count(len(s)) }

type Ordered[T any] interface{ Less(T) bool }

func Min[T Ordered[T]](a, b T) T {
	if b.Less(a) {
		return b
	}
	return a
}

type age int

func (a age) Less(b age) bool { return a < b }

type Named[T any] struct {
	Stack[T]
	*Pair[string, T]
	name string
}
type Func[A, R any] func(A) R

func (f Func[A, R]) Apply(as ...A) (out []R) {
	for _, a := range as {
		out = append(out, f(a))
	}
	return
}

type Visitor[T any] interface{ Visit(T) Visitor[T] }
type printer[T any] struct{ n int }

func (p printer[T]) Visit(v T) Visitor[T] { fmt.Print(p.n, "=", v, " "); return printer[T]{p.n + 1} }

type Vec[T any] = []Pair[T, T]
type Matrix[T any] [2][2]T

func main() {
	p := MakePair("a", 1)
	p.SetFirst("z")
	fmt.Println(p, p.Swap(), p.Swap().Swap() == p, MakePair(p, []int{1}))
	fmt.Printf("%T %T %+v\n", p, MakePair(p, &p), struct{ P Pair[int, int] }{})

	t := new(Tree[string, int]).Put("m", 1).Put("c", 2).Put("x", 3).Put("c", 4)
	for k, v := range t.All() {
		fmt.Print(k, v, " ")
		if k == "m" {
			break
		}
	}
	fmt.Println(t.size)
	s := SetOf(1, 2, 3).And(SetOf(2, 3, 4))
	fmt.Println(s, len(s), s.Has(2), SetOf(p, p).Has(p), SetOf[any](1, "a").Has("a"))
	var st Stack[Pair[int, string]]
	st.Push(MakePair(1, "x"))
	v, ok := st.Pop()
	_, none := st.Pop()
	fmt.Println(v, ok, none)
	fmt.Println(New[upper]("a", "b"), New[count]("abc", ""), Min(age(5), 3))

	n := Named[int]{Pair: &Pair[string, int]{"k", 5}, name: "n"}
	n.Push(10)
	n.Push(20)
	n.SetFirst("K")
	push := n.Push
	push(30)
	fmt.Println(n.Stack, n.First, n.Second, n.name)
	fmt.Println(Func[int, string](func(i int) string { return strings.Repeat("*", i) }).Apply(1, 2))
	var vis Visitor[rune] = printer[rune]{}
	for _, r := range "ab" {
		vis = vis.Visit(r)
	}
	fmt.Println()
	var vec Vec[int] = []Pair[int, int]{{1, 2}}
	mat := Matrix[float64]{{1, 2}, {3, 4}}
	other := mat
	other[0][0] = 9
	fmt.Println(vec, mat, other, mat == other)
	for _, e := range []any{p, MakePair(1, 1), &p, Set[int]{}, mat, Matrix[int]{}, vis} {
		switch x := e.(type) {
		case Pair[string, int]:
			fmt.Print("pair ", x.First, " ")
		case *Pair[string, int]:
			fmt.Print("pointer ", x.Second, " ")
		case Matrix[float64]:
			fmt.Print("matrix ", x[1][1], " ")
		case Set[int], Set[string]:
			fmt.Printf("%T ", x)
		case Visitor[rune]:
			fmt.Print("visitor ")
		default:
			fmt.Printf("other %T ", x)
		}
	}
	fmt.Println()
}
