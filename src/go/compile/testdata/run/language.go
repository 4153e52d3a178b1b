package main

type animal interface{ name() string }
type walker interface {
	animal
	walk() int
}
type base struct {
	id    int
	label string
}

func (b base) name() string     { return b.label }
func (b *base) rename(s string) { b.label = s }

type dog struct {
	*base
	legs int
}

func (d dog) walk() int { return d.legs * 10 }

type wrapper struct {
	dog
	extra [4]int
}

type color int

const (
	red color = iota
	green
	blue
)

func (c color) name() string {
	switch c {
	case red:
		return "red"
	case green:
		return "green"
	}
	return "blue"
}

type number interface {
	~int | ~float64
}

func sum[T number](list ...T) (total T) {
	for _, v := range list {
		total += v
	}
	return
}

type pair[K, V comparable] struct {
	key K
	val V
}

func (p pair[K, V]) swap() pair[V, K] { return pair[V, K]{p.val, p.key} }

type list[T any] struct {
	head *node[T]
	n    int
}
type node[T any] struct {
	v    T
	next *node[T]
}

func (l *list[T]) add(v T) {
	l.head = &node[T]{v, l.head}
	l.n++
}

func (l *list[T]) all() func(yield func(int, T) bool) {
	return func(yield func(int, T) bool) {
		i := 0
		for p := l.head; p != nil; p = p.next {
			if !yield(i, p.v) {
				return
			}
			i++
		}
	}
}

func find(l *list[string], want string) int {
	for i, v := range l.all() {
		if v == want {
			return i
		}
	}
	return -1
}

func divmod(a, b int) (q, r int) {
	q = a / b
	r = a % b
	return
}

func big(v [10]int, k int) [10]int {
	v[k] = 100
	return v
}

func collatz(n uint64) (steps int) {
	for n != 1 {
		if n%2 == 0 {
			n /= 2
		} else {
			n = 3*n + 1
		}
		steps++
	}
	return
}

var table = [...]string{2: "two", 0: "zero"}
var computed = len(table) * other
var other = collatz(27)

func main() {
	d := dog{&base{1, "rex"}, 4}
	d.rename("max")
	var w walker = d
	println(w.name(), w.walk())
	if a, ok := w.(animal); ok {
		println("animal", a.name())
	}
	_, isColor := any(w).(color)
	println(isColor)
	wr := wrapper{dog: d}
	wr.extra[2] = 7
	copyOf := wr
	copyOf.extra[2]++
	println(wr.extra[2], copyOf.extra[2], wr == wrapper{dog: d}, copyOf.legs, copyOf.name())
	for c := red; c <= blue; c++ {
		println(c.name())
	}
	f := d.walk
	d.legs = 2
	g := dog.walk
	h := (*base).rename
	h(d.base, "ben")
	println(f(), g(d), d.name())
	println(sum(1, 2, 3), sum(1, 2.5) == 3.5)
	p := pair[string, int]{"k", 9}.swap()
	println(p.key, p.val)
	var l list[string]
	for _, s := range []string{"a", "b", "c"} {
		l.add(s)
	}
	println(find(&l, "a"), find(&l, "z"), l.n)
	total := 0
	for i, v := range l.all() {
		if v == "b" {
			continue
		}
		total += i + 1
	}
	println(total)
	q, r := divmod(-17, 5)
	println(q, r)
	arr := [10]int{1, 2, 3}
	arr2 := big(arr, 1)
	println(arr[1], arr2[1], len(arr2))
	println(computed, other, table[0], table[1] == "", table[2])
	var e1, e2 any = 5, 5
	println(e1 == e2, e1 == any("5"), e1 != nil)
	type key struct {
		a int
		b string
	}
	k1, k2 := key{1, "x"}, key{1, "x" + string("")}
	println(k1 == k2, k1 == key{2, "x"})
	c := complex(1, 2)
	c *= c
	println(real(c) == -3, imag(c) == 4)
	x := uint32(1) << 31
	println(x, int32(x), uint8(x>>24), ^x, x&^(1<<31))
	var s uint = 70
	println(1<<s == 0, -8>>1, int8(-128)/int8(-1+int8(s-70)))
	b := []byte{1, 2, 3, 4, 5}
	n := copy(b[1:], b)
	println(n, b[0], b[1], b[4], len(b[1:3]), cap(b[1:3:4]))
	m := max(3, 1, 2)
	println(m, min(2.5, 1.5) == 1.5)
	func() {
		m := m + 1
		println(m)
	}()
	ptr := &arr[3]
	*ptr += 40
	println(arr[3])
	pp := &ptr
	**pp = 1
	println(arr[3], *ptr)
	counter := 0
	inc := func() int { counter++; return counter }
	vals := []int{inc(), inc(), inc()}
	vals[inc()-4], vals[0] = vals[1], 10
	println(vals[0], vals[1], counter)
	var np *base
	println(np == nil)
	switch v := any(d).(type) {
	case color, int:
		println("no")
	case walker:
		println("walks", v.walk())
	}
	bits := 0
	for i := range 10 {
		if i&1 == 1 {
			continue
		}
		bits |= 1 << i
	}
	println(bits)
	u := new(7)
	*u += 3
	println(*u)
}
