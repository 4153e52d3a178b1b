// Booleans: short circuits, precedence, comparison, conversion by hand, values in every place.
// vet: a redundant comparison or two is on purpose.
package main

import "fmt"

var calls []string

func yes(s string) bool { calls = append(calls, s); return true }
func no(s string) bool  { calls = append(calls, s); return false }

func show(what string, v bool) {
	fmt.Println(what, v, calls)
	calls = nil
}

func toInt(b bool) (n int) {
	if b {
		n = 1
	}
	return
}

type answer bool

func (a answer) String() string {
	if a {
		return "yes"
	}
	return "no"
}

func xor(a, b bool) bool { return a != b }

func between(lo, x, hi int) bool { return lo <= x && x <= hi }

func find(s []int, f func(int) bool) (at int, ok bool) {
	for at = range s {
		if ok = f(s[at]); ok {
			return
		}
	}
	return
}

func main() {
	show("and", no("a") && yes("b"))
	show("and", yes("a") && no("b") && yes("c"))
	show("or", yes("a") || no("b"))
	show("or", no("a") || no("b") || yes("c"))
	show("mixed", no("a") && yes("b") || yes("c") && no("d") || yes("e"))
	show("not", !(yes("a") && !no("b")) || !yes("c"))
	show("equal", yes("a") == no("b") == no("c"))
	show("xor", xor(yes("a"), no("b")) != yes("c"))
	if x := yes("if"); x && !no("n") {
		show("branch", x)
	}
	for i := 0; yes("cond") && i < 2; i++ {
	}
	show("loop", false)

	for _, a := range []bool{false, true} {
		for _, b := range []bool{false, true} {
			fmt.Print(toInt(a && b), toInt(a || b), toInt(a != b), toInt(!a), toInt(a == b), toInt(!a || b), " ")
		}
	}
	fmt.Println()

	var p *struct{ n int }
	var m map[string][]int
	s := []int{1, 2, 3}
	i := 5
	fmt.Println(p != nil && p.n > 0, i < len(s) && s[i] > 0, len(m["x"]) > 0 && m["x"][0] == 1, p == nil || p.n == 0)
	fmt.Println(between(1, 2, 3), between(3, 2, 1), 1 < 2 == true, !(1 > 2), !true == false)
	fmt.Println(answer(true), answer(3 > 4), !answer(false), answer(i > 3) && answer(i < 10), toInt(bool(answer(true))))
	fmt.Println(find(s, func(n int) bool { return n > 1 }))
	fmt.Println(find(s, func(n int) bool { return n > 10 }))
	flags := map[bool]string{1 < 2: "t", 1 > 2: "f"}
	arr := [2]bool{1: i == 5}
	arr[0] = arr[1] && !arr[0]
	arr[1] = arr[1] == arr[0] != true
	fmt.Println(flags[true], flags[i == 0], arr, arr == [2]bool{true, false})
	var e any = arr[0]
	b, ok := e.(bool)
	fmt.Printf("%v %v %t %5t|%-6v|%T %q\n", b, ok, b, !b, b, e, fmt.Sprint(b))
	done := make(chan bool, 1)
	done <- i > 3
	if v := <-done; v {
		fmt.Println("done")
	}
	const debug = false
	if debug {
		panic("never")
	}
	const both = debug || true && !debug
	fmt.Println(both, both != debug)
	switch x := i%2 == 0; {
	case x:
		fmt.Println("even")
	case !x && i > 3:
		fmt.Println("odd and large")
	}
	func(b *bool) { *b = !*b }(&ok)
	ok = ok || false
	fmt.Println(ok)
}
