// Types declared in generic functions and methods: each instance of the function has its own.
package main

import "fmt"

type num interface{ ~int | ~float64 | ~string }

func f[X num](x X) X {
	type T struct {
		n int
		v X
	}
	type L []T
	type N X0[X]
	l := L{{1, x}, {2, x}}
	var s X
	for _, t := range l {
		s += t.v
	}
	_ = N{x}
	return s
}

type X0[X any] struct{ x X }

type R[K comparable] struct{ k K }

func (r R[K]) m() (any, int) {
	type E struct{ k K }
	m := map[E]int{{r.k}: 3}
	return E{r.k}, m[E{r.k}]
}

func wrap[X any](x X) any {
	type T struct {
		next *T
		v    X
	}
	return T{&T{nil, x}, x}
}

func same[X any]() any {
	type E struct{ n int }
	return E{}
}

func main() {
	_, isString := wrap("a").(interface{ M() })
	fmt.Printf("%T %T %v\n", wrap(1), wrap("a"), isString)
	fmt.Println(same[int]() == same[string](), same[int]() == same[int]())
	fmt.Println(f(1), f(1.5), f("a"))
	a, n := R[string]{"x"}.m()
	b, _ := R[int]{4}.m()
	fmt.Printf("%T %v %T %v %d\n", a, a, b, b, n)
	fmt.Println(func() any { type Q int; return Q(1) }() == func() any { type Q int; return Q(1) }())
	fmt.Printf("%T %T\n", nested[int, bool]("x"), nested[string, []int](1.5))
	fmt.Println(fix(func(r func(int) int) func(int) int {
		return func(n int) int {
			if n == 0 {
				return 1
			}
			return n * r(n-1)
		}
	})(10))
}

// A generic type in a generic function has both lists of type parameters.
func nested[A, B, C any](c C) any {
	type In[T any] struct {
		v T
		a A
		b B
	}
	return In[C]{v: c}
}

// fix finds the fixed point of f through a type that refers to itself, and reuses the function's names.
func fix[E ~func(F) F, F ~func(T) R, T, R any](f E) F {
	type self[F ~func(T) R, T, R any] func(self[F, T, R]) F
	g := func(h self[F, T, R]) F {
		return func(t T) R { return f(h(h))(t) }
	}
	return g(g)
}
