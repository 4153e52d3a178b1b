package main

type point struct{ x, y int }

func (p point) add(q point) point { return point{p.x + q.x, p.y + q.y} }

type shape interface{ area() float64 }

type square float64

func (s square) area() float64 { return float64(s) * float64(s) }

func total(shapes ...shape) (sum float64) {
	for _, s := range shapes {
		sum += s.area()
	}
	return
}

func main() {
	ps := []point{{1, 2}, {3, 4}}
	println(ps[0].add(ps[1]).x, len(ps), total(square(2), square(3)) > 12)
	m := map[string]int{"a": 1}
	m["b"] += len(m)
	if v, ok := m["b"]; ok {
		println(v)
	}
}
