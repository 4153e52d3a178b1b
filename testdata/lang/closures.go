// Closures: captured variables are shared, loop variables are new in each iteration, also in
// three-clause loops whose body changes them.
package main

import "fmt"

func adder() func(int) int {
	sum := 0
	return func(x int) int { sum += x; return sum }
}

func fib() func() int {
	a, b := 0, 1
	return func() int {
		defer func() { a, b = b, a+b }()
		return a
	}
}

type account struct {
	deposit func(int)
	balance func() int
}

func newAccount() account {
	var total int
	return account{func(n int) { total += n }, func() int { return total }}
}

func apply[T any](v T, fs ...func(T) T) T {
	for _, f := range fs {
		v = f(v)
	}
	return v
}

func main() {
	pos, neg := adder(), adder()
	for i := range 4 {
		pos(i)
		neg(-2 * i)
	}
	fmt.Println(pos(0), neg(0))
	f := fib()
	for range 10 {
		fmt.Print(f(), " ")
	}
	fmt.Println()
	acc := newAccount()
	acc.deposit(50)
	acc.deposit(-8)
	fmt.Println(acc.balance(), newAccount().balance())

	var fs []func() int
	for i := 0; i < 3; i++ {
		fs = append(fs, func() int { i += 10; return i })
	}
	for i, v := range []int{7, 8} {
		fs = append(fs, func() int { return i*100 + v })
	}
	for k, v := range map[string]int{"a": 5} {
		fs = append(fs, func() int { return len(k) + v })
	}
	for i := range 2 {
		fs = append(fs, func() int { i--; return i })
	}
	for _, r := range "é!" {
		fs = append(fs, func() int { return int(r) })
	}
	for _, f := range fs {
		fmt.Print(f(), f(), " ")
	}
	fmt.Println()

	// A per-iteration variable is copied before the post statement runs.
	var show []func()
	for i := 0; i < 6; i++ {
		show = append(show, func() { fmt.Print(i, " ") })
		i++
	}
	for i, j := 0, 10; i < j; i, j = i+3, j-2 {
		defer func() { fmt.Println("deferred", i, j) }()
		if i == 3 {
			show = append(show, func() { fmt.Print(i, ":", j, " ") })
			continue
		}
	}
	var last func() int
	for n, get := 0, func() int { return -1 }; n < 3; n++ {
		last = get
		get = func() int { return n }
	}
	for _, f := range show {
		f()
	}
	fmt.Println(last())

	// One variable outside the loop is shared by all.
	var shared int
	var incs []func()
	for shared = 0; shared < 3; shared++ {
		incs = append(incs, func() { shared *= 2 })
	}
	for _, inc := range incs {
		inc()
	}
	fmt.Println(shared)

	// Nested closures, parameters and named results, recursion, immediate calls.
	curry := func(a int) func(int) func(int) int {
		return func(b int) func(int) int {
			return func(c int) int { a++; return a*100 + b*10 + c }
		}
	}
	g := curry(1)(2)
	fmt.Println(g(3), g(3), curry(4)(5)(6))
	var fact func(int) int
	fact = func(n int) int {
		if n <= 1 {
			return 1
		}
		return n * fact(n-1)
	}
	x := 3
	fmt.Println(fact(10), func(y int) int { x *= y; return x }(5))
	named := func() (n int) { inc := func() { n++ }; inc(); inc(); return }
	fmt.Println(named(), apply(2, func(n int) int { return n * x }, fact), apply("a"))
	fmt.Println(func(args ...int) int { return len(args) }(1, 2, 3), fs[0] != nil, acc.deposit == nil)

	// Captured arrays, structs and parameters are variables, not copies.
	arr, st := [2]int{1, 2}, struct{ n int }{5}
	mod := func(p *int) func() { return func() { arr[0]++; st.n *= 2; *p -= 1 } }
	m := mod(&arr[1])
	m()
	m()
	fmt.Println(arr, st)
}
