package main

type point struct{ x, y int }

func (p point) sum() int    { return p.x + p.y }
func (p *point) move(d int) { p.x += d; p.y += d }

type shape interface {
	sum() int
}

type square int

func (s square) sum() int { return int(s) * int(s) }

func fib(n int) int {
	if n < 2 {
		return n
	}
	return fib(n-1) + fib(n-2)
}

func adder() func(int) int {
	total := 0
	return func(n int) int {
		total += n
		return total
	}
}

func apply[T any, U any](list []T, f func(T) U) []U {
	var out []U
	for _, v := range list {
		out = append(out, f(v))
	}
	return out
}

type stack[T any] struct{ items []T }

func (s *stack[T]) push(v T) { s.items = append(s.items, v) }
func (s *stack[T]) pop() (T, bool) {
	var zero T
	if len(s.items) == 0 {
		return zero, false
	}
	v := s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return v, true
}

func kind(v any) string {
	switch v := v.(type) {
	case int:
		return "int"
	case string:
		return "string " + v
	case shape:
		return "shape"
	case nil:
		return "nil"
	default:
		return "other"
	}
}

func main() {
	println("hello", 42, -7, true)
	println(fib(20))
	p := point{1, 2}
	p.move(10)
	println(p.sum(), p.x, p.y)
	shapes := []shape{p, square(5), &p}
	for i, s := range shapes {
		println(i, s.sum())
	}
	a := adder()
	a(1)
	a(2)
	println(a(3))
	for _, s := range apply([]int{1, 2, 3}, func(n int) string { return "<" + "abc"[n-1:n] + ">" }) {
		println(s)
	}
	var st stack[string]
	st.push("a")
	st.push("b")
	v, ok := st.pop()
	println(v, ok, len(st.items))
	println(kind(1), kind("x"), kind(nil), kind(2.5))
	grid := [3][3]int{{1, 2, 3}, {4, 5, 6}, {7, 8, 9}}
	copied := grid
	copied[1][1] = 50
	n := 0
	for _, row := range grid {
		for _, c := range row {
			n += c
		}
	}
	println(n, copied[1][1], grid == copied)
outer:
	for i := range 5 {
		for j := range 5 {
			if i*j == 6 {
				println("found", i, j)
				break outer
			}
			if j > i {
				continue outer
			}
		}
	}
	var i8 int8 = 127
	i8++
	var u8 uint8
	u8--
	println(i8, u8, 7/-2, -7%3, 1<<10>>3)
	switch x := 5; {
	case x > 3:
		println("big")
		fallthrough
	case x > 100:
		println("fell")
	default:
		println("no")
	}
	i := 0
again:
	i++
	if i < 3 {
		goto again
	}
	println(i)
	var fs []func() int
	for k := 0; k < 3; k++ {
		fs = append(fs, func() int { return k * k })
	}
	println(fs[0](), fs[1](), fs[2]())
	x, y := 1, 2
	x, y = y, x
	println(x, y)
}
