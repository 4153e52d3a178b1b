// Order of evaluation where the language fixes it: calls, receives and logical operators from
// left to right, operands of assignments before any of them is stored.
package main

import "fmt"

var log []string

func t(name string, v int) int {
	log = append(log, fmt.Sprint(name, v))
	return v
}

func b(name string, v bool) bool { log = append(log, name); return v }

func p(name string, v *int) *int { log = append(log, name); return v }

func arr(name string, a []int) []int { log = append(log, name); return a }

func two() (int, int) { log = append(log, "two"); return 1, 2 }

func drop(...any) {}

func flush(what string) {
	fmt.Println(what, log)
	log = nil
}

type chain struct{ n int }

func (c *chain) add(v int) *chain { c.n = c.n*10 + v; return c }

type pt struct{ x, y, z int }

func try(f func()) {
	defer func() { fmt.Println("panic:", recover()) }()
	f()
}

func main() {
	_ = t("a", 1) + t("b", 2)*t("c", 3) - (t("d", 4) + t("e", 5))
	flush("arithmetic")
	drop(t("x", 1), t("y", 2), t("z", t("inner", 3)))
	flush("arguments")
	_ = b("l", false) && b("r", true) || b("o", true) && !b("n", false) || b("never", true)
	flush("logical")
	_ = []int{t("e", 0), t("e", 1), t("e", 2)}
	_ = pt{z: t("z", 1), x: t("x", 2)}
	_ = [...]int{2: t("i", 2), 0: t("i", 0)}
	flush("literals")
	fmt.Println((&chain{}).add(t("m", 1)).add(t("m", 2)).add(t("m", 3)).n)
	flush("methods")

	s := []int{10, 20, 30}
	m := map[string]int{}
	arr("left", s)[t("index", 0)] = t("right", 5)
	flush("assign")
	arr("l1", s)[t("i", 1)], m[fmt.Sprint(t("k", 7))] = t("r", 1), t("r", 2)
	flush("tuple")
	arr("l", s)[t("i", 2)] += t("r", 3)
	flush("op assign")
	*p("p", &s[0])++
	s[t("once", 1)]++
	flush("inc")
	s[t("x", 0)], s[t("y", 1)] = two()
	flush("call")
	fmt.Println(s, m)

	// All operands on the left and right are evaluated first, then stored from left to right.
	i := 0
	i, s[i] = 2, 100
	fmt.Println(i, s)
	s[0], s[1], s[2] = s[2], s[0], s[1]
	fmt.Println(s)
	i, j := 1, 2
	i, j = j, i
	x := []int{1, 2, 3}
	y := x
	x, x[0] = []int{9, 9}, 50
	x[1], x[1] = 4, 5
	fmt.Println(i, j, x, y)
	type list struct {
		v    int
		next *list
	}
	l := &list{1, &list{2, &list{3, nil}}}
	var rev *list
	for l != nil {
		l.next, rev, l = rev, l, l.next
	}
	fmt.Println(rev.v, rev.next.v, rev.next.next.v, rev.next.next.next == nil)
	f0, f1 := 1, 1
	for range 5 {
		f0, f1 = f1, f0+f1
	}
	fmt.Println(f0, f1)

	// A panic stops what would come later; what came before stays.
	try(func() {
		var none map[string]int
		none["x"] = t("value", 1)
	})
	flush("nil map")
	n := 5
	try(func() { i, s[n] = 77, t("rhs", 1) })
	flush("bounds")
	var np *pt
	try(func() { np.x = t("rhs", 2) })
	flush("nil pointer")

	ch := make(chan int, 3)
	ch <- 1
	ch <- 2
	ch <- 3
	fmt.Println(<-ch, []int{<-ch, t("mid", 0)}, <-ch+t("end", 1))
	flush("receives")
	func(args ...int) { fmt.Println(args) }(t("v", 1), t("v", 2))
	func() {
		defer func(int, int) { flush("deferred") }(t("d", 1), t("d", 2))
		log = append(log, "body")
	}()
	for range t("range", 2) {
		log = append(log, "body")
	}
	switch t("tag", 2) {
	case t("c", 1), t("c", 2), t("c", 3):
	}
	if t("if", 1) > 0 || b("no", true) {
		flush("statements")
	}
	fn := func(name string) func(int) {
		log = append(log, name)
		return func(int) { log = append(log, "body "+name) }
	}
	fn("f")(t("arg", 1))
	flush("calls")
}
