// Deferred calls: last in, first out; arguments and receivers are evaluated at the defer
// statement; closures see final values and may change named results.
package main

import "fmt"

type stack struct{ name string }

func (s stack) show(what string)     { fmt.Print(s.name, " ", what, "; ") }
func (s *stack) showPtr(what string) { fmt.Print(s.name, " ", what, "; ") }
func trace(s string) string          { fmt.Print("enter ", s, "; "); return s }
func un(s string)                    { fmt.Print("leave ", s, "; ") }
func say(args ...any)                { fmt.Print(append(args, "; ")...) }
func get(f func()) func()            { fmt.Print("get; "); return f }

func order() {
	for i := range 3 {
		defer fmt.Print(i, " ")
	}
	for i := 0; i < 3; i++ {
		defer func() { fmt.Print("c", i, " ") }()
	}
	fmt.Print("body: ")
}

func arguments() {
	x := 1
	p := &x
	s := []int{1}
	defer say("x", x, "*p", *p)
	defer func() { say("closure", x) }()
	defer func(v int) { say("param", v, x) }(x * 10)
	defer say("slice", s)
	x, s[0] = 2, 50
	s = append(s, 3)

	st := stack{"before"}
	defer st.show("value")
	defer st.showPtr("pointer")
	defer stack.show(st, "expression")
	f := st.show
	st.name = "after"
	defer f("bound")
	var fn = func() { say("old function") }
	defer fn()
	fn = func() { say("new function") }
	defer get(fn)()
	defer un(trace("traced"))
}

func named() (n int, err error) {
	defer func() { n *= 2 }()
	defer func() {
		if n == 5 {
			err = fmt.Errorf("n was %d", n)
		}
	}()
	n = 1
	return n + 4, nil
}

func unnamed() int {
	n := 1
	defer func() { n = 100 }()
	return n
}

func shadow() (n int) {
	{
		n := 7
		defer func() { n++ }()
	}
	defer func(n *int) { *n += 3 }(&n)
	return 10
}

func conditional(b bool) (s string) {
	s = "start"
	if b {
		defer func() { s += "+if" }()
	}
	switch {
	case !b:
		defer func() { s += "+case" }()
	}
	return s + "+return"
}

func nested() (out string) {
	defer func() {
		defer func() { out += "inner " }()
		defer func() {
			out += "first "
			defer func() { out += "deepest " }()
		}()
		out += "outer "
	}()
	return "ret "
}

func early(n int) {
	defer say("a", n)
	if n < 1 {
		return
	}
	defer say("b", n)
	if n < 2 {
		return
	}
	for {
		defer say("c", n)
		break
	}
}

func builtins(m map[string]int, ch chan int, s, t []int) {
	defer close(ch)
	defer delete(m, "gone")
	defer func() { copy(t, s) }()
	defer print()
	s[0] = 9
}

func many() (sum int) {
	for i := range 1000 {
		defer func() { sum += i }()
	}
	return 0
}

func main() {
	order()
	fmt.Println()
	arguments()
	fmt.Println()
	fmt.Println(named())
	fmt.Println(unnamed(), shadow(), conditional(true), conditional(false), nested(), many())
	for n := range 3 {
		early(n)
		fmt.Println()
	}
	m, ch, s, t := map[string]int{"gone": 1, "kept": 2}, make(chan int, 1), []int{1}, make([]int, 1)
	ch <- 5
	builtins(m, ch, s, t)
	v, ok := <-ch
	_, more := <-ch
	fmt.Println(m, v, ok, more, s, t)
	func() {
		defer fmt.Println("a nil function panics when it is called, not when it is deferred")
		defer func() { fmt.Println(recover()) }()
		var f func()
		defer f()
		fmt.Println("body")
	}()
}
