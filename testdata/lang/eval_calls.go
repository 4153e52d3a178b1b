// Which values of variables an expression uses when calls in it change them, as gc has it: calls
// first, variables when they are needed, lengths and other predeclared functions in their place.
package main

import "fmt"

var (
	list  = []int{1, 2, 3}
	at    int
	table = map[int]string{0: "zero", 1: "one"}
)

func reset() {
	list = []int{1, 2, 3}
	at = 0
}

// change replaces what the variables hold and returns 1.
func change() int {
	list = []int{10, 20, 30, 40}
	at = 2
	return 1
}

type pair struct{ a, b int }

type wide struct {
	a, b, c, d int
	text       [2]string
}

func main() {
	list[at] = change()
	fmt.Println(list, at)

	reset()
	list[at], at = change(), 7
	fmt.Println(list, at)

	reset()
	fmt.Println(list[change()])
	reset()
	fmt.Println(list[:change()], len(list))
	reset()
	fmt.Println("abcdef"[change():at], at)

	reset()
	fmt.Println([]int{at, len(list), change(), at, len(list)})
	reset()
	fmt.Println([4]int{at, cap(list), change(), at})
	reset()
	fmt.Println(pair{at, change()})
	reset()
	fmt.Println(pair{len(list), change()})
	reset()
	fmt.Println(wide{at, len(list), change(), at, [2]string{}})

	reset()
	fmt.Println(append(list, change()))
	reset()
	a, b, c := append(list, 4), change(), append(list, 4)
	fmt.Println(a, b, c)
	a, n := make([]int, len(list)), change()
	fmt.Println(len(a), n)

	z := 1 + 2i
	next := func() float64 { z = 5 + 6i; return 3 }
	x, y, w := real(z), next(), imag(z)
	fmt.Println(x, y, w)
	z = complex(imag(z), next())
	fmt.Println(z)

	reset()
	fmt.Println(at+change(), at)
	reset()
	fmt.Println(len(list)+change(), len(list))
	reset()
	at += change()
	fmt.Println(at)
	reset()
	table[at] = fmt.Sprint("set ", change())
	fmt.Println(table)

	p, q := pair{1, 2}, pair{3, 4}
	r := &p
	r, r.a = &q, 9
	fmt.Println(p, q, r == &q)
}
