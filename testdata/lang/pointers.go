// Pointers to variables, fields, elements and other pointers; locals that outlive their
// function; nil dereferences of every form.
package main

import "fmt"

type point struct{ x, y int }
type tree struct {
	val  int
	kids []*tree
	arr  [3]point
	m    map[string]int
}

func newInt(v int) *int { return &v }

func counters() (inc func(), get func() int, p *int) {
	n := 0
	return func() { n++ }, func() int { return n }, &n
}

func (t *tree) isNil() bool { return t == nil }
func (t *tree) value() int  { return t.val }
func (p point) sum() int    { return p.x + p.y }

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func main() {
	a, b := newInt(1), newInt(1)
	*a += 5
	*b *= 3
	fmt.Println(*a, *b, a == b, *a == *b*2, a != nil)
	inc, get, p := counters()
	inc()
	*p += 10
	inc()
	fmt.Println(get(), *p)

	x := 1
	px := &x
	ppx := &px
	**ppx = 7
	*ppx = a
	*px = 8
	fmt.Println(x, *a, **ppx, px == a)

	t := tree{val: 1}
	pf, pe := &t.val, &t.arr[1]
	*pf = 2
	pe.x = 3
	pe2 := &t.arr[1].y
	*pe2 = 4
	whole := &t.arr
	whole[2] = point{5, 6}
	copied := t
	pe.x = 30
	fmt.Println(t.val, t.arr, copied.arr, *pe, *pe2)

	s := []int{1, 2, 3}
	ps := &s[1]
	s = append(s, 4)
	*ps = 20 // the old array
	q := &s
	(*q)[0] = 10
	*q = append(*q, 5)
	fmt.Println(s, *ps, len(*q))

	var ptrs []*int
	for i := range 3 {
		ptrs = append(ptrs, &i)
	}
	for i := 0; i < 3; i++ {
		ptrs = append(ptrs, &i)
	}
	for _, p := range ptrs {
		*p *= 10
		fmt.Print(*p, " ")
	}
	fmt.Println()

	list := &struct {
		v    int
		next *int
	}{v: 1}
	list.next = &list.v
	*list.next = 9
	fmt.Println(list.v, *list.next, *(&x), *&t.val, (&t.arr[0]).sum(), new(point).sum(), *new(string) == "")
	var np *point
	sp := &point{1, 2}
	*sp = point{y: sp.x, x: sp.y}
	np = sp
	np.x++
	fmt.Println(*sp, np == sp, &point{1, 2} == &point{1, 2})

	var nt *tree
	var nf func()
	var ni interface{ sum() int }
	var na *[4]int
	fmt.Println(nt.isNil(), len(na), cap(na))
	for i := range na {
		fmt.Print(i, " ")
	}
	fmt.Println()
	np = nil
	try("field:", func() { fmt.Println(nt.val) })
	try("method:", func() { nt.value() })
	try("value method:", func() { np.sum() })
	try("star:", func() { *px, px = 1, nil; *px = 2 })
	try("store:", func() { np.y = 1 })
	try("nested:", func() { nt.arr[1].x++ })
	try("func:", func() { nf() })
	try("interface:", func() { ni.sum() })
	try("array:", func() { na[2] = 1 })
	try("slice of array:", func() { fmt.Println(na[:]) })
	try("range:", func() {
		for _, v := range na {
			fmt.Println(v)
		}
	})
	try("bound method:", func() { _ = np.sum; fmt.Println("unused") })
	try("bound method value:", func() { f := np.sum; f() })
	try("copy:", func() { c := *nt; fmt.Println(c.val) })
	try("map in nil:", func() { nt.m["x"]++ })
	try("kids:", func() { fmt.Println(len(nt.kids)) })
	try("address:", func() { fmt.Println(&nt.arr[0] == nil) })
}
