// Closures that keep state, and iterators: counters, memoising, composition, lazy sequences,
// and a coroutine made with iter.Pull.
package main

import (
	"fmt"
	"iter"
	"strings"
)

func counter(start, step int) (next func() int, reset func()) {
	n := start - step
	next = func() int { n += step; return n }
	reset = func() { n = start - step }
	return
}

func memo[K comparable, V any](f func(K) V) (cached func(K) V, calls *int) {
	calls = new(int)
	seen := map[K]V{}
	return func(k K) V {
		v, ok := seen[k]
		if !ok {
			*calls++
			v = f(k)
			seen[k] = v
		}
		return v
	}, calls
}

func compose[T any](fs ...func(T) T) func(T) T {
	return func(v T) T {
		for _, f := range fs {
			v = f(v)
		}
		return v
	}
}

func fibonacci(yield func(int) bool) {
	for a, b := 0, 1; yield(a); a, b = b, a+b {
	}
}

func filter[T any](seq iter.Seq[T], keep func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		for v := range seq {
			if keep(v) && !yield(v) {
				return
			}
		}
	}
}

func take[T any](n int, seq iter.Seq[T]) iter.Seq2[int, T] {
	return func(yield func(int, T) bool) {
		i := 0
		for v := range seq {
			if i == n || !yield(i, v) {
				return
			}
			i++
		}
	}
}

// permutations yields a slice that it uses again.
func permutations(items []string) iter.Seq[[]string] {
	return func(yield func([]string) bool) {
		var visit func(k int) bool
		visit = func(k int) bool {
			if k == len(items) {
				return yield(items)
			}
			for i := k; i < len(items); i++ {
				items[k], items[i] = items[i], items[k]
				more := visit(k + 1)
				items[k], items[i] = items[i], items[k]
				if !more {
					return false
				}
			}
			return true
		}
		visit(0)
	}
}

func main() {
	next, reset := counter(10, 5)
	fmt.Println(next(), next(), next())
	reset()
	fmt.Println(next())

	var slow func(int) int
	fast, calls := memo(func(n int) int {
		if n < 2 {
			return n
		}
		return slow(n-1) + slow(n-2)
	})
	slow = fast
	result := fast(60)
	fmt.Println(result, "in", *calls, "calls")

	shout := compose(strings.TrimSpace, strings.ToUpper, func(s string) string { return s + "!" })
	fmt.Printf("%q\n", shout("  hello "))

	even := filter(fibonacci, func(n int) bool { return n%2 == 0 })
	for i, v := range take(6, even) {
		fmt.Print(i, ":", v, " ")
	}
	fmt.Println()

	count := 0
	for p := range permutations([]string{"a", "b", "c"}) {
		if p[0] == "c" {
			break
		}
		count++
		fmt.Print(strings.Join(p, ""), " ")
	}
	fmt.Println(count)

	pull, stop := iter.Pull(iter.Seq[int](fibonacci))
	defer stop()
	for range 3 {
		v, ok := pull()
		fmt.Print(v, ok, " ")
	}
	stop()
	_, ok := pull()
	fmt.Println(ok)

	var funcs [3]func() int
	for i := range funcs {
		funcs[i] = func() int { i *= 10; return i }
	}
	fmt.Println(funcs[1](), funcs[1](), funcs[2](), funcs[0]())
}
