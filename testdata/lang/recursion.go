// Recursion: deep stacks that grow and shrink, mutual recursion, memoisation, permutations,
// Ackermann, hanoi, and recursion through interfaces, closures, defers and goroutines.
package main

import (
	"fmt"
	"strings"
)

type expr interface{ eval(env map[string]int) int }
type num int
type ref string
type bin struct {
	op   byte
	l, r expr
}
type let struct {
	name     string
	val, in_ expr
}

func (n num) eval(map[string]int) int     { return int(n) }
func (r ref) eval(env map[string]int) int { return env[string(r)] }
func (b bin) eval(env map[string]int) int {
	l, r := b.l.eval(env), b.r.eval(env)
	switch b.op {
	case '+':
		return l + r
	case '*':
		return l * r
	}
	return l - r
}
func (l let) eval(env map[string]int) int {
	inner := map[string]int{l.name: l.val.eval(env)}
	for k, v := range env {
		if _, ok := inner[k]; !ok {
			inner[k] = v
		}
	}
	return l.in_.eval(inner)
}

func depth(n int) int {
	if n == 0 {
		return 0
	}
	var pad [16]int
	pad[n%16] = n
	return 1 + depth(n-1) + pad[(n+1)%16]
}

func ackermann(m, n int) int {
	switch {
	case m == 0:
		return n + 1
	case n == 0:
		return ackermann(m-1, 1)
	}
	return ackermann(m-1, ackermann(m, n-1))
}

func hanoi(n int, from, to, via string, move func(string, string)) {
	if n > 0 {
		hanoi(n-1, from, via, to, move)
		move(from, to)
		hanoi(n-1, via, to, from, move)
	}
}

func permute(s []rune, k int, out *[]string) {
	if k == len(s) {
		*out = append(*out, string(s))
	}
	for i := k; i < len(s); i++ {
		s[k], s[i] = s[i], s[k]
		permute(s, k+1, out)
		s[k], s[i] = s[i], s[k]
	}
}

func hofF(n int) int {
	if n == 0 {
		return 1
	}
	return n - hofM(hofF(n-1))
}

func hofM(n int) int {
	if n == 0 {
		return 0
	}
	return n - hofF(hofM(n-1))
}

func subsets(items []string) [][]string {
	if len(items) == 0 {
		return [][]string{nil}
	}
	rest := subsets(items[1:])
	out := rest
	for _, s := range rest {
		out = append(out, append([]string{items[0]}, s...))
	}
	return out
}

func deferred(n int, log *strings.Builder) {
	if n == 0 {
		return
	}
	defer func() { fmt.Fprint(log, n, " ") }()
	deferred(n-1, log)
}

func parallel(lo, hi int) int {
	if hi-lo < 4 {
		sum := 0
		for i := lo; i < hi; i++ {
			sum += i
		}
		return sum
	}
	mid := (lo + hi) / 2
	c := make(chan int)
	go func() { c <- parallel(lo, mid) }()
	right := parallel(mid, hi)
	return right + <-c
}

func main() {
	for _, n := range []int{10, 1000, 100000, 5} {
		fmt.Print(depth(n), " ")
	}
	done := make(chan int)
	for i := range 3 {
		go func() { done <- depth(20000 * (i + 1)) }()
	}
	fmt.Println(<-done + <-done + <-done)
	fmt.Println(ackermann(2, 3), ackermann(3, 4))
	moves := 0
	hanoi(10, "A", "C", "B", func(from, to string) { moves++ })
	fmt.Println(moves)
	var perms []string
	permute([]rune("abé"), 0, &perms)
	fmt.Println(perms, subsets([]string{"x", "y"}), hofF(20), hofM(20))
	e := let{"x", bin{'+', num(2), num(3)}, let{"y", ref("x"), bin{'*', ref("y"), bin{'-', ref("x"), num(1)}}}}
	fmt.Println(e.eval(nil), parallel(0, 100))
	var log strings.Builder
	deferred(6, &log)
	fmt.Println(log.String())

	memo := map[[2]int]int{}
	var paths func(r, c int) int
	paths = func(r, c int) (n int) {
		if r == 0 || c == 0 {
			return 1
		}
		if v, ok := memo[[2]int{r, c}]; ok {
			return v
		}
		defer func() { memo[[2]int{r, c}] = n }()
		return paths(r-1, c) + paths(r, c-1)
	}
	fmt.Println(paths(16, 16), len(memo))
}
