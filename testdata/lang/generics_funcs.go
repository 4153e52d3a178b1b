// Generic functions: constraints, type sets, inference from arguments, from functions and from
// assignments, explicit and partial instantiation, generic closures and method values.
package main

import (
	"cmp"
	"errors"
	"fmt"
	"sort"
	"strconv"
	"strings"
)

type Integer interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8
}

type Number interface {
	Integer | ~float32 | ~float64
}

type StringerInt interface {
	~int
	fmt.Stringer
}

type ID int

func (id ID) String() string { return "#" + strconv.Itoa(int(id)) }

type Meters float64
type Strings []string

func Map[T, U any](s []T, f func(T) U) []U {
	out := make([]U, 0, len(s))
	for _, v := range s {
		out = append(out, f(v))
	}
	return out
}

func Filter[S ~[]E, E any](s S, keep func(E) bool) S {
	var out S
	for _, v := range s {
		if keep(v) {
			out = append(out, v)
		}
	}
	return out
}

func Reduce[T, A any](s []T, a A, f func(A, T) A) A {
	for _, v := range s {
		a = f(a, v)
	}
	return a
}

func Sum[T Number](vs ...T) (total T) {
	for _, v := range vs {
		total += v
	}
	return
}

func Keys[M ~map[K]V, K cmp.Ordered, V any](m M) []K {
	keys := make([]K, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	sort.Slice(keys, func(i, j int) bool { return keys[i] < keys[j] })
	return keys
}

func Index[T comparable](s []T, want T) int {
	for i, v := range s {
		if v == want {
			return i
		}
	}
	return -1
}

func Convert[To, From Number](v From) To { return To(v) }
func Zero[T any]() (z T)                 { return }
func Ptr[T any](v T) *T                  { return &v }
func Name[T any](T) string               { return fmt.Sprintf("%T", *new(T)) }
func Join[T StringerInt](ids ...T) string {
	return strings.Join(Map(ids, T.String), "+")
}
func Must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}
func Compose[A, B, C any](f func(A) B, g func(B) C) func(A) C {
	return func(a A) C { return g(f(a)) }
}
func Chain[F ~func(T) T, T any](v T, fs ...F) T {
	for _, f := range fs {
		v = f(v)
	}
	return v
}
func Length[T ~string | ~[]byte](v T) int { return len(v) + len(v[1:]) }
func Counter[T comparable]() (func(T), func(T) int) {
	m := map[T]int{}
	return func(v T) { m[v]++ }, func(v T) int { return m[v] }
}
func Max[T cmp.Ordered](a T, rest ...T) T {
	for _, v := range rest {
		a = max(a, v)
	}
	return a
}
func Fact[T Integer](n T) T {
	if n < 2 {
		return 1
	}
	return n * Fact(n-1)
}

type op func(int) int

func main() {
	fmt.Println(Map([]int{1, 2, 3}, strconv.Itoa), Map([]string{"a", "bb"}, func(s string) int { return len(s) }))
	odd := Filter(Strings{"a", "bb", "c"}, func(s string) bool { return len(s)%2 == 1 })
	fmt.Printf("%v %T\n", odd, odd)
	fmt.Println(Reduce([]int{1, 2, 3}, "", func(a string, n int) string { return a + strconv.Itoa(n) }))
	fmt.Println(Sum(1, 2, 3), Sum(1.5, 2), Sum[Meters](1, 2.25), Sum[uint8](200, 100), Sum[int]())
	fmt.Println(Keys(map[string]int{"b": 1, "a": 2}), Keys(map[ID]bool{3: true, 1: false}))
	fmt.Println(Index([]string{"x", "y"}, "y"), Index([]any{1, "a", nil}, any("a")), Index([][2]int{{1, 2}}, [2]int{1, 2}))
	fmt.Println(Convert[int](2.9), Convert[float64](ID(3)), Convert[uint8, int](511), Convert[Meters](int8(-3)))
	fmt.Println(Zero[int](), Zero[*int]() == nil, Zero[[2]string](), Zero[error]() == nil, Zero[struct{ a, b int }]())
	fmt.Println(*Ptr(5), *Ptr("s"), **Ptr(Ptr(2.5)), Name(1), Name(ID(1)), Name[error](nil), Name([]Strings{}), Name(Ptr(odd)))
	fmt.Println(Join(ID(1), 2, 3), Must(strconv.Atoi("77")))
	fmt.Println(Compose(strconv.Itoa, func(s string) []byte { return []byte(s + "!") })(42))
	fmt.Println(Chain(2, op(func(n int) int { return n * n }), func(n int) int { return n + 1 }), Chain[op](7))
	fmt.Println(Length("abc"), Length([]byte("abcd")))
	inc, count := Counter[any]()
	inc(1)
	inc("1")
	inc(1)
	fmt.Println(count(1), count("1"), count(1.0))
	fmt.Println(Max("b", "c", "a"), Max(1.5), Max[int8](-1, 5, 3), Fact(10), Fact(int8(6)), Fact(uint8(5)))

	var f func([]string, string) int = Index
	g := Map[int, bool]
	h := Sum[float32]
	var conv func(int) float64 = Convert
	fmt.Println(f([]string{"q"}, "q"), g([]int{1, 0}, func(n int) bool { return n > 0 }), h(0.1, 0.2), conv(3))
	fmt.Printf("%T %T\n", g, h)
	defer func() { fmt.Println("recovered:", recover()) }()
	Must(0, errors.New("must"))
}
