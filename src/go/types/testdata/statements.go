package p

import "fmt"
import "os" /* ERROR "\"os\" imported and not used" */

type I interface{ m() }
type T struct{}

func (*T) m() {}

func switches(x any, i I, n int, s string) {
	switch n {
	case 1, 2:
	case 2 /* ERROR "duplicate case 2 (constant of type int) in expression switch" */ :
	case "a" /* ERROR "cannot convert "a" (untyped string constant) to type int" */ :
	default:
	default /* ERROR "multiple defaults" */ :
	}
	switch {
	case n > 1, true:
	case s /* ERROR "invalid case s in switch on true (mismatched types string and bool)" */ :
	}
	switch f := func() {}; f {
	}
	switch y := x.(type) {
	case int:
		_ = y + 1
	case string, int /* ERROR "duplicate case int in type switch" */ :
	case nil:
	}
	switch z /* ERROR "z declared and not used" */ := x.(type) {
	}
	switch i.(type) {
	case *T:
	case T /* ERROR "impossible type switch case: T" */ :
	case fmt.Stringer:
	}
	switch n /* ERROR "n (variable of type int) is not an interface" */ .(type) {
	}
	_ = i /* ERROR "impossible type assertion: i.(T)" */ .(T)
}

func unused() {
	a /* ERROR "declared and not used: a" */ := 1
	var b /* ERROR "declared and not used: b" */ int
	b = 2
	c := 3
	func() { c /* ERROR "declared and not used: c" */ := c; c = 4 }()
	c /* ERROR "c + 1 (value of type int) is not used" */ + 1
	a, b := /* ERROR "no new variables on left side of :=" */ 5, 6
}

func results() (n int, err error) {
	if n := 1; n > 0 {
		return /* ERROR "result parameter n not in scope at return" */
	}
	return 1 /* ERROR "not enough return values\n\thave (number)\n\twant (int, error)" */
	return 1, nil, 2 /* ERROR "too many return values" */
	for {
	}
}

func missing(n int) int {
	if n > 0 {
		return 1
	}
} /* ERROR "missing return" */

func terminates(n int, c chan int) int {
	switch {
	case n > 0:
		panic("x")
	default:
		select {}
	}
}

func deferred(f func() int) {
	defer f()
	go f /* ERROR "expression in go must be function call" */
	defer len /* ERROR "defer discards result of len("") (constant 0 of type int)" */ ("")
	go int /* ERROR "go requires function call, not conversion int(1) (constant 1 of type int)" */ (1)
	if f /* ERROR "non-boolean condition in if statement" */ () {
	}
}
