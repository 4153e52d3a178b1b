// Variadic functions: no arguments, a slice passed on without copying, nil, interfaces, methods,
// multi-value calls, append and generics.
package main

import (
	"errors"
	"fmt"
	"strings"
)

func sum(base int, ns ...int) int {
	for i, n := range ns {
		base += n
		ns[i] = 0
	}
	return base
}

func info(vs ...any) string {
	return fmt.Sprint(len(vs), " ", vs == nil, " ", vs)
}

func pass(prefix string, vs ...any) string { return prefix + info(vs...) }
func nest(vs ...any) string                { return info(vs) }
func three() (int, int, int)               { return 1, 2, 3 }
func mixed() (string, error)               { return "m", errors.New("e") }

type logger struct{ lines []string }

func (l *logger) logf(format string, args ...any) *logger {
	l.lines = append(l.lines, fmt.Sprintf(format, args...))
	return l
}

func options(opts ...func(*logger)) (l logger) {
	for _, o := range opts {
		o(&l)
	}
	return
}

func collect[T any](first T, rest ...T) []T { return append([]T{first}, rest...) }

type path []string

func join(p ...string) string { return strings.Join(p, "/") }

func grow(s ...int) []int { return append(s, 99) }

func main() {
	fmt.Println(sum(1), sum(1, 2), sum(1, 2, 3))
	s := []int{10, 20, 30}
	fmt.Println(sum(0, s[:2]...))
	fmt.Println(s, sum(5, nil...), sum(5, []int{}...))
	fmt.Println(sum(three()))

	fmt.Println(info(), info(nil), info(nil...), info([]any{}...), info([]any(nil)), info(1, "a", nil))
	fmt.Println(pass("p"), pass("p", 1), pass("p", []int{1, 2}), nest(), nest(1, 2), nest([]any{3}...))
	fmt.Println(info(mixed()), info(three()))
	anys := []any{"x", 2.5}
	fmt.Println(info(anys), info(anys...), info(append(anys, s)...))

	var l logger
	l.logf("plain").logf("%d-%s", 1, "a").logf("%v", anys).logf("%v %v", anys...)
	p := l.logf
	p("bound %t", true)
	(*logger).logf(&l, "expr %c", 'x')
	fmt.Println(strings.Join(l.lines, "; "))
	set := func(s string) func(*logger) { return func(l *logger) { l.logf("set %s", s) } }
	fmt.Println(options().lines == nil, options(set("a"), set("b")).lines)

	fmt.Println(collect(1), collect("a", "b"), collect[any](1, "z"), collect(s, []int{4}))
	fmt.Println(join(path{"usr", "bin"}...), join(), join(strings.Split("a,b", ",")...))
	a := make([]int, 1, 3)
	b := grow(a...)
	c := grow(a...)
	c[0] = 7
	fmt.Println(a, b, c, grow(), grow(1, 2))

	f := func(xs ...string) (n int) {
		for _, x := range xs {
			n += len(x)
		}
		return
	}
	var g func(...string) int = f
	fmt.Println(f("ab", "c"), g(), g([]string{"four"}...))
	fmt.Printf("%T %T %T\n", f, sum, (*logger).logf)
	bs := append([]byte("ab"), "cd"...)
	fmt.Println(string(append(bs, bs[1:3]...)), append([]int(nil), s[1:]...), append([]any{1}, anys...))
	defer func(xs ...int) { fmt.Println("deferred", xs) }(s...)
	s[0] = -1
}
