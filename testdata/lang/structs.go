// Structs: literals, copies, comparison, nesting, anonymous types, blank and zero-size fields.
package main

import "fmt"

type point struct{ x, y int }

type line struct {
	from, to point
	label    string
}

type padded struct {
	a int8
	_ int16
	b int64
	_ [3]byte
	c bool
}

type empty struct{}

type node struct {
	value       int
	left, right *node
}

type opts struct {
	name  string
	tags  []string
	nest  struct{ depth int }
	pair  [2]point
	fn    func() string
	other any
}

func (p point) moved(dx, dy int) point { p.x += dx; p.y += dy; return p }
func (p *point) move(dx, dy int)       { p.x += dx; p.y += dy }

func swap(l line) line {
	l.from, l.to = l.to, l.from
	return l
}

func main() {
	var z line
	l := line{point{1, 2}, point{y: 4}, "l"}
	m := l
	m.to.x = 30
	fmt.Println(z, l, m, l == m, l.from == m.from, z == line{})
	fmt.Printf("%v %+v %#v %T\n", l, l, l, l)
	l.from.move(10, 10)
	fmt.Println(l.from.moved(1, 1), l, swap(l).from, l.from)

	p := &l.to
	p.x = 7
	p.move(1, 1)
	q := &l
	q.label += "!"
	(*q).from = point{}
	fmt.Println(l, *q == l, q.to == *p, p == &q.to)

	a, b := padded{a: 1, b: 2, c: true}, padded{a: 1, b: 2, c: true}
	fmt.Println(a == b, a)
	fmt.Println(empty{} == empty{}, [3]empty{}, len(map[empty]int{{}: 1}))

	// Anonymous struct types are identical when their fields are.
	anon := struct{ x, y int }{5, 6}
	var pt point = anon
	anon = point{8, 9}
	fmt.Println(pt, anon, anon == pt, struct{ x, y int }(pt) == anon, point(anon))
	table := []struct {
		name string
		want int
	}{{"a", 1}, {"b", 2}, {name: "c"}}
	for _, row := range table {
		row.want *= 10
		fmt.Print(row.name, row.want, " ")
	}
	fmt.Println(table[1].want)

	root := &node{5, &node{value: 3}, &node{8, nil, &node{value: 9}}}
	sum := 0
	var walk func(*node)
	walk = func(n *node) {
		if n != nil {
			walk(n.left)
			sum += n.value
			walk(n.right)
		}
	}
	walk(root)
	root.right.right.value++
	fmt.Println(sum, root.right.right.value, root.left.left == nil)

	o := opts{name: "o", tags: []string{"x"}}
	o.nest.depth = 3
	o.pair[1].y = 4
	o.fn = func() string { return o.name }
	o.other = o.nest
	c := o
	c.tags[0] = "shared"
	c.name = "c"
	c.nest.depth++
	c.pair[0] = point{1, 1}
	fmt.Println(o.name, o.tags, o.nest, o.pair, o.fn(), o.other, c.name, c.tags, c.nest, c.pair, c.fn())

	type local struct {
		point
		n int
	}
	loc := local{point{1, 2}, 3}
	loc.x, loc.n = loc.n, loc.x
	fmt.Printf("%+v %v\n", loc, loc.point)

	// Assignment of whole structs through pointers, in slices, with swaps.
	ls := []line{l, m}
	ls[0], ls[1] = ls[1], ls[0]
	ptr := &ls[0]
	*ptr = line{label: "fresh"}
	ls[1].to.x++
	fmt.Println(ls, ptr.label)
	x, y := point{1, 2}, point{3, 4}
	x, y = y, x
	x.x, x.y = x.y, x.x
	fmt.Println(x, y)

	var i1, i2 any = point{1, 2}, point{1, 2}
	var i3 any = struct{ x, y int }{1, 2}
	fmt.Println(i1 == i2, i1 == i3, i1.(point).x, i3 == any(anon))
}
