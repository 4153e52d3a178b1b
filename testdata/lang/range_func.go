// Range over functions: return, break, continue, goto, defer and labels inside the body, nested
// loops, panics in either direction, and iterators that misbehave.
package main

import (
	"fmt"
	"iter"
)

func upTo(name string, n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		defer fmt.Print("[", name, " done] ")
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

func find(want int) (at int, err error) {
	defer func() { at *= 10 }()
	for i := range upTo("find", 10) {
		defer fmt.Print("deferred", i, " ")
		if i == want {
			return i, nil
		}
	}
	return -1, fmt.Errorf("no %d", want)
}

func nested() (out []string) {
outer:
	for i := range upTo("outer", 4) {
		for j := range upTo("inner", 4) {
			switch {
			case j == 1 && i == 0:
				continue outer
			case j == 2 && i == 1:
				break
			case j == 3:
				break outer
			}
			for k := range 3 {
				if k == 1 {
					break
				}
				out = append(out, fmt.Sprint(i, j, k))
			}
		}
	}
	return out
}

func jump() string {
	for i := range upTo("jump", 5) {
		if i == 2 {
			goto found
		}
	}
	return "not found"
found:
	return "found"
}

func recursive(n int) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		if n == 0 || !yield(n, fmt.Sprint("r", n)) {
			return
		}
		for i, s := range recursive(n - 1) {
			if !yield(i, s) {
				return
			}
		}
	}
}

func try(name string, f func()) {
	defer func() { fmt.Println(name, "->", recover()) }()
	f()
}

func main() {
	fmt.Println(find(2))
	fmt.Println(find(20))
	fmt.Println(nested())
	fmt.Println(jump())
	for i, s := range recursive(5) {
		if i == 2 {
			break
		}
		fmt.Print(i, s, " ")
	}
	fmt.Println()

	// The body's variables are captured and changed as in any loop.
	sum, fs := 0, []func() int{}
	for i := range upTo("sum", 4) {
		sum += i
		fs = append(fs, func() int { i++; return i + sum })
	}
	fmt.Println(sum, fs[0](), fs[0](), fs[3]())

	try("panic in the body", func() {
		for i := range upTo("panics", 3) {
			if i == 1 {
				panic("body")
			}
		}
	})
	try("panic in the iterator", func() {
		for range func(yield func() bool) { yield(); panic("iterator") } {
			fmt.Print("ran ")
		}
	})
	try("recovered by the iterator", func() {
		for range func(yield func() bool) {
			defer func() { fmt.Print("iterator recovers ", recover(), " ") }()
			yield()
		} {
			panic("body")
		}
	})
	try("yield after break", func() {
		for range func(yield func() bool) { yield(); yield() } {
			break
		}
	})
	try("yield after the loop", func() {
		var kept func(int) bool
		for range func(yield func(int) bool) { kept = yield } {
		}
		kept(1)
	})
	try("nil iterator", func() {
		var seq iter.Seq[int]
		for range seq {
		}
	})

	next, stop := iter.Pull2(recursive(3))
	for {
		i, s, ok := next()
		if !ok {
			break
		}
		fmt.Print(i, s, " ")
	}
	stop()
	n2, stop2 := iter.Pull(upTo("pulled", 100))
	v, ok := n2()
	stop2()
	w, ok2 := n2()
	fmt.Println(v, ok, w, ok2)
	try("panic through Pull", func() {
		next, stop := iter.Pull(func(yield func(int) bool) { yield(1); panic("in pull") })
		defer stop()
		fmt.Print(next())
		fmt.Print(next())
	})
}
