// Arrays are values: assignment, parameters, results, range and comparison all copy or compare
// every element.
package main

import "fmt"

type grid [2][3]int

func (g grid) set(r, c, v int) grid { g[r][c] = v; return g }
func (g *grid) put(r, c, v int)     { g[r][c] = v }

type pair struct {
	key  [2]string
	vals [3]float32
}

func change(a [4]int) [4]int {
	a[0] = 100
	return a
}

func main() {
	a := [4]int{1, 2, 3, 4}
	b := a
	b[1] = 20
	fmt.Println(a, b, a == b, change(a), a, len(a), cap(a))
	a, b = b, a
	fmt.Println(a, b)

	// Composite literals.
	c := [...]string{2: "two", "three", 0: "zero"}
	d := [5]bool{1: true, 3: true}
	e := [...]rune{'a': 1, 'c': 3}
	fmt.Printf("%q %v %d %v %v\n", c, d, len(e), e['c'], [0]int{})

	// Nested arrays.
	g := grid{{1, 2, 3}, {4, 5, 6}}
	h := g.set(0, 0, 9)
	g.put(1, 2, 60)
	row := g[1]
	row[0] = -1
	fmt.Println(g, h, row, g == h, g[0] == [3]int{1, 2, 3}, g != grid{})
	gp := &g
	gp[0][1]++
	for i, r := range gp {
		fmt.Print(i, r, len(gp[i]), " ")
	}
	fmt.Println(len(gp), len(gp[0]))

	// Arrays in structs, in maps, of structs, of pointers, of interfaces.
	p := pair{[2]string{"a", "b"}, [3]float32{1, 2.5}}
	q := p
	q.vals[0] = 7
	fmt.Println(p, q, p == q, p.key == q.key)
	m := map[[2]int]string{{1, 2}: "x", {3, 4}: "y"}
	m[[2]int{1, 2}] += "z"
	fmt.Println(m, len(m))
	arrs := map[string][2]int{"k": {1, 2}}
	copied := arrs["k"]
	copied[0] = 50
	fmt.Println(arrs, copied, arrs["none"], arrs["k"][1])
	ps := [2]*int{&a[0], &b[0]}
	*ps[0], *ps[1] = -5, -6
	fmt.Println(a, b)
	ifs := [3]any{1, "s", [1]int{5}}
	fmt.Println(ifs == [3]any{1, "s", [1]int{5}}, ifs == [3]any{1, "s", [1]int64{5}}, ifs)

	// range evaluates a copy of an array, but not of a pointer or a slice.
	x := [3]int{1, 2, 3}
	for i, v := range x {
		x[2] = 10
		fmt.Print(i, v, " ")
	}
	y := [3]int{1, 2, 3}
	for i, v := range &y {
		y[2] = 10
		fmt.Print(i, v, " ")
	}
	z := [3]int{1, 2, 3}
	for i, v := range z[:] {
		z[2] = 10
		fmt.Print(i, v, " ")
	}
	fmt.Println()

	// An array of arrays assigned element by element; self reference on both sides.
	n := [3][2]int{{1, 2}, {3, 4}, {5, 6}}
	n[0], n[2] = n[2], n[0]
	n[1] = n[0]
	n[0][0] = 99
	fmt.Println(n)
	i := 0
	i, n[i][1] = 2, 77
	fmt.Println(i, n)

	const size = len([10]int{}) + len(c)
	var s [size]struct{}
	fmt.Println(len(s), s == [size]struct{}{})
}
